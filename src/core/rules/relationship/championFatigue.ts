import { contactsOf, lastContact } from '../contacts';
import { openEvents } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import { holdersOf } from '../roleHolders';
import type { AccountRule } from '../rule';

/**
 * The champion is tired of fighting for us, and nothing was done for them since.
 *
 * @why A tired champion stops arguing before anybody notices; the next budget round goes without us.
 * @instead Take work off them: material for their own meetings, an ROI report with a one-page summary, training for their team, public
 * recognition. The finding goes away with a held training, workshop, site visit or executive contact after the event, with another
 * champion, or when the event has a day in `resolved`. `days` is how long the event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-03, type: champion_fatigue, person: Ana Ruiz }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-03, type: champion_fatigue, person: Ana Ruiz }]
 * touchpoints: [{ date: 2025-11-18, type: training, summary: "Trained her team, so that she need not." }]
 * ```
 */
export const championFatigue: AccountRule = {
  id: 'relationship/champion-fatigue',
  on: 'account',
  severity: 'warning',
  facts: ['R11'],
  needs: 'events',
  parameters: { days: 90 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const event = data.churned === undefined ? openEvents(scene, ['champion_fatigue'], parameter('days'))[0] : undefined;
    if (event === undefined) return;
    const relief = lastContact(contactsOf(data, asOf), ['training', 'workshop', 'site_visit', 'executive']);
    const hasAnother = holdersOf(scene, 'champion').active.some(({ since }) => since !== undefined && since > event.date);
    if (hasAnother || (relief !== undefined && relief.date > event.date)) return;
    yield {
      message: `${event.event.person ?? 'The champion'} was reported tired of fighting for us ${relativeDay(event.date, asOf)} (${event.date}), and nothing is on record since that helps them.`,
      help: 'Give them an ROI report with a one-page summary, and train their team.',
      path: event.path,
    };
  },
};
