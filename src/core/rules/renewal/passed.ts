import { addMonths } from '../../calendar/isoDay';
import { fixOf } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import type { AccountRule, AccountScene } from '../rule';
import { openRenewal } from './openRenewal';

/**
 * The renewal date has passed, and the file says neither that the contract was renewed nor that the customer left.
 *
 * @why Until one of the two is written down the account counts as revenue that nobody has promised: ARR, retention and the list of
 * renewals ahead (F1, F3) are wrong, and no other rule of this area can warn in time.
 * @instead Renewed: write the date of the next renewal. Signed but not yet in force: `renewal.status: signed`. Left: add `churned`
 * with date and reason. Where the contract renews itself, the quick fix writes the end of the next term.
 * @bad
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2025-10-31
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-10-31
 * ```
 */
export const passed: AccountRule = {
  id: 'renewal/passed',
  on: 'account',
  severity: 'error',
  facts: ['N1', 'F1'],
  needs: 'renewal_date',
  *check(scene) {
    const renewal = openRenewal(scene);
    if (renewal === undefined || renewal.days >= 0) return;
    const next = endOfRunningTerm(scene, renewal.date);
    yield {
      message: `The renewal date ${renewal.date} passed ${plural(-renewal.days, 'day')} ago, and nothing says whether the contract was renewed.`,
      help: 'Write the date of the next renewal, or add `churned` with the day and the reason.',
      path: ['renewal_date'],
      ...(next !== undefined && { fixes: (edit) => fixOf(`Change to ${next}, as the contract renews itself`, edit.set(['renewal_date'], next)) }),
    };
  },
};

/** When the term ends that began at the last renewal, for contracts that renew themselves. */
function endOfRunningTerm({ data: { contract }, asOf }: AccountScene, renewalDate: string): string | undefined {
  const months = contract?.term_months;
  if (contract?.auto_renew !== true || months === undefined) return undefined;
  let terms = 1;
  while (addMonths(renewalDate, terms * months) < asOf) terms++;
  return addMonths(renewalDate, terms * months);
}
