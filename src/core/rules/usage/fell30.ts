import { formatNumber, formatShare } from '../../health/formatNumber';
import { openEvents } from '../datedEvents';
import { isLowSeason } from '../isLowSeason';
import { ownParameter } from '../ownParameter';
import { isAnswered, renewalNote } from '../risk/eventWarning';
import { halvedFrom, USAGE_WARNING, usageChangeOf } from '../risk/usageChange';
import { usageDown } from '../risk/usageDown';
import type { YamlPath } from '../../yaml/sourceTree';
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
 * `scores.product_usage`, of the account and of its products, now and as the file in Git had them `days` ago; without Git the rule is silent. So it is where `risk/usage-down` or
 * `risk/usage-halved` already speaks, and in low seasons. The finding goes away with a held health check, training, workshop, site visit, executive contact or save call
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
    if (data.churned !== undefined || isLowSeason(data, asOf) || isSaidAlready(scene)) return;
    const uses = usesOf(data);
    const then = uses.length === 0 ? undefined : past(Math.max(1, Math.floor(parameter('days'))));
    if (then === undefined) return;
    const earlier = new Map(usesOf(then.data).map(({ product, figures }) => [product, figures]));
    for (const { product, figures, path } of uses) {
      const measured = figures.as_of ?? data.last_updated;
      if ((measured !== undefined && isLowSeason(data, measured)) || isAnswered(scene, USAGE_WARNING, measured ?? then.day)) continue;
      const worst = greatestDrop(earlier.get(product), figures, parameter('share'));
      if (worst === undefined) continue;
      yield {
        message: `${worst.what}${product === undefined ? '' : ` of ${product}`} fell by ${formatShare(worst.drop)}, from ${formatNumber(worst.was, 3)} on ${then.day} to ${formatNumber(worst.is, 3)}.${renewalNote(scene)}`,
        help: 'Find out who stopped and why, within two days, and offer a training.',
        path: [...path, worst.key],
      };
    }
  },
};

type Figures = NonNullable<NonNullable<PastScene['data']['scores']>['product_usage']>;

/** The use of the account as a whole, and of each of its products that has figures of its own (H5). */
function usesOf({ scores, contract }: PastScene['data']): { readonly product: string | undefined; readonly figures: Figures; readonly path: YamlPath }[] {
  const own = scores?.product_usage === undefined ? [] : [{ product: undefined, figures: scores.product_usage, path: ['scores', 'product_usage'] }];
  const products = (contract?.products ?? []).flatMap((product, index) => {
    const figures = product?.scores?.product_usage;
    return product?.name === undefined || figures == null ? [] : [{ product: product.name, figures, path: ['contract', 'products', index, 'scores', 'product_usage'] }];
  });
  return [...own, ...products];
}

function greatestDrop(before: Figures | undefined, now: Figures, least: number) {
  const drops = MEASURES.flatMap(([key, what]) => {
    const [was, is] = [before?.[key], now[key]];
    return was === undefined || is === undefined || was <= 0 ? [] : [{ key, what, was, is, drop: (was - is) / was }];
  });
  return drops.filter(({ drop }) => drop > least).sort((a, b) => b.drop - a.drop)[0];
}

/** Whether the account itself tells of a drop, so that the rules on that speak, or were answered. */
function isSaidAlready(scene: PastScene): boolean {
  const { settings } = scene;
  const use = usageChangeOf(scene);
  if (use === undefined) return openEvents(scene, ['usage_drop'], ownParameter(usageDown, 'days', settings, 0)).length > 0;
  return -use.change > ownParameter(usageDown, 'share', settings, Infinity) || -use.change >= halvedFrom(settings);
}
