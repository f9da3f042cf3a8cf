import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { contactsOf, lastContact } from '../contacts';
import { eventsOf } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import { warnOfEvents } from '../risk/eventWarning';
import type { EventWarning } from '../risk/eventWarning';
import type { AccountRule, AccountScene } from '../rule';

const WARNING = {
  types: ['csm_changed'],
  answeredBy: ['handoff', 'check_in', 'call', 'qbr', 'executive', 'kickoff', 'health_check', 'renewal', 'save_call', 'site_visit', 'workshop'],
  message: (when) => `The account got a new CSM ${when}, and no meeting is on record since.`,
  help: 'Introduce the new CSM in a call with the one before, and record it under touchpoints.',
} as const satisfies EventWarning;

/**
 * The account got a new CSM, and the customer has not met them.
 *
 * @why A customer who learns by chance that the contact changed feels handed on. A rating by the one before counts no longer, so the health rests on less.
 * @instead Introduce the new CSM in a call with the one before, and record it. The finding goes away with any held meeting or call after the change, or with
 * a day in the event’s `resolved`. Where no event tells of the change, `csm_since` does, if it lies behind `contract.start` and touchpoints are recorded. `days` is
 * how long a change counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: csm_changed, note: "Dana took over" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: csm_changed, note: "Dana took over" }]
 * touchpoints: [{ date: 2025-11-17, type: handoff, with: [Ana Ruiz], summary: "Introduced Dana." }]
 * ```
 */
export const csmChanged: AccountRule = {
  id: 'relationship/csm-changed',
  on: 'account',
  severity: 'warning',
  facts: ['H4', 'L3'],
  parameters: { days: 90 },
  *check(scene) {
    const { data, asOf } = scene;
    yield* warnOfEvents(scene, WARNING);
    const since = data.csm_since;
    if (since === undefined || since > asOf || data.churned !== undefined || data.touchpoints === undefined || !isNews(scene, since)) return;
    const met = lastContact(contactsOf(data, asOf), WARNING.answeredBy);
    if (met !== undefined && met.date >= since) return;
    yield { message: WARNING.message(`${relativeDay(since, asOf)} (${since})`), help: WARNING.help, path: ['csm_since'] };
  },
};

/** Whether `csm_since` tells of a change: not of the first CSM, and of none that an event tells of or that is long ago. */
function isNews(scene: AccountScene, since: IsoDay): boolean {
  const { data: { contract }, asOf, parameter } = scene;
  if (contract?.start === undefined || since <= contract.start || daysBetween(since, asOf) > parameter('days')) return false;
  return eventsOf(scene, ['csm_changed'], 2 * parameter('days')).length === 0;
}
