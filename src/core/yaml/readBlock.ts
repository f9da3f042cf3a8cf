import { LIMITS } from '../limits';
import { commonEnds } from '../text/commonEnds';
import type { Span } from '../text/span';
import { blockBehind, columnOf, placeAround, textBefore, withNextChild } from './blockPlace';
import type { BlockBehind, BlockPlace } from './blockPlace';
import { buildTree } from './buildTree';
import { freshBlock, hasAnchors } from './freshBlock';
import { parseText } from './parseText';
import { readRepairedPart } from './readRepaired';
import { isBlank } from './scanText';
import type { MapNode, YamlProblem, YamlSource } from './sourceTree';
import { movedProblem, movedProblems, spliceBlock } from './spliceBlock';

/** What concerns more than the block that it stands in: the begin or end of a YAML document, a directive, a merge conflict. */
const WIDE_MARK = /^(?:---|\.\.\.|%|<{7}|={7}|>{7}|\|{7})/m;
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/m;
const DIRECTIVE = /^%/m;
/** Problems that stay what they are, whatever is edited elsewhere. */
const LOCAL_PROBLEMS = ['yaml/lossy-number', 'yaml/duplicate-key', 'yaml/unsupported-tag'];
/** Problems with keys that are then left out of the tree, so that it no longer shows where what they hold belongs. */
const LOST_KEYS = ['yaml/empty-key', 'yaml/complex-key', 'yaml/merge-key', 'yaml/too-many-keys'];
const SPACE = 32;
const HASH = 35;
const DASH = 45;
/** Characters around a block that the parser is shown where it might run into them. */
const SHOWN_AROUND = 500;

/** A whole text that was parsed as it stands, of which each block can be read without the others. */
export interface SplittableText {
  readonly text: string;
  readonly root: MapNode;
  readonly problems: readonly YamlProblem[];
}

/** The text of one YAML document whose root is a map in block style, without anchors; undefined for others. */
export function asSplittable({ text, roots, problems, state }: YamlSource): SplittableText | undefined {
  const [root] = roots;
  if (roots.length !== 1 || state !== 'whole' || root?.kind !== 'map' || root.flow) return undefined;
  if (!problems.every(isLocal) || root.entries.length >= LIMITS.keysPerMap) return undefined;
  // A byte order mark would make its line's column another than it seems.
  const isPlain = !text.startsWith('\uFEFF') && !DIRECTIVE.test(text.slice(0, root.start)) && !CONFLICT_MARK.test(text) && !hasAnchors(root);
  return isPlain ? { text, root, problems } : undefined;
}

/**
 * Reads a text that differs from one read before in one block: only that block is parsed, and put in its place in the tree.
 * Gives the same as `readYaml`; undefined wherever that is not certain.
 */
export function readBlock(before: SplittableText, text: string, caret?: number): ReadText | undefined {
  const reader = new BlockReader(before, text, caret);
  const common = commonEnds(before.text, text);
  const edit = { start: common.start, end: before.text.length - common.end };
  const place = placeAround(before.text, before.root, edit);
  if (place === undefined || reader.beginsAsBefore(place)) return place && reader.read(place);
  // A line added behind a child also looks like one added before the next.
  const earlier = placeAround(before.text, before.root, beforeLineBreak(before.text, text, edit));
  return reader.read(earlier !== undefined && reader.beginsAsBefore(earlier) ? earlier : place);
}

/** The same edit begun before the blanks and the line break that it ends with too: `a\n|b\n|c` as `a|\nb|\nc`. */
function beforeLineBreak(before: string, after: string, edit: Span): Span {
  const moved = after.length - before.length;
  let { start, end } = edit;
  while (start > 0 && before[end - 1] === after[end + moved - 1] && isBlank(after.charCodeAt(end + moved - 1))) {
    start--;
    end--;
    if (before[start] === '\n') return { start, end };
  }
  return edit;
}

/** A text with the map that is its only root. */
export type ReadText = SplittableText & YamlSource;

class BlockReader {
  /** How far everything behind the edit has moved. */
  private readonly moved: number;

  constructor(
    private readonly before: SplittableText,
    private readonly text: string,
    private readonly caret: number | undefined,
  ) {
    this.moved = text.length - before.text.length;
  }

