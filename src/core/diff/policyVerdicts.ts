import type { Policy } from '../schema/generated/settingsSheet';
import { moneyPair } from '../text/moneyPair';
import { plural } from '../text/plural';
import type { PolicyVerdict } from './portfolioDiff';

/** What a change comes to in the measures that a policy limits; nothing below 0. */
export interface PolicyMeasures {
  /** ARR that is in danger by the change, in plain units of the currency. */
  readonly arrAtRiskGrowth: number;
  /** Accounts that come in a worse tier. */
  readonly tierDrops: number;
  readonly newErrors: number;
  /** Points of the account whose score falls most. */
  readonly scoreDrop: number;
}

/** The limits of a policy, each with what the change comes to. */
export function policyVerdicts(policy: Partial<Policy>, { arrAtRiskGrowth, tierDrops, newErrors, scoreDrop }: PolicyMeasures, currency: string): PolicyVerdict[] {
  const growth = (actual: number, limit: number): string => {
    const [grown, most] = moneyPair(actual, limit, currency);
    return `ARR at risk grows by ${grown}; the limit is ${most}.`;
  };
  return [
    ...verdict('max_arr_at_risk_growth', policy.max_arr_at_risk_growth, arrAtRiskGrowth, growth),
    ...verdict('max_tier_drops', policy.max_tier_drops, tierDrops, (actual, limit) => `${plural(actual, 'account')} ${actual === 1 ? 'drops' : 'drop'} to a worse tier; the limit is ${limit}.`),
    ...verdict('max_new_errors', policy.max_new_errors, newErrors, (actual, limit) => `${plural(actual, 'new error')} in the files; the limit is ${limit}.`),
    ...verdict('max_score_drop', policy.max_score_drop, scoreDrop, (actual, limit) => `The largest drop of a score is ${plural(actual, 'point')}; the limit is ${limit}.`),
  ];
}

function verdict(id: string, limit: number | undefined, actual: number, words: (actual: number, limit: number) => string): PolicyVerdict[] {
  return limit === undefined ? [] : [{ id, limit, actual, isBroken: actual > limit, message: words(actual, limit) }];
}
