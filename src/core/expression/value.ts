/** What an expression works on and gives: plain data as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Marks an `Unknown`; no data of a file can have it. */
const UNKNOWN = Symbol.for('customer-success.unknown');

/**
 * The third truth value: what an expression gives when a field that decides it is missing. It is never taken for zero,
 * false or an empty text (H4); `false && unknown` is false, `true || unknown` is true, all else that touches it is unknown.
 */
export class Unknown {
  readonly [UNKNOWN] = true;

  /** @param reason Why, in plain words that can stand alone: "scores.support.csat is missing". */
  constructor(readonly reason: string) {}
}

export type Outcome = Value | Unknown;

/** Whether an expression gave no answer, also where it was compiled by another bundle's copy of this class. */
export function isUnknown(outcome: unknown): outcome is Unknown {
  return typeof outcome === 'object' && outcome !== null && UNKNOWN in outcome;
}

export function isValueMap(value: Outcome | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

/** The value of a map's own key; undefined when it has none, whatever its prototype holds. */
export function ownValue(map: ValueMap, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
