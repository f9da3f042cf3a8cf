import type { AccountData } from '../documentInput';
import { indexed, orGap, present } from '../known';
import type { Known } from '../known';

export interface FeatureUse {
  readonly name: string;
  /** Share of the users that use it, 0-1. */
  readonly adoption: number;
  /** Share a quarter ago; null when it is not recorded. */
  readonly previous: number | null;
  readonly core: boolean;
  readonly benefit: string | null;
  readonly source: string;
}

export interface UsageReview {
  readonly active_users: Known<number>;
  readonly seats: Known<number>;
  /** Active users of licensed seats. */
  readonly seat_share: Known<number>;
  readonly top_features: Known<readonly FeatureUse[]>;
  /** Features under half of the users (M6), core ones first. */
  readonly opportunities: readonly FeatureUse[];
  readonly power_users: readonly string[];
}

/** A feature that fewer use is a chance to adopt it (M6). */
const LOW_ADOPTION = 0.5;
const SHOWN = 3;

export function usageOf(account: AccountData): UsageReview {
  const active = account.scores?.product_usage?.active_users;
  const seats = account.contract?.seats_licensed;
  const features = indexed(account.usage?.features).flatMap(({ item: { name, adoption, previous, core, benefit }, index }): FeatureUse[] =>
    name === undefined || adoption === undefined
      ? []
      : [{ name, adoption, previous: previous ?? null, core: core === true, benefit: benefit ?? null, source: `usage.features.${index}` }],
  );
  const used = features.filter((feature) => feature.adoption >= LOW_ADOPTION).sort((a, b) => b.adoption - a.adoption);
  const byAdoption = [...features].sort((a, b) => b.adoption - a.adoption);
  const activeGap = orGap(active, 'scores.product_usage.active_users', 'active users');
  const seatsGap = orGap(seats, 'contract.seats_licensed', 'licensed seats');
  return {
    active_users: activeGap,
    seats: seatsGap,
    seat_share: active === undefined ? activeGap : seats === undefined || seats === 0 ? seatsGap : active / seats,
    top_features: orGap(features.length === 0 ? undefined : (used.length > 0 ? used : byAdoption).slice(0, SHOWN), 'usage.features', 'features and their adoption'),
    opportunities: features.filter((feature) => feature.adoption < LOW_ADOPTION).sort((a, b) => Number(b.core) - Number(a.core) || a.adoption - b.adoption).slice(0, SHOWN),
    power_users: present(account.usage?.power_users),
  };
}
