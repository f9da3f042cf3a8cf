import type { Fix } from '../../finding';
import type { CompiledPlaybook, PlaybookExpression, PlaybookFault } from '../../playbooks/compilePlaybook';
import type { PlaybookDocument } from '../../playbooks/playbook';
import type { PlaybookFinding, PlaybookScene } from '../rule';
import { expressionSpan } from './playbookPlaces';

/** What is wrong with one of the playbook's expressions, at its place in the file. */
export function* expressionFaults({ document, compiled }: Pick<PlaybookScene, 'document' | 'compiled'>, of: PlaybookExpression): Generator<PlaybookFinding> {
  for (const fault of faultsOf(compiled, of)) {
    const { message, isUnknownField } = fault;
    yield {
      message,
      span: expressionSpan(document, of, fault.span),
      ...(isUnknownField && !/Did you mean/.test(message) && { help: 'Completion offers the fields of accounts; `health` has score, tier, component, before and change.' }),
      fixes: () => suggestionFix(document, fault),
    };
  }
}

function faultsOf({ faults }: CompiledPlaybook, of: PlaybookExpression): readonly PlaybookFault[] {
  return faults.filter((fault) => fault.of === of);
}

/** Puts what the message suggests in the place of the faulty name; none where more than that name would have to change. */
function suggestionFix(document: PlaybookDocument, { of, span, message }: PlaybookFault): readonly Fix[] {
  const [, name, choice] = /Did you mean (?:`([^`]+)`|"([^"]+)")\?/.exec(message) ?? [];
  const place = expressionSpan(document, of, span);
  const there = document.text.slice(place.start, place.end);
  if (name !== undefined) return nameFix(document.text, place.start, there, name);
  const quoted = /(["'])[^"'\\]*\1/.exec(there);
  if (choice === undefined || quoted === null || !/^[\w -]+$/.test(choice)) return [];
  const start = place.start + quoted.index + 1;
  return [{ title: `Change to ${choice}`, edits: [{ span: { start, end: start + quoted[0].length - 2 }, newText: choice }], preferred: true }];
}

/** The suggestion is a whole path; what of it stands before the faulty part already is left as it is. */
function nameFix(text: string, at: number, there: string, name: string): readonly Fix[] {
  const written = /^[\w-]+/.exec(there)?.[0];
  const hasBrackets = written !== undefined && /^\s*\(/.test(there.slice(written.length));
  if (written === undefined || (written !== there && !hasBrackets)) return [];
  const before = /[\w.]*$/.exec(text.slice(Math.max(0, at - 200), at))![0];
  const isContinued = name.startsWith(before);
  const wanted = hasBrackets ? name.replace(/\(.*$/, '') : name;
  const span = { start: isContinued ? at : at - before.length, end: at + written.length };
  return [{ title: `Change to \`${wanted}\``, edits: [{ span, newText: isContinued ? wanted.slice(before.length) : wanted }], preferred: true }];
}
