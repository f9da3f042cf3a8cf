import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { cadenceOf } from '../../model/howServed';
import { contactsOf, later, tookPart } from '../contacts';
import type { Contact } from '../contacts';
import { openEvents } from '../datedEvents';
import { daysSinceStart } from '../../model/onboardingAge';
import { holdersOf } from '../roleHolders';
import type { AccountRule, AccountScene } from '../rule';
import type { YamlPath } from '../../yaml/sourceTree';

/**
 * The customer’s executive has not been in touch with us for longer than the segment’s cadence allows.
 *
 * @why Enterprise accounts meet an executive each quarter, mid-market ones twice a year. A sponsor who never sees a result forgets why the
 * money is spent.
 * @instead Book the executive review, and record it as a touchpoint of type `executive`, or one `with` the executive; a date in
 * `scores.relationship.last_exec_touch` counts as well. A planned one within the cadence is enough. The days are the segment’s
 * `executive_days`; 0 asks for none.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { exec_sponsor: "Tom Berg, COO", last_exec_touch: 2025-05-20 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { exec_sponsor: "Tom Berg, COO", last_exec_touch: 2025-11-12 } }
 * ```
 */
export const executiveOverdue: AccountRule = {
  id: 'relationship/executive-overdue',
  on: 'account',
  severity: 'warning',
  facts: ['S3', 'S2'],
  *check(scene) {
    const { data, asOf } = scene;
    const segment = cadenceOf(scene);
    const cadence = segment?.executiveDays ?? 0;
    if (data.churned !== undefined || segment === undefined || cadence === 0) return;
    // Without sponsor, or with one who has not met us yet, other rules of this area speak.
    const sponsors = holdersOf(scene, 'exec_sponsor').active;
    if (sponsors.length === 0 || openEvents(scene, ['sponsor_left', 'sponsor_changed']).length > 0) return;
    const names = executives(data, sponsors.map(({ name }) => name));
    const last = lastTouch(scene, names);
    const days = last === undefined ? daysSinceStart(scene) : daysBetween(last.date, asOf);
    if (days === undefined || days <= cadence || isBooked(scene, names, addDays(asOf, cadence))) return;
    const fact =
      last === undefined
        ? `No contact with their executive is on record in the ${days} days of the contract`
        : `The last contact with their executive was ${days} days ago (${last.date})`;
    yield {
      message: `${fact}; ${segment.label} accounts have one every ${cadence} days.`,
      help: 'Book an executive review, and record it under touchpoints.',
      path: last?.path ?? sponsors.find(({ path }) => path.length > 0)?.path ?? [],
    };
  },
};

function executives(data: AccountScene['data'], sponsors: readonly string[]): ReadonlySet<string> {
  const names = new Set(sponsors);
  for (const { name, level } of data.stakeholders ?? []) if (name !== undefined && level === 'executive') names.add(name);
  return names;
}

/** The last contact with one of them, wherever it is written. */
function lastTouch({ data, asOf }: AccountScene, names: ReadonlySet<string>): { readonly date: IsoDay; readonly path: YamlPath } | undefined {
  let last: { readonly date: IsoDay; readonly path: YamlPath } | undefined;
  const consider = (date: IsoDay | undefined, path: YamlPath) => {
    if (date !== undefined && date <= asOf) last = later(last, { date, path });
  };
  consider(data.scores?.relationship?.last_exec_touch, ['scores', 'relationship', 'last_exec_touch']);
  (data.stakeholders ?? []).forEach(({ name, last_touch }, index) => {
    if (name !== undefined && names.has(name)) consider(last_touch, ['stakeholders', index, 'last_touch']);
  });
  for (const contact of contactsOf(data, asOf).held) if (isExecutive(contact, names)) last = later(last, contact);
  return last;
}

function isBooked({ data, asOf }: AccountScene, names: ReadonlySet<string>, until: IsoDay): boolean {
  return contactsOf(data, asOf).planned.some((contact) => contact.date <= until && isExecutive(contact, names));
}

function isExecutive(contact: Contact, names: ReadonlySet<string>): boolean {
  return contact.touchpoint.type === 'executive' || tookPart(contact, names);
}
