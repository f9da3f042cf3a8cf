import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';

/**
 * The contract says when its term ends, but the account has no renewal date.
 *
 * @why Whatever looks ahead, such as the renewals due in 30, 60 and 90 days (F1), the risk assessment and the rules of this area,
 * goes by the renewal date. Without it the account drops out of all of them.
 * @instead Write the day on which the contract ends or renews. The quick fix takes the end of the running term.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-04-01, end: 2026-03-31 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-04-01, end: 2026-03-31 }
 * renewal_date: 2026-03-31
 * ```
 */
export const noDate: AccountRule = {
  id: 'renewal/no-date',
  on: 'account',
  severity: 'warning',
  facts: ['N1', 'F1'],
  *check({ data: { renewal_date: date, contract, churned } }) {
    const end = contract?.end;
    if (date !== undefined || end === undefined || churned !== undefined) return;
    yield {
      message: `The contract ends on ${end}, but the account has no renewal date.`,
      help: `Add \`renewal_date: ${end}\`.`,
      path: ['contract', 'end'],
      fixes: (edit) => fixOf(`Add renewal_date: ${end}`, edit.add([], 'renewal_date', end)),
    };
  },
};
