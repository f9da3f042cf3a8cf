import { addMonths } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import type { YamlPath } from '../../yaml/sourceTree';
import { isLowSeason } from '../isLowSeason';
import type { AccountScene } from '../rule';
import type { EventWarning } from './eventWarning';

/** How the use changed against the 30 days, or the month, before: -0.4 is 40 % less. */
export interface UsageChange {
  readonly change: number;
  /** Day on which it was known; undefined where the sheet does not say. */
  readonly measured: IsoDay | undefined;
  readonly path: YamlPath;
}

/** What of a customer that uses less answers the warning: somebody went there to find out why. */
export const USAGE_WARNING: Pick<EventWarning, 'answeredBy'> = { answeredBy: ['health_check', 'save_call', 'training', 'workshop', 'site_visit', 'executive'] };

/** The drop from which `risk/usage-halved` speaks, a share 0-1; more than all where it is switched off. */
export function halvedFrom({ rules }: Settings): number {
  const rule = rules['risk/usage-halved'];
  return rule?.severity === 'off' ? Infinity : (rule?.share ?? 0.5);
}

/**
 * The account's last known change of use: as entered, else between its last two whole months. Undefined where neither is known, and in a
 * low season (H6).
 */
export function usageChangeOf({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>): UsageChange | undefined {
  if (isLowSeason(data, asOf)) return undefined;
  const use = data.scores?.product_usage;
  if (use?.usage_change_30d === undefined) return betweenMonths(data, asOf);
  return { change: use.usage_change_30d, measured: use.as_of ?? data.last_updated, path: ['scores', 'product_usage', 'usage_change_30d'] };
}

const MEASURES = ['core_actions', 'active_users', 'logins'] as const;

function betweenMonths(data: AccountScene['data'], asOf: IsoDay): UsageChange | undefined {
  const history = data.usage?.history;
  if (history === undefined) return undefined;
  // The running month is not whole, and figures of long ago tell nothing of today.
  const [last, before] = [1, 2].map((ago) => addMonths(asOf, -ago).slice(0, 7));
  const index = history.findIndex(({ month }) => month === last);
  const [now, earlier] = [history[index], history.find(({ month }) => month === before)];
  if (now === undefined || earlier === undefined || isLowSeason(data, `${last!}-15`)) return undefined;
  for (const measure of MEASURES) {
    const [value, was] = [now[measure], earlier[measure]];
    if (value !== undefined && was !== undefined && was > 0) return { change: (value - was) / was, measured: `${last!}-28`, path: ['usage', 'history', index, measure] };
  }
  return undefined;
}
