import { formatShare } from '../../health/formatNumber';
import type { AccountRule } from '../rule';
import { isAnswered, renewalNote } from './eventWarning';
import { USAGE_WARNING, usageChangeOf } from './usageChange';

/**
 * The customer uses the product half as much as a month ago, or less.
 *
 * @why Use that halves is a sign of high risk: the team has stopped working with the product, whatever its manager says.
 * @instead Call today, agree on a meeting about what changed, and bring the executive in. Figures, and what makes the finding go, are those of
 * `risk/usage-down`, which is silent then. `share` is the drop from which it speaks.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, usage_change_30d: -0.55 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, usage_change_30d: -0.55 } }
 * risk: { level: critical, reason: value, since: 2025-11-26, owner: dana.reyes }
 * tasks: [{ title: Executive call, owner: dana.reyes, due: 2025-12-03 }]
 * touchpoints: [{ date: 2025-11-26, type: call, with: [Ana Ruiz] }]
 * ```
 */
export const usageHalved: AccountRule = {
  id: 'risk/usage-halved',
  on: 'account',
  severity: 'warning',
  facts: ['R3', 'H6'],
  parameters: { share: 0.5 },
  *check(scene) {
    const { data, parameter } = scene;
    const use = data.churned === undefined ? usageChangeOf(scene) : undefined;
    if (use === undefined || -use.change < parameter('share') || isAnswered(scene, USAGE_WARNING, use.measured)) return;
    yield {
      message: `Use fell by ${formatShare(-use.change)} ${use.over}: half or more of the work has left the product.${renewalNote(scene)}`,
      help: 'Call today, agree on a meeting about what changed, and bring an executive in.',
      path: use.path,
    };
  },
};
