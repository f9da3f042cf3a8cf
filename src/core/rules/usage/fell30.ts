import { formatNumber, formatShare } from '../../health/formatNumber';
import { openEvents } from '../datedEvents';
import { isLowSeason } from '../isLowSeason';
import { ownParameter } from '../ownParameter';
import { isAnswered, renewalNote } from '../risk/eventWarning';
import { halvedFrom, USAGE_WARNING, usageChangeOf } from '../risk/usageChange';
import { usageDown } from '../risk/usageDown';
import type { PastRule, PastScene } from '../rule';

/** Figures of use that a falling number says the same of, with their names as a sentence begins with them. */
const MEASURES = [
  ['core_actions_weekly', 'Core actions a week'],
  ['active_users', 'Active users'],
  ['dau_mau_ratio', 'The DAU/MAU ratio'],
] as const;

/**
 * A figure of use in the file fell by more than 30 % within a month.
 *
 * @why A drop of more than 30 % in a month is the earliest sign of churn: it shows about 90 days before the customer leaves.
 * @instead Find out within two days who stopped and why, and offer a training. The figures are `core_actions_weekly`, `active_users` and `dau_mau_ratio` of
 * `scores.product_usage`, now and as the file in Git had them `days` ago; without Git the rule is silent. So it is where `risk/usage-down` or
 * `risk/usage-halved` already speaks, and in low seasons. The finding goes with a held health check, training, workshop, site visit, executive contact or save call
 * after the figures, or once `risk` names a reason and tasks are open. `share` is the drop that must be passed.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, active_users: 95, dau_mau_ratio: 0.38 } }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-10-28, active_users: 180, dau_mau_ratio: 0.42 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-11-25, active_users: 95, dau_mau_ratio: 0.38 } }
 * touchpoints: [{ date: 2025-11-27, type: health_check, with: [Ana Ruiz] }]
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { as_of: 2025-10-28, active_users: 180, dau_mau_ratio: 0.42 } }
 * ```
 */
export const fell30: PastRule = {
  id: 'usage/fell-30',
  on: 'past',
  severity: 'warning',
  facts: ['R1', 'R2', 'H6'],
  parameters: { share: 0.3, days: 30 },
  looksBack: (parameter) => [Math.max(1, Math.floor(parameter('days')))],
  *check(scene) {
    const { data, asOf, parameter, past } = scene;
    const use = data.scores?.product_usage;
    if (data.churned !== undefined || use === undefined || isSaidAlready(scene)) return;
    const then = past(Math.max(1, Math.floor(parameter('days'))));
    const before = then?.data.scores?.product_usage;
    if (then === undefined || before === undefined) return;
    const measured = use.as_of ?? data.last_updated;
    if (isLowSeason(data, asOf) || (measured !== undefined && isLowSeason(data, measured)) || isAnswered(scene, USAGE_WARNING, measured ?? then.day)) return;
    const [worst] = MEASURES.flatMap(([key, what]) => dropOf(what, key, before[key], use[key]))
      .filter(({ drop }) => drop > parameter('share'))
      .sort((a, b) => b.drop - a.drop);
    if (worst === undefined) return;
    yield {
      message: `${worst.what} fell by ${formatShare(worst.drop)}, from ${formatNumber(worst.was, 3)} on ${then.day} to ${formatNumber(worst.is, 3)}.${renewalNote(scene)}`,
      help: 'Find out who stopped and why, within two days, and offer a training.',
      path: ['scores', 'product_usage', worst.key],
    };
  },
};

function dropOf(what: string, key: string, was: number | undefined, is: number | undefined) {
  return was === undefined || is === undefined || was <= 0 ? [] : [{ what, key, was, is, drop: (was - is) / was }];
}

/** Whether the account itself tells of a drop, so that the rules on that speak, or were answered. */
function isSaidAlready(scene: PastScene): boolean {
  const { settings } = scene;
  const use = usageChangeOf(scene);
  if (use === undefined) return openEvents(scene, ['usage_drop'], ownParameter(usageDown, 'days', settings, 0)).length > 0;
  return -use.change > ownParameter(usageDown, 'share', settings, Infinity) || -use.change >= halvedFrom(settings);
}
