import type { Span } from '../text/span';
import { blank } from './blank';
import { problem } from './problems';
import type { YamlProblem } from './sourceTree';

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r\n]|$)/gm;

/** Markers that Git leaves where two versions of a text could not be joined. */
export interface MergeConflict {
  readonly problem: YamlProblem;
  /** The text with the first side of each conflict only; every offset still means the same place. */
  readonly firstSide: string;
}

/** The conflict markers of a text; undefined when it has none. One problem for all: the rest can only be told after merging. */
export function findMergeConflict(text: string): MergeConflict | undefined {
  const markers = [...text.matchAll(MARKER)];
  const first = markers[0];
  if (first === undefined) return undefined;
  const begin = first.index;
  const closing = markers.find((marker) => marker[0].startsWith('>') && marker.index >= begin) ?? first;
  const span = { start: begin, end: lineEndAt(text, closing.index) };
  const message = 'Here are merge conflict markers of Git; this part stands in the file in two versions.';
  return {
    problem: problem('yaml/merge-conflict', span, message, { help: 'Decide which version is right, then delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.' }),
    firstSide: blank(text, secondSides(text, markers)),
  };
}

/** The marker lines themselves, and all from the middle marker (or Git's base version) to the closing one; in order. */
function secondSides(text: string, markers: readonly RegExpExecArray[]): Span[] {
  const spans: Span[] = [];
  let middle: number | undefined;
  const closeAt = (end: number): void => {
    if (middle !== undefined) spans.push({ start: middle, end });
    middle = undefined;
  };
  for (const { 0: marker, index } of markers) {
    const isMiddle = marker.startsWith('=') || marker.startsWith('|');
    if (isMiddle) middle ??= index;
    if (marker.startsWith('<') && middle !== undefined) closeAt(lineEndAt(text, middle));
    if (marker.startsWith('<')) spans.push({ start: index, end: lineEndAt(text, index) });
    if (marker.startsWith('>')) {
      middle ??= index;
      closeAt(lineEndAt(text, index));
    }
  }
  if (middle !== undefined) closeAt(lineEndAt(text, middle));
  return spans;
}

function lineEndAt(text: string, from: number): number {
  const found = text.slice(from).search(/\r|\n/);
  return found < 0 ? text.length : from + found;
}
