import { daysBetween, isIsoDay, monthsBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { HealthFacts } from './healthFacts';
import { DATE, NUMBER, TEXT } from './fieldType';
import type { FieldType } from './fieldType';
import { isValueMap } from './value';
import type { Value, ValueMap } from './value';

/**
 * The median that a segment's accounts have of an input, for `peer_median`; undefined when too few have a value.
 * `valueOf` computes the input for one of them, since it need not be a plain field.
 */
export type PeerMedian = (source: string, segment: string | undefined, valueOf: (data: ValueMap) => number | undefined) => number | undefined;

/** What an expression may ask about one account on one day. */
export interface Facts {
  readonly data: ValueMap;
  readonly asOf: IsoDay;
  /** The account's segment, also where its file leaves it to be derived from ARR. */
  readonly segment?: string | undefined;
  readonly peerMedian?: PeerMedian | undefined;
  /** For expressions that know `health`. */
  readonly health?: HealthFacts | undefined;
}

interface DerivedFact {
  readonly type: FieldType;
  /** Undefined when the account lacks what it is derived from; `needs` then says what. */
  readonly read: (facts: Facts) => Value | undefined;
  readonly needs: string;
}

/** Facts that no file holds, by the name under which expressions know them. They win over a field of the same name. */
export const DERIVED_FACTS: ReadonlyMap<string, DerivedFact> = new Map([
  ['today', { type: DATE, read: (facts) => facts.asOf, needs: 'a date' }],
  ['segment', { type: TEXT, read: (facts) => facts.segment ?? text(facts.data['segment']), needs: 'segment or arr' }],
  ['age_months', { type: NUMBER, read: (facts) => fromDate(facts, ['contract', 'start'], (start) => monthsBetween(start, facts.asOf)), needs: 'contract.start' }],
  ['days_to_renewal', { type: NUMBER, read: (facts) => fromDate(facts, ['renewal_date'], (renewal) => daysBetween(facts.asOf, renewal)), needs: 'renewal_date' }],
]);

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fromDate(facts: Facts, path: readonly string[], measure: (day: IsoDay) => number): number | undefined {
  let at: Value | undefined = facts.data;
  for (const key of path) at = isValueMap(at) ? at[key] : undefined;
  return isIsoDay(at) ? measure(at) : undefined;
}
