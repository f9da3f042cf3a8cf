import { GapMark } from '../templateData';
import type { Helper, HelperOptions } from './helper';

/** Whether a value counts as given: a gap, false, 0, an empty list and an empty text do not. */
export function isGiven(value: unknown): boolean {
  return !(value instanceof GapMark) && (Array.isArray(value) ? value.length > 0 : Boolean(value));
}

function block(holds: boolean, options: HelperOptions, context: unknown): unknown {
  if (options.fn === undefined) return holds;
  return holds ? options.fn(context) : (options.inverse?.(context) ?? '');
}

/** `if` with a zero that counts where `includeZero=true` says so. */
const ifHelper: Helper = ([value], options, context) => block(isGiven(value) || (value === 0 && options.hash['includeZero'] === true), options, context);

const unlessHelper: Helper = ([value], options, context) => block(!isGiven(value), options, context);

const withHelper: Helper = ([value], options, context) =>
  isGiven(value) ? (options.fn?.(value) ?? '') : (options.inverse?.(context) ?? '');

/** A comparison that no gap ever satisfies. Numbers compare as numbers, texts (and days) by their characters. */
function comparison(holds: (left: number | string, right: number | string) => boolean): Helper {
  return ([left, right], options, context) => {
    const comparable = (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string');
    return block(comparable && holds(left, right), options, context);
  };
}

/** Conditions; each also stands as a sub-expression: `{{#if (and (gt seats 10) renewal)}}`. */
export const CONDITIONS: Readonly<Record<string, Helper>> = {
  if: ifHelper,
  unless: unlessHelper,
  with: withHelper,
  eq: ([left, right], options, context) => block(!(left instanceof GapMark) && left === right, options, context),
  ne: ([left, right], options, context) => block(!(left instanceof GapMark) && left !== right, options, context),
  lt: comparison((left, right) => left < right),
  lte: comparison((left, right) => left <= right),
  gt: comparison((left, right) => left > right),
  gte: comparison((left, right) => left >= right),
  and: (values, options, context) => block(values.every(isGiven), options, context),
  or: (values, options, context) => block(values.some(isGiven), options, context),
  /** Whether there is a value at all: 0, false and an empty list are values, a gap is none. */
  known: ([value], options, context) => block(!(value instanceof GapMark), options, context),
  not: ([value], options, context) => block(!isGiven(value), options, context),
};
