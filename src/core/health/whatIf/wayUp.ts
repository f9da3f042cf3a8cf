import type { FieldChange } from '../../model/fieldChange';
import type { JsonValue } from '../../yaml/sourceTree';
import type { Ease } from '../ease';
import type { HealthScore, Tier } from '../healthScore';

/**
 * What is to be done with a field: change its value; record one that is not there yet; confirm one that has grown too old; name
 * somebody; or lift the score that a person entered.
 */
export type WayStepKind = 'change' | 'record' | 'confirm' | 'name' | 'entered';

/** What stands for somebody who is not known yet. */
export const STAND_IN = 'Name, title';

/** One field of a way up. */
export interface WayStep extends FieldChange {
  readonly kind: WayStepKind;
  /** The metric or component that it lifts, as people call it. */
  readonly label: string;
  /** Null where there is none today. */
  readonly from: JsonValue;
  /** What is to be written; of somebody who is not known yet `STAND_IN`, to be written over. */
  readonly value: JsonValue;
  /** What the model says to do, a short sentence without a period; undefined where it says nothing. */
  readonly advice: string | undefined;
  readonly ease: Ease;
  /** What has to be written with it so that it counts, such as the day of the value. */
  readonly along: readonly FieldChange[];
}

/** The smallest change of its fields that reaches a tier (H7): one step less of any of them does not. */
export interface WayUp {
  /** One to three. */
  readonly steps: readonly WayStep[];
  /** That of its hardest step. */
  readonly ease: Ease;
  /** Points of 0-100 that it adds to the exact score. */
  readonly gain: number;
  readonly reaches: { readonly score: number; readonly tier: Tier };
}

/** How the next better tier can be reached. */
export interface WaysUp {
  /** What the ways begin from: the account's health, without an overall score set by hand that would hide them. */
  readonly from: HealthScore;
  /** The tier that they lead to; null at the top, and where there is no score. */
  readonly tier: Tier | null;
  /** Easiest first, then the smallest; empty where there is none. */
  readonly ways: readonly WayUp[];
  /** What the reader must know, in plain sentences: what hides the change, why there is no way. */
  readonly notes: readonly string[];
}

/** All that a way writes, in the order in which it is to be written. */
export function changesOf({ steps }: Pick<WayUp, 'steps'>): readonly FieldChange[] {
  return steps.flatMap(({ path, value, along }) => [{ path, value }, ...along]);
}
