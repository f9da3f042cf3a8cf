import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { contactsHeld } from '../records/contacts';
import { usageOf } from '../usage/usage';
import type { FeatureUse } from '../usage/usage';

/** M6: mails on day 0, 3 and 7; on day 14 the CSM takes over. */
const FLAG_AFTER_DAYS = 14;

/** The feature that a sequence of mails would be about: the least used core one under 50 %; where no core one is, the least used. */
export function lowestFeature(account: AccountData): FeatureUse | undefined {
  return usageOf(account).opportunities[0];
}

/** Where the sequence of mails about a feature stands. */
export interface AdoptionSequence {
  readonly feature: FeatureUse;
  /** Day of the first mail that names the feature; null when none is on record. */
  readonly begun: IsoDay | null;
  readonly source: string | null;
  readonly days: number | null;
  /** Whether day 14 has come and the feature is still little used: no more mails, but a call (M6). */
  readonly flag: boolean;
}

/** The sequence for the least adopted feature; the mails are the touchpoints of type `email` whose summary names it. */
export function adoptionSequence(account: AccountData, asOf: IsoDay): AdoptionSequence | undefined {
  const feature = lowestFeature(account);
  if (feature === undefined) return undefined;
  const name = feature.name.toLowerCase();
  const first = contactsHeld(account, asOf).filter(({ entry }) => entry.type === 'email' && entry.summary?.toLowerCase().includes(name) === true).at(-1);
  if (first === undefined) return { feature, begun: null, source: null, days: null, flag: false };
  const days = daysBetween(first.date, asOf);
  return { feature, begun: first.date, source: `${first.source}.date`, days, flag: days >= FLAG_AFTER_DAYS };
}
