import { addDays, addMonths, partsOf, dayOf } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { CompiledPlaybook } from '../compilePlaybook';

/** Months that are looked at when nobody says since when. */
const MONTHS = 12;
/** Within which a measure counts where the playbook names no days. */
const USUAL_DAYS = 90;

/** The ends of months before a day, oldest first: from a day on, or the last twelve; and one more before them, to see what began. */
export function monthEnds(asOf: IsoDay, since: IsoDay | undefined): readonly IsoDay[] {
  const first = since ?? addMonths(firstOfMonth(asOf), -MONTHS);
  const ends: IsoDay[] = [];
  for (let end = addDays(firstOfMonth(asOf), -1); end >= first; end = addDays(firstOfMonth(end), -1)) ends.unshift(end);
  return ends.length === 0 ? [] : [addDays(firstOfMonth(ends[0]!), -1), ...ends];
}

function firstOfMonth(day: IsoDay): IsoDay {
  const [year, month] = partsOf(day);
  return dayOf(year, month, 1);
}

/** Days within which a playbook's measure counts. */
export function withinDays({ head }: CompiledPlaybook): number {
  return head.outcome?.withinDays ?? USUAL_DAYS;
}

/** The days on which it is looked what came of a start: the ends of months until the last of its days, and that one, or today where it lies ahead. */
export function outcomeDays(start: IsoDay, playbook: CompiledPlaybook, ends: readonly IsoDay[], asOf: IsoDay): readonly IsoDay[] {
  const over = addDays(start, withinDays(playbook));
  const last = over < asOf ? over : asOf;
  return [...ends.filter((day) => day > start && day < last), last];
}

/** All days whose accounts a test of these playbooks asks for, those that triggers look back to among them; none after today. */
export function daysAsked(playbooks: readonly CompiledPlaybook[], ends: readonly IsoDay[], asOf: IsoDay): readonly IsoDay[] {
  const days = new Set<IsoDay>();
  for (const playbook of playbooks) {
    const looked = new Set(ends.flatMap((end) => [end, ...outcomeDays(end, playbook, ends, asOf)]));
    for (const day of looked) for (const back of [0, ...playbook.looksBack]) days.add(addDays(day, -back));
  }
  return [...days].sort();
}
