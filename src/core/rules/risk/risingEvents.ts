import { daysBetween } from '../../calendar/isoDay';
import { eventsOf } from '../datedEvents';
import type { EventType } from '../datedEvents';
import type { AccountScene, RuleFinding } from '../rule';
import { isAnswered, renewalNote } from './eventWarning';
import type { EventWarning } from './eventWarning';

/** One finding at the newest event of a type that comes more often than before, resolved or not; parameters `count` and `days`. */
export function* warnOfRising(scene: AccountScene, type: EventType, warning: Pick<EventWarning, 'answeredBy' | 'help'> & { readonly noun: string }): Generator<RuleFinding> {
  const { data, asOf, parameter } = scene;
  if (data.churned !== undefined || data.events === undefined) return;
  const days = parameter('days');
  const both = eventsOf(scene, [type], 2 * days);
  const recent = both.filter(({ date }) => daysBetween(date, asOf) <= days);
  const before = both.length - recent.length;
  const newest = recent[0];
  if (newest === undefined || recent.length < parameter('count') || recent.length <= before) return;
  if (recent.every(({ isOpen }) => !isOpen) || isAnswered(scene, warning, newest.date)) return;
  yield {
    message: `${recent.length} ${warning.noun} in the last ${days} days, after ${before === 0 ? 'none' : before} in the ${days} days before.${renewalNote(scene)}`,
    help: warning.help,
    path: newest.path,
    related: recent.slice(1).map(({ date, path }) => ({ message: `Also on ${date}.`, path })),
  };
}
