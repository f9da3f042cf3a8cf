import type { RuleMarks } from '../healthModel';

/** The numbers that a field may be given, on the grid in which people write them. */
export interface NumberSpan {
  /** Distance of two neighbours. */
  readonly step: number;
  /** Neither of the two need lie on the grid; undefined where there is no bound. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** What the field holds today; undefined for nothing. */
  readonly from: number | undefined;
  /** Less of it would be no advice, as of what others are divided by. */
  readonly onlyMore: boolean;
  /** Values at which the score changes its course. */
  readonly marks: RuleMarks;
  /** Whether the score is a straight line between two neighbouring marks. Where not, the nearest values are tried one by one. */
  readonly isStraight: boolean;
}

/** How many neighbours of a value are tried one by one where the score may do anything. */
const NEAR_STEPS = 100;
/** Farther than the last mark only an expression of a model's own bends the score; doubled steps then reach this far. */
const DOUBLINGS = 20;
const DUST = 1e-9;

/**
 * The value nearest to today's that suffices; of a field without value, the least that is asked for. Found by what `suffices` says and
 * nothing else: the next value on the way to today's does not suffice.
 */
export function nearestThat(span: NumberSpan, suffices: (value: number) => boolean): number | undefined {
  const isEnough = (index: number): boolean => suffices(valueAt(span, index));
  const { from } = span;
  if (from === undefined) return found(span, leastAsked(probes(span), isEnough));
  const above = firstOn(ascending(span, from), isEnough);
  const below = span.onlyMore ? undefined : firstOn(descending(span, from), isEnough);
  if (above === undefined || below === undefined) return found(span, above ?? below);
  return found(span, above - from / span.step <= from / span.step - below ? above : below);
}

/** Values of which one is the best of the span, the nearest to today's first. */
export function extremes(span: NumberSpan): number[] {
  const { from } = span;
  const indexes = from === undefined ? probes(span) : [...ascending(span, from), ...(span.onlyMore ? [] : descending(span, from))];
  return indexes.map((index) => valueAt(span, index));
}

function found(span: NumberSpan, index: number | undefined): number | undefined {
  return index === undefined ? undefined : valueAt(span, index);
}

/** Without the dust of binary fractions. */
function valueAt({ step }: NumberSpan, index: number): number {
  return Number((index * step).toFixed(6));
}

function ascending(span: NumberSpan, from: number): number[] {
  const first = Math.floor(from / span.step + DUST) + 1;
  return probes(span).concat(first, steps(span, first, 1)).filter((index) => index >= first && isInside(span, index)).sort(byNumber).filter(isNew);
}

function descending(span: NumberSpan, from: number): number[] {
  const first = Math.ceil(from / span.step - DUST) - 1;
  return probes(span).concat(first, steps(span, first, -1)).filter((index) => index <= first && isInside(span, index)).sort(byNumber).filter(isNew).reverse();
}

/** Indexes of the grid between which the score is a straight line: the ends, and the marks; where it jumps, with their neighbours. */
function probes(span: NumberSpan): number[] {
  const { step, minimum, maximum, marks, isStraight } = span;
  const on = (mark: number): [number, number] => [Math.floor(mark / step + DUST), Math.ceil(mark / step - DUST)];
  const jumps = marks.jumps.map(on).flatMap(([low, high]) => [low - 1, low, high, high + 1]);
  const around = marks.bends.flatMap(on).concat(jumps);
  const ends = [minimum === undefined ? undefined : Math.ceil(minimum / step - DUST), maximum === undefined ? undefined : Math.floor(maximum / step + DUST)].filter((end) => end !== undefined);
  const near = isStraight || span.from !== undefined ? [] : steps(span, ends[0] ?? 0, 1);
  return [...around, ...ends, ...near].filter((index) => isInside(span, index)).sort(byNumber).filter(isNew);
}

function steps({ isStraight }: NumberSpan, first: number, direction: 1 | -1): number[] {
  if (isStraight) return [];
  const near = Array.from({ length: NEAR_STEPS }, (_each, index) => first + direction * index);
  return near.concat(Array.from({ length: DOUBLINGS }, (_each, power) => first + direction * (NEAR_STEPS + 2 ** power)));
}

function isInside({ step, minimum = -Infinity, maximum = Infinity }: NumberSpan, index: number): boolean {
  const value = index * step;
  return value >= minimum - DUST && value <= maximum + DUST;
}

/** The first index on the way that suffices: where a straight line crosses, the two ends of it are narrowed down to neighbours. */
function firstOn(way: readonly number[], isEnough: (index: number) => boolean): number | undefined {
  const at = way.findIndex(isEnough);
  if (at < 0) return undefined;
  return at === 0 ? way[0] : boundary(way[at - 1]!, way[at]!, isEnough);
}

/** Of two indexes of which the second suffices and the first does not: the index nearest to the first that suffices, with all to the second. */
function boundary(fails: number, enough: number, isEnough: (index: number) => boolean): number {
  while (Math.abs(enough - fails) > 1) {
    const middle = Math.trunc((fails + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else fails = middle;
  }
  return enough;
}

/** The end of what suffices that asks for the least: where more is better the lowest value, where less is better the highest. */
function leastAsked(all: readonly number[], isEnough: (index: number) => boolean): number | undefined {
  const answers = all.map(isEnough);
  const first = answers.indexOf(true);
  if (first > 0) return boundary(all[first - 1]!, all[first]!, isEnough);
  if (first < 0) return undefined;
  const last = answers.indexOf(false);
  return last < 0 ? all[0] : boundary(all[last]!, all[last - 1]!, isEnough);
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function isNew(index: number, at: number, sorted: readonly number[]): boolean {
  return at === 0 || sorted[at - 1] !== index;
}
