import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { contactsOf, lastContact } from '../contacts';
import type { ContactType } from '../../model/contactTypes';
import { eventsOf, openEvents } from '../datedEvents';
import type { EventType } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import type { RuleFinding, ScoredScene } from '../rule';
import { isBeingRescued } from './isBeingRescued';
import type { ChurnReason } from './isBeingRescued';

/** How a kind of event warns of churn, and what answers it besides a day in its `resolved`. */
export interface EventWarning {
  readonly types: readonly EventType[];
  /** Why a customer with this sign leaves (R5), where it says so: a rescue for this reason answers it, else one for any. */
  readonly reason?: ChurnReason;
  /** Contacts that answer it, when held after the event; none where talking alone does not. */
  readonly answeredBy?: readonly ContactType[];
  /** Events after which it is over; a signed renewal always is one. */
  readonly endedBy?: readonly EventType[];
  /** What happened, with `when` as in `12 days ago (2025-11-19)`. */
  readonly message: (when: string, type: EventType) => string;
  readonly help: string;
}

/** Farther ahead, the renewal lends a warning no urgency (N1). */
const RENEWAL_NEAR_DAYS = 120;

/** One finding at the newest event of the kind that nothing has answered; the parameter `days` says how long an event counts. */
export function* warnOfEvents(scene: ScoredScene, warning: EventWarning): Generator<RuleFinding> {
  const { data, asOf, parameter } = scene;
  if (data.churned !== undefined || data.events === undefined) return;
  const open = openEvents(scene, warning.types, parameter('days')).filter(({ date }) => !isAnswered(scene, warning, date));
  const newest = open[0];
  if (newest === undefined) return;
  const related = open.slice(1).map(({ date, path }) => ({ message: `Also on ${date}.`, path }));
  yield {
    message: `${warning.message(`${relativeDay(newest.date, asOf)} (${newest.date})`, newest.type)}${renewalNote(scene)}`,
    help: warning.help,
    path: newest.path,
    ...(related.length > 0 && { related }),
  };
}

/**
 * Whether what was learnt on the day has been answered since: by a contact, by another event, or by a rescue that is under way. Where the
 * day is not known, a rescue alone can tell.
 */
export function isAnswered(scene: ScoredScene, { reason, answeredBy = [], endedBy = [] }: Pick<EventWarning, 'reason' | 'answeredBy' | 'endedBy'>, learnt: IsoDay | undefined): boolean {
  if (isBeingRescued(scene, reason, learnt ?? '')) return true;
  const contact = lastContact(contactsOf(scene.data, scene.asOf), answeredBy);
  const end = eventsOf(scene, ['renewal_signed', ...endedBy])[0];
  return learnt !== undefined && [contact, end].some((answer) => answer !== undefined && answer.date > learnt);
}

/** How much time is left before the renewal, where it is near (R4). */
export function renewalNote({ data: { renewal_date: renewal }, asOf }: Pick<ScoredScene, 'data' | 'asOf'>): string {
  return renewal !== undefined && isNear(renewal, asOf) ? ` The renewal is ${relativeDay(renewal, asOf)}.` : '';
}

function isNear(renewal: IsoDay, asOf: IsoDay): boolean {
  const days = daysBetween(asOf, renewal);
  return days >= 0 && days <= RENEWAL_NEAR_DAYS;
}