  read(found: BlockPlace): ReadText | undefined {
    // A list is not read as one where none of its items is left.
    const isEmptied = this.text.slice(found.span.start, found.span.end + this.moved).trim() === '';
    const place = isEmptied ? withNextChild(this.before.text, found) : found;
    if (place === undefined) return undefined;
    // Otherwise reading the block alone would hardly be faster.
    if ((place.span.end - place.span.start) * 2 > this.text.length) return undefined;
    const block = this.blockOf(place, !this.beginsAsBefore(place), { depth: -1, end: place.span.end });
    if (block === undefined || WIDE_MARK.test(block.text)) return undefined;
    const parsed = parseText(block.text);
    if (!parsed.ok) return this.readBroken(place);
    const built = buildTree(block.text, parsed.events);
    return built.problems.every(isLocal) ? this.splice(block, { ...built, state: 'whole' }) : undefined;
  }

  /** The block while it does not parse, between what stands around it, so that the parser falls over where it would in the whole text. */
  private readBroken(place: BlockPlace): ReadText | undefined {
    const behind = blockBehind(this.before.text, place, SHOWN_AROUND);
    const block = behind && this.blockOf(place, true, behind);
    if (block === undefined) return undefined;
    const { text, start, end } = block;
    const caret = this.caret === undefined ? undefined : this.caret - block.by;
    if (WIDE_MARK.test(text) || (caret !== undefined && (caret < start || caret > end))) return undefined;
    const parsed = parseText(text);
    if (parsed.ok) return undefined;
    const { source, blanked, reach } = readRepairedPart(text, parsed.fault, caret);
    const isInside = blanked.every((span) => span.start >= start && span.end <= end);
    // What the parser fell over only at the end of the part, it may fall over elsewhere in the whole text.
    const isSeen = reach < text.trimEnd().length || block.behind.end === this.before.text.length;
    const isWhole = source.state !== 'none' && !source.problems.some(({ rule }) => LOST_KEYS.includes(rule));
    return isInside && isSeen && isWhole ? this.splice(block, source) : undefined;
  }

  /** Whether what stands before the block ends where it ended: the block's first line is that of a child, as far indented. */
  beginsAsBefore({ node, first, span }: BlockPlace): boolean {
    if (first === 0) return true;
    const mark = span.start + columnOf(this.before.text, node);
    for (let at = span.start; at < mark; at++) if (this.text.charCodeAt(at) !== SPACE) return false;
    const code = this.text.charCodeAt(mark);
    const isItem = code === DASH && isBlank(this.text.charCodeAt(mark + 1));
    return node.kind === 'sequence' ? isItem : !isItem && code !== HASH && !isBlank(code);
  }

  private blockOf(place: BlockPlace, showsBefore: boolean, behind: BlockBehind): BlockText | undefined {
    const { steps, span, first } = place;
    const before = showsBefore && first > 0 ? textBefore(this.before.text, place, SHOWN_AROUND) : '';
    if (before === undefined) return undefined;
    const head = steps.map((step) => this.text.slice(step.head.start, step.head.end)).join('') + before;
    const text = head + this.text.slice(span.start, behind.end + this.moved);
    const [start, end] = [head.length, head.length + span.end + this.moved - span.start];
    return { place, isAfterChild: before !== '', behind, text, start, end, by: span.start - start };
  }

  private splice(block: BlockText, { roots, problems, state }: Omit<YamlSource, 'text'>): ReadText | undefined {
    const fresh = roots.length === 1 ? freshBlock(this.before.text, this.moved, block, roots[0] ?? null) : undefined;
    const known = movedProblems(this.before.problems, block.place.span, this.moved);
    if (fresh === undefined || known === undefined) return undefined;
    const own = problems.filter(({ span }) => span.start >= block.start && span.start < block.end);
    // What is told elsewhere than in the block may be told otherwise with the whole text in view.
    if (!problems.every((problem) => isLocal(problem) || own.includes(problem))) return undefined;
    const root = spliceBlock(block.place, fresh, this.moved);
    if (root.kind !== 'map') return undefined;
    return { text: this.text, root, roots: [root], problems: [...known.before, ...own.map((problem) => movedProblem(problem, block.by)), ...known.behind], state };
  }
}

function isLocal({ rule }: YamlProblem): boolean {
  return LOCAL_PROBLEMS.includes(rule);
}

/** A text that holds one block, and what must be around it for it to be read as in the whole text. */
export interface BlockText {
  readonly place: BlockPlace;
  /** Whether the child before the block, or its end, is part of the text. */
  readonly isAfterChild: boolean;
  readonly behind: BlockBehind;
  /** The lines that lead to the block, the block, and what of the text behind it is shown. */
  readonly text: string;
  readonly start: number;
  /** Where the block ends. */
  readonly end: number;
  /** From an offset in the block to that in the whole text. */
  readonly by: number;
}
