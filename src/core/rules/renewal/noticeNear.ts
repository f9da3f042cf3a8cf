import { daysBetween } from '../../calendar/isoDay';
import { lastDayOfNotice } from '../../model/lastDayOfNotice';
import { plural } from '../../text/plural';
import type { AccountRule } from '../rule';
import { openRenewal } from './openRenewal';

/**
 * A contract that renews itself can be cancelled for a few days more.
 *
 * @why With such contracts the decision falls at the end of the notice period, not at the renewal date. The customer’s finance team
 * has that day in its calendar; a value recap that comes later convinces nobody (N1).
 * @instead Talk before that day: what was achieved, and what the next term brings. Once the customer has agreed, set
 * `renewal.status` to `verbal` or `signed`. `days` is how long before the end of the notice period the rule begins to speak.
 * @bad
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-03-15
 * contract: { auto_renew: true, notice_days: 90 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-03-15
 * contract: { auto_renew: true, notice_days: 90 }
 * renewal: { status: verbal }
 * ```
 */
export const noticeNear: AccountRule = {
  id: 'renewal/notice-near',
  on: 'account',
  severity: 'info',
  facts: ['N1'],
  needs: 'renewal_date',
  parameters: { days: 30 },
  *check(scene) {
    const renewal = openRenewal(scene);
    const { contract, renewal: state } = scene.data;
    const lastDay = lastDayOfNotice(renewal?.date, contract);
    if (renewal === undefined || lastDay === undefined || contract?.auto_renew !== true || state?.status === 'verbal') return;
    const left = daysBetween(scene.asOf, lastDay);
    if (left < 0 || left > scene.parameter('days')) return;
    yield {
      message: `The contract renews itself on ${renewal.date} unless it is cancelled by ${lastDay}, ${left === 0 ? 'today' : `${plural(left, 'day')} from now`}.`,
      help: 'Recap the value with the decision maker before that day, and write down what they answer.',
      path: ['contract', 'notice_days'],
    };
  },
};
