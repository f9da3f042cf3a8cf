import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { openEvents } from '../datedEvents';
import type { AccountRule, AccountScene } from '../rule';
import { isAnswered, renewalNote } from './eventWarning';

/**
 * Several of our contacts left the customer within a month.
 *
 * @why Team members who leave show about 30 days before the customer does: the team that worked with us is being dissolved.
 * @instead Ask the champion what is behind it, and meet those who take over. Counted are events of type `contact_left`, and stakeholders with a day in `left`, champion and
 * sponsor apart, whom other rules watch: at least `count` in the last `days` days. The finding goes away with a held training, health check, executive contact or
 * save call after the last one, or once `risk` names a reason and tasks are open, no older than the sign.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: contact_left, person: Yusuf Demir }
 *   - { date: 2025-11-21, type: contact_left, person: Carla Nunes }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: contact_left, person: Yusuf Demir }
 *   - { date: 2025-11-21, type: contact_left, person: Carla Nunes }
 * touchpoints: [{ date: 2025-11-27, type: training, summary: "Trained the two who took over." }]
 * ```
 */
export const contactsLeaving: AccountRule = {
  id: 'risk/contacts-leaving',
  on: 'account',
  severity: 'warning',
  facts: ['R2'],
  parameters: { days: 30, count: 2 },
  *check(scene) {
    const { data, parameter } = scene;
    if (data.churned !== undefined) return;
    const [last, ...others] = departures(scene);
    if (last === undefined || others.length + 1 < parameter('count')) return;
    if (isAnswered(scene, { answeredBy: ['training', 'health_check', 'executive', 'save_call'] }, last.date)) return;
    yield {
      message: `${others.length + 1} of our contacts left in the last ${parameter('days')} days, the last on ${last.date}.${renewalNote(scene)}`,
      help: 'Ask the champion what is behind it, and meet those who take over.',
      path: last.path,
      related: others.map(({ date, path }) => ({ message: `Another one left on ${date}.`, path })),
    };
  },
};

interface Departure {
  readonly date: IsoDay;
  readonly person: string | undefined;
  readonly path: YamlPath;
}

/** Each person once, the last to leave first. */
function departures(scene: AccountScene): Departure[] {
  const { data, asOf, parameter } = scene;
  const found: Departure[] = openEvents(scene, ['contact_left'], parameter('days')).map(({ date, event, path }) => ({ date, person: event.person, path }));
  const noted = new Set(found.map(({ person }) => person));
  (data.stakeholders ?? []).forEach(({ name, role, left }, index) => {
    const isRecent = left !== undefined && left <= asOf && daysBetween(left, asOf) <= parameter('days');
    if (isRecent && role !== 'champion' && role !== 'exec_sponsor' && !noted.has(name)) found.push({ date: left, person: name, path: ['stakeholders', index, 'left'] });
  });
  return found.sort((a, b) => (a.date < b.date ? 1 : -1));
}
