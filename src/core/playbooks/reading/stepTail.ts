import type { Span } from '../../text/span';
import type { PlaybookStep } from '../playbook';
import { dueDaysOf } from './dueWords';
import { plainWords } from './plainWords';
import { nearestRole, roleOf } from './roleWords';

/** The brackets at the end of a step, and what they say. */
export interface StepTail extends Pick<PlaybookStep, 'owner' | 'dueDays' | 'unread' | 'tail'> {
  /** Where the step's own words end. */
  readonly wordsEnd: number;
}

/** The last brackets of a text, with nothing behind them but blanks and a full stop. */
const LAST_BRACKETS = /[(（]([^()（）]{1,200})[)）]\s*[.。]?\s*$/;
const COMMA = /[,，、;；]/;
/** What a due begins with that is written in another way than we read. */
const LIKE_DUE = /^(?:within|in|day|by|until|before|after|on|next|each|every|asap|soon|\d)/i;

/**
 * Reads `(CSM, within 2 days)` at the end of a step's first paragraph. Brackets that speak of something else belong to the step's words.
 * @param start where the text begins in the file
 */
export function readStepTail(text: string, start: number): StepTail {
  const match = LAST_BRACKETS.exec(text);
  const none: StepTail = { owner: undefined, dueDays: undefined, unread: {}, tail: undefined, wordsEnd: start + text.length };
  if (match === null) return none;
  const open = start + match.index;
  const inner = match[1]!;
  const comma = COMMA.exec(inner)?.index;
  const parts = comma === undefined ? [pieceOf(inner, open + 1)] : [pieceOf(inner.slice(0, comma), open + 1), pieceOf(inner.slice(comma + 1), open + 2 + comma)];
  const read = comma === undefined ? readOne(parts[0]!) : readTwo(parts[0]!, parts[1]!);
  if (read === undefined) return none;
  const span = { start: open, end: open + inner.length + 2 };
  const owner = read.owner && roleOf(read.owner.text);
  const dueDays = read.due && dueDaysOf(read.due.text);
  return {
    owner,
    dueDays,
    unread: {
      ...(read.owner && owner === undefined && { owner: plainWords(read.owner.text) }),
      ...(read.due && dueDays === undefined && { due: plainWords(read.due.text) }),
    },
    tail: { span, ...(read.owner && { owner: read.owner.span }), ...(read.due && { due: read.due.span }) },
    wordsEnd: open,
  };
}

interface Piece {
  readonly text: string;
  readonly span: Span;
}

interface OwnerAndDue {
  readonly owner?: Piece | undefined;
  readonly due?: Piece | undefined;
}

function readOne(piece: Piece): OwnerAndDue | undefined {
  if (dueDaysOf(piece.text) !== undefined) return { due: piece };
  return roleOf(piece.text) !== undefined || nearestRole(piece.text) !== undefined ? { owner: piece } : undefined;
}

function readTwo(first: Piece, second: Piece): OwnerAndDue | undefined {
  if (dueDaysOf(first.text) !== undefined) return { owner: second.text === '' ? undefined : second, due: first };
  const isTail = roleOf(first.text) !== undefined || dueDaysOf(second.text) !== undefined || (nearestRole(first.text) !== undefined && LIKE_DUE.test(second.text));
  if (!isTail) return undefined;
  return { owner: first.text === '' ? undefined : first, due: second.text === '' ? undefined : second };
}

function pieceOf(raw: string, start: number): Piece {
  const text = raw.trim();
  const at = start + (raw.length - raw.trimStart().length);
  return { text, span: { start: at, end: at + text.length } };
}
