import { addDays, addMonths, dayOf, partsOf } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';

/** A fiscal quarter. */
export interface Quarter {
  /** `Q4 2025`, or `Q4 FY2026` where the fiscal year is not the calendar year. */
  readonly label: string;
  /** For file names: `2025-Q4`, `FY2026-Q4`. */
  readonly slug: string;
  /** 1-4. */
  readonly ordinal: number;
  /** The year that it is named after: `2025`. */
  readonly year: string;
  /** Whether that year is no calendar year. */
  readonly fiscal: boolean;
  readonly start: IsoDay;
  /** Its last day. */
  readonly end: IsoDay;
}

/** The quarter that a text names as we write them (`Q4 2025`, `Q4 FY2026`); undefined when it is another text. */
export function quarterNamed(text: string | undefined, fiscalYearStart: number): Quarter | undefined {
  const [, number, year] = /^\s*Q([1-4])\s+(?:FY)?(\d{4})\s*$/i.exec(text ?? '') ?? [];
  if (number === undefined || year === undefined) return undefined;
  const firstOfYear = dayOf(Number(year) - (fiscalYearStart === 1 ? 0 : 1), fiscalYearStart, 1);
  return quarterOf(addMonths(firstOfYear, (Number(number) - 1) * 3), fiscalYearStart);
}

/**
 * The quarter that holds the day. `fiscalYearStart` is the first month of the fiscal year, 1-12; a fiscal year is named
 * after the calendar year in which it ends.
 */
export function quarterOf(day: IsoDay, fiscalYearStart: number): Quarter {
  const [year, month] = partsOf(day);
  const sinceStart = (month - fiscalYearStart + 12) % 12;
  const number = Math.floor(sinceStart / 3) + 1;
  const start = addMonths(dayOf(year, month, 1), -(sinceStart % 3));
  const lastOfYear = addDays(addMonths(start, (5 - number) * 3), -1);
  const fiscalYear = partsOf(lastOfYear)[0];
  const yearName = fiscalYearStart === 1 ? String(fiscalYear) : `FY${fiscalYear}`;
  return { label: `Q${number} ${yearName}`, slug: `${yearName}-Q${number}`, ordinal: number, year: String(fiscalYear), fiscal: fiscalYearStart !== 1, start, end: addDays(addMonths(start, 3), -1) };
}
