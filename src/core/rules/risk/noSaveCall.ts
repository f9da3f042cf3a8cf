import { addDays } from '../../calendar/isoDay';
import { HEALTH_LIMITS } from '../../history/healthLimits';
import { contactsOf, isPlanned } from '../contacts';
import type { ContactType } from '../../model/contactTypes';
import { isInDanger } from '../isInDanger';
import type { AccountRule, AccountScene } from '../rule';
import { renewalNote } from './eventWarning';

const CALLS: readonly ContactType[] = ['save_call', 'call', 'executive', 'site_visit', 'health_check', 'check_in', 'qbr'];

/**
 * The account is at risk, and nobody has called: within 24 hours where it is critical, within 48 where it is high.
 *
 * @why Mails are not answered by those who have decided to leave. The first call is what the rest of the rescue rests on.
 * @instead Call, and record it as a touchpoint of type `save_call` on or after `risk.since`; any other meeting or call counts as well, and one that is planned for the next
 * two days is enough. Without `risk.since` nobody knows when the call was due.
 * @bad
 * ```yaml
 * account: Acme Corp
 * risk: { level: critical, reason: value, since: 2025-11-27, owner: dana.reyes }
 * tasks: [{ title: Value assessment, owner: dana.reyes, due: 2025-12-05 }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * risk: { level: critical, reason: value, since: 2025-11-27, owner: dana.reyes }
 * tasks: [{ title: Value assessment, owner: dana.reyes, due: 2025-12-05 }]
 * touchpoints: [{ date: 2025-11-28, type: save_call, with: [Ana Ruiz] }]
 * ```
 */
export const noSaveCall: AccountRule = {
  id: 'risk/no-save-call',
  on: 'account',
  severity: 'warning',
  facts: ['H8', 'R3'],
  needs: 'risk',
  *check(scene) {
    const { data, asOf } = scene;
    const since = data.risk?.since;
    const days = daysToCall(scene);
    if (data.churned !== undefined || since === undefined || days === undefined || addDays(since, days) >= asOf) return;
    const contacts = contactsOf(data, asOf);
    const wasHeld = contacts.held.some(({ date, touchpoint: { type } }) => date >= since && type !== undefined && CALLS.includes(type));
    if (wasHeld || isPlanned(contacts, CALLS, addDays(asOf, 2))) return;
    yield {
      message: `The account is at risk since ${since}, and no call is on record; it was due within ${days * 24} hours.${renewalNote(scene)}`,
      help: 'Call today, and record it as a touchpoint of type save_call.',
      path: ['risk', 'since'],
    };
  },
};

/** Days within which the call is due: 24 hours below a score of 40, 48 above (H8, R3); undefined where the danger is not great enough for one. */
function daysToCall({ data: { risk }, health }: AccountScene): 1 | 2 | undefined {
  if (risk?.level === 'critical' || (health.score !== null && health.score < HEALTH_LIMITS.critical)) return 1;
  return risk?.level === 'high' || isInDanger(health) ? 2 : undefined;
}
