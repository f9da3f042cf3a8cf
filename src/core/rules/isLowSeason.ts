import type { IsoDay } from '../calendar/isoDay';
import { inLowSeason } from '../health/accountFacts';
import type { JsonObject } from '../yaml/sourceTree';
import type { AccountScene } from './rule';

/** Whether less use is normal for the account on the day (H6). */
export function isLowSeason(data: AccountScene['data'], day: IsoDay): boolean {
  return data.low_seasons !== undefined && inLowSeason(data as JsonObject, day);
}
