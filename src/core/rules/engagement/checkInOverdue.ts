import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { cadenceOf } from '../../model/howServed';
import { IN_PERSON } from '../../model/contactTypes';
import { contactsOf, isPlanned, lastContact, later } from '../contacts';
import { daysSinceStart } from '../../model/onboardingAge';
import type { AccountRule, AccountScene } from '../rule';

/**
 * The last contact in person lies further back than the segment’s cadence of check-ins.
 *
 * @why Enterprise accounts talk to us every two weeks, mid-market ones monthly. Silence on our side comes before silence on theirs, and an
 * intervention while things still go well is worth about ten after the cancellation.
 * @instead Call or meet them, and record it as a touchpoint; a later date in `scores.engagement.last_proactive_contact` counts too. Meetings
 * and calls of every kind count, mails, support and community do not. A planned one within the cadence is enough. The days are the
 * segment’s `check_in_days`; 0 asks for none.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touchpoints: [{ date: 2025-10-27, type: check_in, with: [Ana Ruiz] }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touchpoints: [{ date: 2025-10-27, type: check_in, with: [Ana Ruiz] }, { date: 2025-11-28, type: call, with: [Ana Ruiz] }]
 * ```
 */
export const checkInOverdue: AccountRule = {
  id: 'engagement/check-in-overdue',
  on: 'account',
  severity: 'warning',
  facts: ['S1', 'S2', 'S3', 'L12'],
  *check(scene) {
    const { data, asOf } = scene;
    const segment = cadenceOf(scene);
    const cadence = segment?.checkInDays ?? 0;
    if (data.churned !== undefined || segment === undefined || cadence === 0 || !recordsContacts(data)) return;
    const last = lastInPerson(scene);
    const days = last === undefined ? daysSinceStart(scene) : daysBetween(last.date, asOf);
    if (days === undefined || days <= cadence || isPlanned(contactsOf(data, asOf), IN_PERSON, addDays(asOf, cadence))) return;
    const fact = last === undefined ? `No check-in is on record in the ${days} days of the contract` : `The last check-in was ${days} days ago (${last.date})`;
    yield {
      message: `${fact}; ${segment.label} accounts have one every ${cadence} days.`,
      help: 'Call or meet them, and record it under touchpoints.',
      path: last?.path ?? ['touchpoints'],
      at: last === undefined ? 'key' : 'value',
    };
  },
};

function recordsContacts({ touchpoints, scores }: AccountScene['data']): boolean {
  return touchpoints !== undefined || scores?.engagement?.last_proactive_contact !== undefined;
}

function lastInPerson({ data, asOf }: AccountScene): { readonly date: IsoDay; readonly path: YamlPath } | undefined {
  const written = data.scores?.engagement?.last_proactive_contact;
  const entered = written !== undefined && written <= asOf ? { date: written, path: ['scores', 'engagement', 'last_proactive_contact'] } : undefined;
  return later<{ readonly date: IsoDay; readonly path: YamlPath }>(lastContact(contactsOf(data, asOf), IN_PERSON), entered);
}
