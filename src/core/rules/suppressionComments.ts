import type { SourceDocument } from '../model/sourceDocument';
import type { Span } from '../text/span';
import { findComments } from '../yaml/findComments';

/** What a comment that switches rules off begins with; a text without it costs one search. */
export const SUPPRESSION_WORD = 'csac-disable';

/** What a comment can switch rules off for: the line below it, its own line, or its file. */
export const SUPPRESSION_FORMS = ['next-line', 'line', 'file'] as const;
export type SuppressionForm = (typeof SUPPRESSION_FORMS)[number];

/** What stands where a person still has to say why; it is no reason. */
export const REASON_PLACEHOLDER = '<why>';

/** A stretch of a comment and its text. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** A comment such as `# csac-disable-next-line renewal/due-in-60 until 2026-01-31 -- signed, papers follow`, taken apart. */
export interface SuppressionComment {
  /** The whole comment from its `#` on. */
  readonly span: Span;
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
  /** What stands behind `csac-disable-`. */
  readonly form: Piece;
  readonly rules: readonly Piece[];
  /** The last day on which it counts, as written. */
  readonly until: Piece | undefined;
  /** Empty where none is given. */
  readonly reason: string;
}

const COMMENT = /^#+\s*csac-disable(?=[\s-]|$)(?:-(?<form>\S*))?(?<head>.*?)(?:\s(?:--|—|–)(?<reason>.*))?$/s;
const UNTIL = /(?:^|[\s,])until(?:\s+(?<day>\S+))?\s*$/;

/** The comments of a document that begin with the word, in the order of the text. Prose that only mentions it is none of them. */
export function suppressionComments({ text, yaml }: SourceDocument): SuppressionComment[] {
  return findComments(yaml, SUPPRESSION_WORD).flatMap((span) => {
    const groups = COMMENT.exec(text.slice(span.start, span.end))?.groups;
    if (groups === undefined) return [];
    const { form = '', head = '', reason = '' } = groups;
    const formStart = text.indexOf(SUPPRESSION_WORD, span.start) + SUPPRESSION_WORD.length + (form === '' ? 0 : 1);
    return [{ span, isAlone: isAlone(text, span.start), form: pieceAt(formStart, form), ...headOf(head, formStart + form.length), reason: reasonOf(reason) }];
  });
}

function headOf(head: string, start: number): Pick<SuppressionComment, 'rules' | 'until'> {
  const until = UNTIL.exec(head);
  const names = until === null ? head : head.slice(0, until.index);
  const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => pieceAt(start + name.index, name[0]));
  if (until === null) return { rules, until: undefined };
  const day = until.groups?.['day'] ?? '';
  return { rules, until: pieceAt(start + head.trimEnd().length - day.length, day) };
}

function reasonOf(text: string): string {
  const reason = text.trim();
  return reason === REASON_PLACEHOLDER ? '' : reason;
}

function pieceAt(start: number, text: string): Piece {
  return { text, span: { start, end: start + text.length } };
}

function isAlone(text: string, start: number): boolean {
  let at = start;
  while (text[at - 1] === ' ' || text[at - 1] === '\t' || text[at - 1] === '\uFEFF') at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}
