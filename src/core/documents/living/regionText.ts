import { fingerprint } from '../../text/fingerprint';

/** Hashes of a region's text, twelve hexadecimal digits each: one edit in 3 · 10^14 would be taken for the generated text. */
export interface RegionHashes {
  readonly hash: string;
  /** The same with every box unticked. */
  readonly tickHash: string;
}

/** An item of a task list, up to and with its box. */
const BOX = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])(?=\][ \t])/gm;
/**
 * Where a figure comes from: `(../account.yaml#L7)`. The line moves whenever something above it is written, the path with the document; so
 * it is ours to keep, and no edit of it counts as one.
 */
const EVIDENCE = /\]\([^()\s]*#L\d+\)/g;

/**
 * Hashes of what a region says. Left out of it is what changes without anybody changing a word: line ends, spaces at the ends of lines, the
 * padding of tables, and the lines that figures lead to. Editors and formatters do that on saving.
 */
export function hashesOf(content: string): RegionHashes {
  const form = normalForm(content);
  return { hash: fingerprint(form), tickHash: fingerprint(untick(form)) };
}

/** Whether two texts lead to the same places; only of use for texts of the same hash. */
export function hasSameEvidence(a: string, b: string): boolean {
  const [ofA, ofB] = [a.match(EVIDENCE) ?? [], b.match(EVIDENCE) ?? []];
  return ofA.length === ofB.length && ofA.every((place, index) => place === ofB[index]);
}

function normalForm(content: string): string {
  const lines = content.replace(EVIDENCE, ']()').split(/\r\n|\r|\n/);
  return lines.map((line) => normalLine(line.trimEnd())).join('\n').replace(/^\n+|\n+$/g, '');
}

function normalLine(line: string): string {
  if (!/^\s*\|.*\|$/.test(line)) return line;
  const row = line.split('|').map((cell) => cell.trim()).join('|');
  return /^[|:-]+$/.test(row) ? row.replace(/-+/g, '-') : row;
}

function untick(text: string): string {
  return text.replace(BOX, '$1 ');
}

/** One item of a task list. */
export interface TaskItem {
  readonly isTicked: boolean;
  /** Its first line behind the box, without evidence and spaces that say nothing. */
  readonly words: string;
  /** Where its box holds the tick. */
  readonly at: number;
}

/** The items of task lists in a region's text, in its order. */
export function taskItems(content: string): TaskItem[] {
  return [...content.matchAll(BOX)].map((box) => {
    const at = box.index + box[1]!.length;
    const line = /^[^\r\n]*/.exec(content.slice(at + 2))![0];
    return { isTicked: box[2] !== ' ', words: line.replace(EVIDENCE, ']()').replace(/\s+/g, ' ').trim(), at };
  });
}
