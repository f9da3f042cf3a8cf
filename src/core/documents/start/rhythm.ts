/** How people call a span between contacts; `days` where it has no name of its own. */
export type Rhythm = 'daily' | 'weekly' | 'two_weeks' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly' | 'days';

/** Months and quarters are not all of one length: what is near enough is called so. */
const NAMED: readonly (readonly [rhythm: Rhythm, from: number, to: number])[] = [
  ['daily', 1, 1],
  ['weekly', 7, 7],
  ['two_weeks', 14, 14],
  ['monthly', 28, 31],
  ['quarterly', 89, 92],
  ['half_yearly', 180, 184],
  ['yearly', 360, 366],
];

/** The rhythm of a number of days, 1 or more. Words: `handoff_rhythm.<id>`. */
export function rhythmOf(days: number): Rhythm {
  return NAMED.find(([, from, to]) => days >= from && days <= to)?.[0] ?? 'days';
}
