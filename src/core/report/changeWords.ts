import type { IsoDay } from '../calendar/isoDay';
import { groupParts } from '../history/groupParts';
import type { PartGroup } from '../history/groupParts';
import type { ScoreChange } from '../history/scoreChange';
import { shortDay } from './shortDay';
import { signed } from './signed';
import { visibleText } from './visibleText';

/** More reasons than this are counted, not told. */
const MOST_REASONS = 3;

/**
 * Why the score changed, on one line of plain text: `−8 since 1 Sep: Seats −6 (Ana, 12 Sep), Tickets −2 (Ben, 3 Oct)`. Whole points, which
 * add up. Undefined where nothing changed that would show, and where one of the ends has no score.
 */
export function changeWords(change: ScoreChange): string | undefined {
  const { from, to, shown } = change;
  if (shown === null) return undefined;
  const reasons = changeReasons(change);
  if (shown === 0 && reasons === '') return undefined;
  const since = shortDay(from.day, to.day);
  const period = to.revision === undefined ? `since ${since}` : `from ${since} to ${shortDay(to.day, to.day)}`;
  return `${signed(shown, 0)} ${period}${reasons === '' ? '' : `: ${reasons}`}`;
}

/** The reasons alone, the greatest first: `Seats −6 (Ana, 12 Sep), Tickets −2 and 2 more −1`. Empty where none is worth a point. */
export function changeReasons(change: ScoreChange, { who = true }: { readonly who?: boolean } = {}): string {
  const groups = groupParts(change).filter(({ shown }) => shown !== 0);
  const named = groups.slice(0, MOST_REASONS).map((group) => `${nameOf(group, groups)} ${signed(group.shown, 0)}${who ? ` (${causeOf(group, change.to.day)})` : ''}`);
  const others = groups.slice(MOST_REASONS);
  const rest = others.reduce((sum, { shown }) => sum + shown, 0);
  return `${named.join(', ')}${others.length === 0 ? '' : ` and ${others.length} more ${signed(rest, 0)}`}`;
}

/** Its label; with that of its component where another one is called the same. */
function nameOf({ key, label, component }: PartGroup, groups: readonly PartGroup[]): string {
  const isAmbiguous = component !== undefined && groups.some((other) => other.key !== key && other.label === label);
  return visibleText(isAmbiguous ? `${component}: ${label}` : label);
}

/** Who did most of it and when: `Ana, 12 Sep`; what days did came by itself. */
function causeOf({ main, parts }: PartGroup, today: IsoDay): string {
  if (main.cause === 'time') return `by itself, ${shortDay(main.day, today)}`;
  const isAlone = parts.every((part) => part.revision?.id === main.revision?.id);
  const who = main.revision === undefined ? 'not committed' : [visibleText(main.revision.author), shortDay(main.day, today)].filter((word) => word !== '').join(', ');
  return isAlone ? who : `mostly ${who}`;
}
