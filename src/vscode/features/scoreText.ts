import type { ScoredAccount } from '../../core/engine';

/** "72 Healthy", or "No score": for places with room for a few words. */
export function shortScore({ health }: ScoredAccount): string {
  if (health.score === null) return 'No score';
  return health.tier === null ? String(health.score) : `${health.score} ${health.tier.label}`;
}

/** One or two sentences on an account's health, for tooltips. */
export function scoreSentence({ account, health }: ScoredAccount): string {
  if (health.score === null) return `${account.name} has no health score: ${health.reason ?? 'no data'}.`;
  const tier = health.tier === null ? '' : `, ${health.tier.label}`;
  const coverage = `${Math.round(health.coverage * 100)} % of the score rests on data`;
  return `${account.name}: ${health.score} of 100${tier}; ${coverage}${health.provisional ? ' (provisional)' : ''}.`;
}
