import type { TextEdit } from './textEdit';

/** A piece of the text between: a stretch of the first text that was kept, or text that the first edits put in. */
interface Piece {
  /** Where it stands in the text between. */
  readonly start: number;
  readonly end: number;
  /** Undefined for kept text, which then begins at `from` of the first text. */
  readonly inserted: string | undefined;
  readonly from: number;
}

/**
 * One list of edits that does what `first` and then `second` would: the spans of `second` mean the text after `first`, those of the
 * result the text before both. Neither list may overlap itself.
 * @param length of the text before both
 */
export function composeEdits(length: number, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const between = piecesOf(length, first);
  const ordered = [...second].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const left: (Omit<Piece, 'start' | 'end'> & { readonly length: number })[] = [];
  let at = 0;
  for (const { span, newText } of ordered) {
    left.push(...cut(between, at, span.start));
    left.push({ inserted: newText, from: 0, length: newText.length });
    at = span.end;
  }
  left.push(...cut(between, at, Infinity));
  return editsOf(length, left);
}

function piecesOf(length: number, edits: readonly TextEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let from = 0;
  const push = (size: number, inserted: string | undefined) => {
    if (size > 0) pieces.push({ start: at, end: at + size, inserted, from });
    at += size;
  };
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    push(span.start - from, undefined);
    push(newText.length, newText);
    from = span.end;
  }
  push(length - from, undefined);
  return pieces;
}

/** What of the pieces stands from one offset of the text between to another. */
function* cut(pieces: readonly Piece[], start: number, end: number) {
  for (const piece of pieces) {
    const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)];
    if (from >= to) continue;
    const skipped = from - piece.start;
    yield { inserted: piece.inserted?.slice(skipped, to - piece.start), from: piece.from + skipped, length: to - from };
  }
}

/** Whatever of the first text is not among the pieces was taken out. */
function editsOf(length: number, pieces: Iterable<Omit<Piece, 'start' | 'end'> & { readonly length: number }>): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  const flush = (end: number) => {
    if (end > at || newText !== '') edits.push({ span: { start: at, end }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (piece.inserted !== undefined) {
      newText += piece.inserted;
      continue;
    }
    flush(piece.from);
    at = piece.from + piece.length;
  }
  flush(length);
  return edits;
}
