import { addMonths } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { yearOnYear } from '../../health/seasons/yearAgo';
import type { Settings } from '../../model/settings';
import type { JsonObject, YamlPath } from '../../yaml/sourceTree';
import { isLowSeason } from '../isLowSeason';
import type { AccountScene } from '../rule';
import type { EventWarning } from './eventWarning';

/** How the use changed against the 30 days, or the month, before, in low seasons against a year ago: -0.4 is 40 % less. */
export interface UsageChange {
  readonly change: number;
  /** Over what time, as the end of a sentence: "in a month". */
  readonly over: string;
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

const IN_A_MONTH = 'in a month';
const MEASURES = ['core_actions', 'active_users', 'logins'] as const;

/**
 * The account's last known change of use: as entered, else between its last two whole months; in a low season against the same month a
 * year ago (H6). Undefined where none is known.
 */
export function usageChangeOf({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>): UsageChange | undefined {
  if (isLowSeason(data, asOf)) return sinceLastYear(data, asOf);
  const use = data.scores?.product_usage;
  if (use?.usage_change_30d === undefined) return betweenMonths(data, asOf);
  return { change: use.usage_change_30d, over: IN_A_MONTH, measured: use.as_of ?? data.last_updated, path: ['scores', 'product_usage', 'usage_change_30d'] };
}

function sinceLastYear(data: AccountScene['data'], asOf: IsoDay): UsageChange | undefined {
  const compared = yearOnYear(data as JsonObject, MEASURES, asOf);
  if (compared === undefined || compared.before === 0) return undefined;
  const { change, month, fields } = compared;
  return { change, over: `since ${addMonths(`${month}-01`, -12).slice(0, 7)}, the same season a year ago`, measured: `${month}-28`, path: fields[0] };
}

function betweenMonths(data: AccountScene['data'], asOf: IsoDay): UsageChange | undefined {
  const history = data.usage?.history;
  if (history === undefined) return undefined;
  // The running month is not whole, and figures of long ago tell nothing of today.
  const [last, before] = [1, 2].map((ago) => addMonths(asOf, -ago).slice(0, 7));
  const index = history.findIndex(({ month }) => month === last);
  const [now, earlier] = [history[index], history.find(({ month }) => month === before)];
  if (isLowSeason(data, `${last!}-15`)) return sinceLastYear(data, asOf);
  if (now === undefined || earlier === undefined) return undefined;
  for (const measure of MEASURES) {
    const [value, was] = [now[measure], earlier[measure]];
    if (value !== undefined && was !== undefined && was > 0) return { change: (value - was) / was, over: IN_A_MONTH, measured: `${last!}-28`, path: ['usage', 'history', index, measure] };
  }
  return undefined;
}
