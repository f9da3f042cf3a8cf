import type { IsoDay } from '../../calendar/isoDay';
import { contactsOf, tookPart } from '../contacts';
import { openEvents } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import { holdersOf, successorOf } from '../roleHolders';
import type { AccountRule, AccountScene } from '../rule';

/**
 * The customer has a new executive sponsor, and there was no introduction since.
 *
 * @why A new executive reviews what the one before bought. Whoever has not met us decides from the price alone.
 * @instead Arrange an introduction between the executives, and record it: a held touchpoint of type `executive` or one with the new
 * sponsor, on or after the day of the event. Both a `sponsor_changed` event and a `sponsor_left` event with a new sponsor count.
 * @bad
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Eva Lind, title: COO, role: exec_sponsor, status: new, since: 2025-11-10 }]
 * events: [{ date: 2025-11-10, type: sponsor_changed, person: Tom Berg }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Eva Lind, title: COO, role: exec_sponsor, status: new, since: 2025-11-10 }]
 * events: [{ date: 2025-11-10, type: sponsor_changed, person: Tom Berg }]
 * touchpoints: [{ date: 2025-11-19, type: executive, with: [Eva Lind] }]
 * ```
 */
export const sponsorChanged: AccountRule = {
  id: 'relationship/sponsor-changed',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'R11'],
  needs: 'events',
  *check(scene) {
    if (scene.data.churned !== undefined) return;
    const holders = holdersOf(scene, 'exec_sponsor');
    for (const event of openEvents(scene, ['sponsor_changed', 'sponsor_left'])) {
      const successor = successorOf(event, holders);
      // Without anybody new it is relationship/sponsor-left, unless the event itself says that there is somebody.
      if ((successor === undefined && event.type === 'sponsor_left') || isIntroduced(scene, event.date, successor?.name)) continue;
      yield {
        message: `The executive sponsor changed ${relativeDay(event.date, scene.asOf)} (${event.date}), and no meeting with ${successor?.name ?? 'the new one'} is on record since.`,
        help: 'Arrange an introduction between the executives, and record it under touchpoints.',
        path: event.path,
      };
      return;
    }
  },
};

/** Whether an executive contact took place since the change: by the touchpoints, or by the day of the last touch. */
function isIntroduced({ data, asOf }: AccountScene, since: IsoDay, sponsor: string | undefined): boolean {
  const names = new Set(sponsor === undefined ? [] : [sponsor]);
  const touched = [data.scores?.relationship?.last_exec_touch, data.stakeholders?.find(({ name }) => name !== undefined && name === sponsor)?.last_touch];
  if (touched.some((day) => day !== undefined && day >= since && day <= asOf)) return true;
  return contactsOf(data, asOf).held.some((contact) => contact.date >= since && (contact.touchpoint.type === 'executive' || tookPart(contact, names)));
}
