import { isIsoDay } from '../calendar/isoDay';
import type { Finding, Fix } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import { nearestName } from '../text/nearestName';
import type { Span } from '../text/span';
import { shown } from '../yaml/problems';
import { lineEnd, lineStart } from '../yaml/scanText';
import type { Rule } from './rule';
import { isBasic } from './isBasic';
import { REASON_PLACEHOLDER, SUPPRESSION_FORMS } from './suppressionComments';
import type { Piece, SuppressionComment, SuppressionForm } from './suppressionComments';

/** What can be wrong with a comment that switches rules off. All are warnings: nothing is hidden by such a comment. */

const EXAMPLE = '`# csac-disable-next-line renewal/due-in-60 -- signed by phone, papers follow`';
const WHERE: Readonly<Record<SuppressionForm, string>> = { 'next-line': 'in the line below', line: 'in this line', file: 'in this file' };

/** The comment is not of the form that is read; undefined when it is. */
export function malformed(comment: SuppressionComment): Finding | undefined {
  const { form, rules, until, span } = comment;
  if (!isForm(form.text)) {
    const meant = form.text === '' ? undefined : nearestName(form.text, SUPPRESSION_FORMS);
    const known = SUPPRESSION_FORMS.map((each) => `\`csac-disable-${each}\``).join(', ');
    return found('malformed', span, `${shown(`csac-disable${form.text && `-${form.text}`}`)} switches nothing off; expected one of ${known}.`, {
      fixes: meant === undefined ? [] : [rewrite(form, meant, `Change to \`csac-disable-${meant}\``)],
    });
  }
  if (form.text === 'line' && comment.isAlone) {
    return found('malformed', span, '`csac-disable-line` speaks of the line that it stands in, and there is nothing else in it.', {
      fixes: [rewrite(form, 'next-line', 'Change to `csac-disable-next-line`')],
    });
  }
  if (rules.length === 0) return found('malformed', span, 'This comment names no rule to switch off.', { help: `Name it, such as ${EXAMPLE}.` });
  if (until !== undefined && !isIsoDay(until.text)) {
    const value = until.text === '' ? 'nothing' : shown(until.text);
    return found('malformed', until.text === '' ? span : until.span, `\`until\` is followed by ${value}; expected a day such as \`2026-03-31\`.`, {});
  }
  return undefined;
}

/** The comment gives no reason; undefined when it does. */
export function noReason(document: SourceDocument, { reason, span }: SuppressionComment): Finding | undefined {
  if (reason !== '') return undefined;
  const comment = document.text.slice(span.start, span.end);
  const hasDashes = new RegExp(`\\s--(?:\\s*${REASON_PLACEHOLDER})?$`).test(comment);
  return found('no-reason', span, 'This comment gives no reason, so it switches nothing off.', {
    help: hasDashes ? 'Write the reason behind `--`.' : `End it with \`--\` and the reason, such as ${EXAMPLE}.`,
  });
}

/** Its last day has passed. */
export function expired(document: SourceDocument, comment: SuppressionComment, until: Piece): Finding {
  return found('expired', until.span, `This comment counted until ${until.text} and switches nothing off any more.`, {
    help: 'Deal with what it was hiding, or give a later day.',
    fixes: [removeComment(document, comment, 'Remove the comment')],
  });
}

/** The name is no rule of the catalogue. */
export function unknownName(name: Piece, rules: readonly Rule[]): Finding {
  if (isBasic(name.text)) {
    return found('not-allowed', name.span, `${shown(name.text)} cannot be switched off: what is wrong as a file or by its schema would make scores and documents wrong.`, {
      help: 'Mend what it says, and take it out of this comment.',
    });
  }
  const meant = nearestName(name.text, rules.map(({ id }) => id));
  return found('unknown-rule', name.span, `There is no rule ${shown(name.text)}.`, {
    help: 'Names look like `renewal/due-in-60`; the message of a finding ends with the name of its rule.',
    fixes: meant === undefined ? [] : [rewrite(name, meant, `Change to \`${meant}\``)],
  });
}

/** The rule finds nothing that the comment could switch off. */
export function unused(document: SourceDocument, comment: SuppressionComment, form: SuppressionForm, name: Piece): Finding {
  const isOnly = comment.rules.length === 1;
  return found('unused', name.span, `${shown(name.text)} finds nothing ${WHERE[form]}, so there is nothing to switch off.`, {
    help: 'Remove it, so that it hides nothing later.',
    fixes: [isOnly ? removeComment(document, comment, 'Remove the comment') : removeName(comment, name)],
  });
}

function found(fault: string, span: Span, message: string, more: { readonly help?: string; readonly fixes?: readonly Fix[] }): Finding {
  return { rule: `suppressions/${fault}`, severity: 'warning', message, span, fixes: [], ...more };
}

function isForm(text: string): boolean {
  return SUPPRESSION_FORMS.some((form) => form === text);
}

function rewrite({ span }: Piece, newText: string, title: string): Fix {
  return { title, edits: [{ span, newText }], preferred: true };
}

/** Offered, never applied unasked: the reason in it is somebody's words. */
function removeComment({ text }: SourceDocument, { span, isAlone }: SuppressionComment, title: string): Fix {
  if (!isAlone) {
    const code = text.slice(lineStart(text, span.start), span.start).trimEnd();
    return { title, edits: [{ span: { start: lineStart(text, span.start) + code.length, end: lineEnd(text, span.end) }, newText: '' }], preferred: false };
  }
  const bomLength = text.startsWith('\uFEFF') && lineStart(text, span.start) === 0 ? 1 : 0;
  const end = lineEnd(text, span.end);
  const lineBreak = /^(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 2))![0];
  return { title, edits: [{ span: { start: lineStart(text, span.start) + bomLength, end: end + lineBreak.length }, newText: '' }], preferred: false };
}

function removeName({ rules }: SuppressionComment, name: Piece): Fix {
  const index = rules.indexOf(name);
  const [before, behind] = [rules[index - 1], rules[index + 1]];
  const span = before === undefined ? { start: name.span.start, end: behind!.span.start } : { start: before.span.end, end: name.span.end };
  return { title: `Take ${shown(name.text)} out of the comment`, edits: [{ span, newText: '' }], preferred: false };
}
