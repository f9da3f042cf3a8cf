/** What a customer could buy more of (E3). */
export type GrowthType = 'seats' | 'upsell' | 'cross-sell' | 'departments';

/** The order in which ideas are told. */
export const GROWTH_TYPES: readonly GrowthType[] = ['seats', 'upsell', 'departments', 'cross-sell'];

/** How urgent a sign is, and what it speaks for; `any` where it makes every idea easier. */
export interface SignalKind {
  readonly heat: 'hot' | 'medium';
  readonly type: GrowthType | 'any';
}

/** The signs of growth by their ids, as `expansion_signals` of an account lists them (E1, E2, E3). */
export const KNOWN_SIGNALS: Readonly<Record<string, SignalKind>> = {
  seat_limit: { heat: 'hot', type: 'seats' },
  usage_limit: { heat: 'hot', type: 'upsell' },
  new_team: { heat: 'hot', type: 'departments' },
  premium_feature_request: { heat: 'hot', type: 'upsell' },
  api_growth: { heat: 'medium', type: 'upsell' },
  new_use_case: { heat: 'medium', type: 'cross-sell' },
  executive_use: { heat: 'medium', type: 'departments' },
  customer_acquires: { heat: 'medium', type: 'departments' },
  champion_promoted: { heat: 'medium', type: 'any' },
  champion_advocates: { heat: 'medium', type: 'any' },
  funding: { heat: 'medium', type: 'any' },
  hiring: { heat: 'medium', type: 'any' },
  new_initiative: { heat: 'medium', type: 'any' },
  good_nps: { heat: 'medium', type: 'any' },
  successful_qbr: { heat: 'medium', type: 'any' },
  score_rise: { heat: 'medium', type: 'any' },
  renewal_near: { heat: 'medium', type: 'any' },
};
