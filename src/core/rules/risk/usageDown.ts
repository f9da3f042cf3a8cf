import { formatShare } from '../../health/formatNumber';
import type { AccountRule } from '../rule';
import { isAnswered, renewalNote, warnOfEvents } from './eventWarning';
import { halvedFrom, USAGE_WARNING, usageChangeOf } from './usageChange';

/**
 * The customer uses the product more than 30 % less than a month ago.
 *
 * @why A drop of more than 30 % in a month is a red flag, and the earliest one: it shows about 90 days before the customer leaves.
 * @instead Find out within two days who stopped and why, and offer a training. The figure is `scores.product_usage.usage_change_30d`, else the last two
 * whole months of `usage.history`, else an event `usage_drop`. The finding goes away with new figures, with a held health check, training, workshop, site
 * visit, executive contact or save call after them, or once `risk` names a reason and tasks are open. In the account’s low seasons it is the last
 * whole month of `usage.history` against the same month a year ago, and the rule stays away where there is none. `share` is the drop from which it speaks, `days` how
 * long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, usage_change_30d: -0.38 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, usage_change_30d: -0.38 } }
 * touchpoints: [{ date: 2025-11-27, type: health_check, with: [Ana Ruiz] }]
 * ```
 */
export const usageDown: AccountRule = {
  id: 'risk/usage-down',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'R2', 'H6'],
  parameters: { share: 0.3, days: 90 },
  *check(scene) {
    const { data, parameter, settings } = scene;
    if (data.churned !== undefined) return;
    const use = usageChangeOf(scene);
    const help = 'Find out who stopped and why, within two days, and offer a training.';
    if (use === undefined) {
      yield* warnOfEvents(scene, { ...USAGE_WARNING, types: ['usage_drop'], message: (when) => `A drop of use was seen ${when}, and nothing is on record since.`, help });
      return;
    }
    if (-use.change <= parameter('share') || -use.change >= halvedFrom(settings) || isAnswered(scene, USAGE_WARNING, use.measured)) return;
    yield { message: `Use fell by ${formatShare(-use.change)} ${use.over}.${renewalNote(scene)}`, help, path: use.path };
  },
};
