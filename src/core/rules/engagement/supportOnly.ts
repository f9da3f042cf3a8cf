import { cadenceOf, touchOf } from '../../model/howServed';
import { addDays } from '../../calendar/isoDay';
import { contactsOf } from '../contacts';
import type { AccountRule } from '../rule';

/**
 * Every contact of the last months was about support.
 *
 * @why Customer success that is only called when something breaks is an escalation desk: nobody talks about goals, and the renewal is
 * judged by the bugs. It is an anti-pattern.
 * @instead Have a conversation that is not about a ticket: a check-in on goals, a review, a training. Looked at are accounts outside tech touch with
 * at least `count` contacts in the last `days` days; where check-ins are due more often than that, `engagement/check-in-overdue` speaks sooner.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: smb
 * touchpoints:
 *   - { date: 2025-10-02, type: support }
 *   - { date: 2025-10-28, type: support }
 *   - { date: 2025-11-19, type: support }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: smb
 * touchpoints:
 *   - { date: 2025-10-02, type: support }
 *   - { date: 2025-10-28, type: support }
 *   - { date: 2025-11-19, type: check_in, summary: "Goals for next year." }
 * ```
 */
export const supportOnly: AccountRule = {
  id: 'engagement/support-only',
  on: 'account',
  severity: 'info',
  facts: ['F11'],
  parameters: { days: 90, count: 3 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const touch = touchOf(scene);
    if (data.churned !== undefined || touch === undefined || touch === 'tech-touch') return;
    const cadence = cadenceOf(scene)?.checkInDays ?? 0;
    if (cadence > 0 && cadence < parameter('days')) return;
    const from = addDays(asOf, -parameter('days'));
    const { held, planned } = contactsOf(data, asOf);
    const recent = held.filter(({ date }) => date >= from);
    if (recent.length < parameter('count') || [...recent, ...planned].some(({ touchpoint }) => touchpoint.type !== 'support')) return;
    const contacted = data.scores?.engagement?.last_proactive_contact;
    if (contacted !== undefined && contacted >= from && contacted <= asOf) return;
    yield {
      message: `All ${recent.length} contacts of the last ${parameter('days')} days were about support.`,
      help: 'Have a conversation about their goals: a check-in, a review, a training.',
      path: ['touchpoints'],
      at: 'key',
    };
  },
};
