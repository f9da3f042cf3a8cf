import type { AccountRule } from '../rule';
import { ledgersOf } from './ledgers';

/**
 * The revenue ledger has two entries for the same month.
 *
 * @why Both count: the movements of the month enter net and gross retention twice (F3).
 * @instead Put the movements of a month into one entry, or say of each which product it is about.
 * @bad
 * ```yaml
 * account: Acme Corp
 * revenue:
 *   - { month: 2025-10, starting: 10000 }
 *   - { month: 2025-10, starting: 10000 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * revenue:
 *   - { month: 2025-10, starting: 10000 }
 *   - { month: 2025-11, starting: 10000 }
 * ```
 */
export const monthTwice: AccountRule = {
  id: 'data/month-twice',
  on: 'account',
  severity: 'error',
  facts: ['F3'],
  needs: 'revenue',
  *check({ data: { revenue } }) {
    if (revenue === undefined || revenue.length < 2) return;
    for (const { product, order } of ledgersOf(revenue)) {
      for (let place = 1; place < order.length; place++) {
        const before = order[place - 1]!;
        const index = order[place]!;
        const { month } = revenue[index]!;
        if (month !== revenue[before]!.month) continue;
        yield {
          message: `${month} stands twice in the ledger${product === undefined ? '' : ` of ${product}`}, so its movements count twice.`,
          path: ['revenue', index, 'month'],
          help: 'Put the movements of the month into one entry, or correct the month.',
          related: [{ message: 'The entry before', path: ['revenue', before, 'month'] }],
        };
      }
    }
  },
};
