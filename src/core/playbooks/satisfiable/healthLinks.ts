import type { HealthModel } from '../../health/healthModel';
import type { Domain } from './domain';
import { isEmpty, narrowed, numbers, rangeOf } from './domain';

const CHANGE = /^change\(health, (\d+)\)$/;

/**
 * Whether what is asked of an account's health contradicts itself across its parts: a tier is a stretch of the score, and a change is the
 * score now minus the one before.
 * @param domains by the canonical forms of terms
 */
export function healthContradicts(domains: ReadonlyMap<string, Domain>, model: HealthModel | undefined): boolean {
  const score = scoreOf(domains, model);
  if (isEmpty(score)) return true;
  const [low, high] = rangeOf(score);
  for (const [key, change] of domains) {
    const days = CHANGE.exec(key)?.[1];
    if (days === undefined) continue;
    const before = domains.get(`before(health, ${days})`) ?? numbers(0, 100, true);
    const [changeLow, changeHigh] = rangeOf(change);
    const left = narrowed(narrowed(before, { operator: '>=', value: low - changeHigh }), { operator: '<=', value: high - changeLow });
    if (isEmpty(left)) return true;
  }
  return false;
}

function scoreOf(domains: ReadonlyMap<string, Domain>, model: HealthModel | undefined): Domain {
  const score = domains.get('health.score') ?? numbers(0, 100, true);
  const tier = domains.get('health.tier');
  if (tier === undefined || model === undefined) return score;
  const left = model.tiers.flatMap(({ id, min }, index) => {
    if (isEmpty(narrowed(tier, { operator: '==', value: id }))) return [];
    // Tiers go from the highest down; the one above begins where this one ends.
    return [{ low: min, end: model.tiers[index - 1]?.min ?? Infinity }];
  });
  if (left.length === 0) return score;
  const above = narrowed(score, { operator: '>=', value: Math.min(...left.map(({ low }) => low)) });
  const end = Math.max(...left.map((each) => each.end));
  return Number.isFinite(end) ? narrowed(above, { operator: '<', value: end }) : above;
}
