import type { IsoDay } from '../../calendar/isoDay';

/** The later of two days; the first where there is no second. */
export function laterOf(day: IsoDay, other: IsoDay | null): IsoDay {
  return other !== null && other > day ? other : day;
}
