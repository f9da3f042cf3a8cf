import type { AccountRule } from '../rule';

/**
 * The account lacks what nearly everything else rests on: its ARR, its manager, or its renewal date.
 *
 * @why Without ARR it has no segment and no weight in any figure, without a manager nobody acts, without a renewal date nothing falls due
 * (F1, S4, N1).
 * @instead Write what is missing. A segment is needed only where the ARR does not say it; accounts served by automation need no manager.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * csm: dana.reyes
 * renewal_date: 2026-03-31
 * ```
 */
export const missingBasics: AccountRule = {
  id: 'data/missing-basics',
  on: 'account',
  severity: 'info',
  facts: ['F1', 'S4', 'N1'],
  *check({ data, account, segment }) {
    if (data.churned) return;
    const needsManager = (data.touch_model ?? segment?.touch) !== 'tech-touch';
    const missing: string[] = [];
    if (data.arr === undefined) missing.push('arr');
    if (segment === undefined && data.segment === undefined && data.arr !== undefined) missing.push('segment');
    if (data.csm === undefined && needsManager) missing.push('csm');
    if (data.renewal_date === undefined) missing.push('renewal_date');
    if (missing.length === 0) return;
    yield {
      message: `${account.name} has no ${inWords(missing)}.`,
      path: [],
      help: `Add ${inWords(missing, 'and')}.`,
    };
  },
};

function inWords(names: readonly string[], word = 'or'): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
