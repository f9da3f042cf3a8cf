import { addMonths } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { JsonObject, YamlPath } from '../../yaml/sourceTree';
import { formatNumber } from '../formatNumber';
import { asList, asMap, asNumber } from '../modelReader';
import { SUM_TOLERANCE } from '../rounding';

/** The figures of a month of `usage.history`, and what people call them. */
export const MONTH_FIGURES = { active_users: 'active users', dau_mau_ratio: 'DAU/MAU', core_actions: 'core actions', logins: 'logins', tickets: 'tickets' } as const;
export type MonthFigure = keyof typeof MONTH_FIGURES;

/** A month's figure beside that of the same month a year before. */
export interface YearOnYear {
  readonly figure: MonthFigure;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly now: number;
  readonly before: number;
  /** Relative change: -0.13 is 13 % less. Infinite where there was nothing and now is something. */
  readonly change: number;
  /** Where the two figures stand, that of now first. */
  readonly fields: readonly [YamlPath, YamlPath];
}

/** Figures arrive late: where that of the last whole month is not there yet, the month before it tells. */
const MONTHS_BACK = 2;

/**
 * The newest of the last two whole months that has one of the figures, with the same month a year before (H6): the same season, however
 * it lies in the year. Of several figures the first that both months have counts.
 * @returns undefined where the history does not reach: there is nothing to compare.
 */
export function yearOnYear(data: JsonObject, figures: readonly MonthFigure[], asOf: IsoDay): YearOnYear | undefined {
  const months = monthsOf(data);
  if (months.size === 0) return undefined;
  for (let ago = 1; ago <= MONTHS_BACK; ago++) {
    const month = addMonths(asOf, -ago).slice(0, 7);
    const [latest, earlier] = [months.get(month), months.get(addMonths(`${month}-01`, -12).slice(0, 7))];
    if (latest === undefined || earlier === undefined) continue;
    for (const figure of figures) {
      const [now, before] = [asNumber(latest.entry[figure]), asNumber(earlier.entry[figure])];
      if (now === undefined || before === undefined) continue;
      const change = now === before ? 0 : (now - before) / before;
      return { figure, month, now, before, change, fields: [figureAt(latest.index, figure), figureAt(earlier.index, figure)] };
    }
  }
  return undefined;
}

/** Where a change is heading: flat is what lies within the share, both ends included. */
export function directionOf(change: number, within: number): 'up' | 'flat' | 'down' {
  if (Math.abs(change) <= within + SUM_TOLERANCE) return 'flat';
  return change > 0 ? 'up' : 'down';
}

/** "compared with July 2024: 172 → 150 active users, −13 %". */
export function comparedText({ figure, month, now, before, change }: YearOnYear): string {
  const [year, number] = [Number(month.slice(0, 4)) - 1, Number(month.slice(5, 7))];
  const figures = `${formatNumber(before, 2)} → ${formatNumber(now, 2)} ${MONTH_FIGURES[figure]}`;
  return `compared with ${MONTH_NAMES[number - 1]} ${year}: ${figures}${Number.isFinite(change) ? `, ${signedPercent(change)}` : ''}`;
}

const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function signedPercent(change: number): string {
  const percent = formatNumber(Math.abs(change) * 100, 0);
  const sign = percent === '0' ? '' : change < 0 ? '−' : '+';
  return `${sign}${percent} %`;
}

interface MonthAt {
  readonly entry: JsonObject;
  readonly index: number;
}

/** The months of the history; of two entries for one month the first counts. */
function monthsOf(data: JsonObject): ReadonlyMap<string, MonthAt> {
  const months = new Map<string, MonthAt>();
  (asList(asMap(data['usage'])?.['history']) ?? []).forEach((item, index) => {
    const entry = asMap(item);
    const month = entry?.['month'];
    if (entry !== undefined && typeof month === 'string' && !months.has(month)) months.set(month, { entry, index });
  });
  return months;
}

function figureAt(index: number, figure: MonthFigure): YamlPath {
  return ['usage', 'history', index, figure];
}
