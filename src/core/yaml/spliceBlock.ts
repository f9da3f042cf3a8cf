import type { Span } from '../text/span';
import type { BlockNode, BlockPlace } from './blockPlace';
import { childCount } from './blockPlace';
import { movedEntry, movedNode } from './movedNode';
import type { MapEntry, MapNode, SequenceNode, SourceNode, YamlProblem } from './sourceTree';

/** Children that were read anew, out of a text of their own. */
export interface FreshBlock {
  /** The collection that holds them there. */
  readonly node: BlockNode;
  /** Index of the first that is to be taken, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** How far they stand behind that place in the whole text. */
  readonly by: number;
}

/** Only collections that share children with those of a text before have this. */
const SPLICED = Symbol('spliced');

/** Whether parts of the collection are those of a text before, so that what is known of them need not be found again. */
export function isSpliced(node: SourceNode): boolean {
  return SPLICED in node;
}

/** The tree with the children at a place replaced; those behind have moved by `moved`. Shares all that was not on the way. */
export function spliceBlock(place: BlockPlace, fresh: FreshBlock, moved: number): BlockNode {
  return place.steps.reduceRight((child, { node, index }) => withChild(node, index, child, moved), spliceChildren(place, fresh, moved));
}

/** Problems that stand before a block and behind it. */
export interface ProblemsAround {
  readonly before: readonly YamlProblem[];
  readonly behind: readonly YamlProblem[];
}

/** The problems outside of a block that was replaced, at their places now; undefined where one speaks of the block too. */
export function movedProblems(problems: readonly YamlProblem[], block: Span, moved: number): ProblemsAround | undefined {
  const side = ({ start }: Span) => (start < block.start ? 'before' : start < block.end ? 'gone' : 'behind');
  const stay = problems.filter(({ span }) => side(span) !== 'gone');
  if (stay.some(({ span, related = [] }) => related.some((other) => side(other.span) !== side(span)))) return undefined;
  return {
    before: stay.filter(({ span }) => side(span) === 'before'),
    behind: stay.filter(({ span }) => side(span) === 'behind').map((problem) => movedProblem(problem, moved)),
  };
}

/** The problem where it stands after its text has moved by so many characters. */
export function movedProblem(problem: YamlProblem, by: number): YamlProblem {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const { span, fixes, related } = problem;
  return {
    ...problem,
    span: move(span),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })) })),
    ...(related && { related: related.map((other) => ({ ...other, span: move(other.span) })) }),
  };
}

function spliceChildren({ node, first, last }: BlockPlace, fresh: FreshBlock, moved: number): BlockNode {
  const start = first === 0 ? fresh.node.start + fresh.by : node.start;
  const end = last === childCount(node) ? fresh.node.end + fresh.by : node.end + moved;
  if (node.kind === 'map') {
    const entries = fresh.node.kind === 'map' ? fresh.node.entries.slice(fresh.from, fresh.to) : [];
    const put = entries.map((entry) => movedEntry(entry, fresh.by));
    return splicedMap(start, end, replaced(node.entries, first, last, put, (entry) => movedEntry(entry, moved)));
  }
  const items = fresh.node.kind === 'sequence' ? fresh.node.items.slice(fresh.from, fresh.to) : [];
  const put = items.map((item) => movedNode(item, fresh.by));
  return splicedSequence(start, end, replaced(node.items, first, last, put, (item) => movedNode(item, moved)));
}

function withChild(parent: BlockNode, index: number, child: BlockNode, moved: number): BlockNode {
  const end = index + 1 === childCount(parent) ? child.end : parent.end + moved;
  if (parent.kind === 'sequence') return splicedSequence(parent.start, end, replaced(parent.items, index, index + 1, [child], (item) => movedNode(item, moved)));
  const entry: MapEntry = { key: parent.entries[index]!.key, value: child };
  return splicedMap(parent.start, end, replaced(parent.entries, index, index + 1, [entry], (each) => movedEntry(each, moved)));
}

function replaced<Child>(children: readonly Child[], first: number, last: number, fresh: readonly Child[], move: (child: Child) => Child): Child[] {
  const all = children.slice(0, first);
  for (const child of fresh) all.push(child);
  for (let index = last; index < children.length; index++) all.push(move(children[index]!));
  return all;
}

function splicedMap(start: number, end: number, entries: readonly MapEntry[]): MapNode {
  return Object.assign({ kind: 'map' as const, start, end, flow: false, entries }, { [SPLICED]: true });
}

function splicedSequence(start: number, end: number, items: readonly (SourceNode | null)[]): SequenceNode {
  return Object.assign({ kind: 'sequence' as const, start, end, flow: false, items }, { [SPLICED]: true });
}
