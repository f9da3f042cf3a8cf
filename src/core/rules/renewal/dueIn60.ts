import { touchOf } from '../../model/howServed';
import type { AccountRule } from '../rule';
import { POINTS, unprepared } from './preparation';

/**
 * The renewal is between 60 and 30 days away, and the customer has no business case yet.
 *
 * @why Sixty days out the customer’s budget holder needs the value in figures (N1, L6): whoever asks for a signature without it
 * talks about price alone.
 * @instead Share what was achieved, in money, and write the day to `renewal.business_case_date`. `days` is when the rule begins to
 * speak. Accounts that are served with low or tech touch need no business case of their own.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-01-20
 * renewal: { status: in-progress, owner: dana.reyes, kickoff_date: 2025-10-22 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-01-20
 * renewal: { status: in-progress, owner: dana.reyes, kickoff_date: 2025-10-22, business_case_date: 2025-11-20 }
 * ```
 */
export const dueIn60: AccountRule = {
  id: 'renewal/due-in-60',
  on: 'account',
  severity: 'warning',
  facts: ['N1', 'L6'],
  needs: 'renewal_date',
  parameters: { days: POINTS['renewal/due-in-60'] },
  *check(scene) {
    const touch = touchOf(scene);
    if (touch === 'tech-touch') return;
    const steps = touch === 'low-touch' ? (['owner', 'kickoff'] as const) : (['owner', 'kickoff', 'business case'] as const);
    yield* unprepared(scene, 'renewal/due-in-30', steps);
  },
};
