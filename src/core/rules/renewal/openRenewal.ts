import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { AccountScene } from '../rule';

/** A renewal that is neither won nor lost. */
export interface OpenRenewal {
  readonly date: IsoDay;
  /** Days until it; negative once its date has passed. */
  readonly days: number;
  /** How far it is, in words: `12 days away`. Only for one that lies ahead. */
  readonly away: string;
}

/** The renewal that is to be decided; undefined without a date, for lost customers, and once it is signed or lost. */
export function openRenewal({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>): OpenRenewal | undefined {
  const { renewal_date: date, renewal, churned } = data;
  if (date === undefined || churned !== undefined || renewal?.status === 'signed' || renewal?.status === 'lost') return undefined;
  const days = daysBetween(asOf, date);
  return { date, days, away: days === 0 ? 'today' : `${plural(days, 'day')} away` };
}

/** The open renewal when it lies at most so many days ahead. */
export function renewalWithin(scene: Pick<AccountScene, 'data' | 'asOf'>, days: number): OpenRenewal | undefined {
  const renewal = openRenewal(scene);
  return renewal !== undefined && renewal.days >= 0 && renewal.days <= days ? renewal : undefined;
}
