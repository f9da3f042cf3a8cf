import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';

/**
 * The tier written in the file is not the one that the score gives.
 *
 * @why The written tier is a copy for readers of the file. Whoever reads it, or a report made from it, acts on the wrong tier.
 * @instead Write the computed tier, or find out which figure is out of date.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { score: 9 } }
 * health_tier: critical
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { score: 9 } }
 * health_tier: thriving
 * ```
 */
export const writtenTierDiffers: AccountRule = {
  id: 'health/written-tier-differs',
  on: 'account',
  severity: 'warning',
  facts: ['H2'],
  needs: 'health_tier',
  *check({ data, health: { score, tier } }) {
    const written = data.health_tier;
    if (written === undefined || tier === null || written === tier.id) return;
    yield {
      message: `health_tier says ${written}, but the score of ${score ?? 0} is ${tier.id}.`,
      path: ['health_tier'],
      fixes: (edit) => fixOf(`Change to ${tier.id}`, edit.set(['health_tier'], tier.id)),
    };
  },
};
