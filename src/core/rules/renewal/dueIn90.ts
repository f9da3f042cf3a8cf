import { touchOf } from '../../model/howServed';
import type { AccountRule } from '../rule';
import { POINTS, unprepared } from './preparation';

/**
 * The renewal is between 90 and 60 days away, and the talk about it has not begun.
 *
 * @why Ninety days out the renewal is opened with the customer (N1, M4): what was achieved, who decides, what comes next. A renewal talk
 * that is put off is itself a sign of churn (R1).
 * @instead Hold the kickoff and write its day to `renewal.kickoff_date`; a day ahead counts as planned. `days` is when the rule
 * begins to speak. Accounts that are served with tech touch renew without a talk.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-02-15
 * renewal: { status: not-started, owner: dana.reyes }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-02-15
 * renewal: { status: in-progress, owner: dana.reyes, kickoff_date: 2025-11-18 }
 * ```
 */
export const dueIn90: AccountRule = {
  id: 'renewal/due-in-90',
  on: 'account',
  severity: 'warning',
  facts: ['N1', 'M4', 'L6'],
  needs: 'renewal_date',
  parameters: { days: POINTS['renewal/due-in-90'] },
  *check(scene) {
    if (touchOf(scene) === 'tech-touch') return;
    yield* unprepared(scene, 'renewal/due-in-60', ['owner', 'kickoff']);
  },
};
