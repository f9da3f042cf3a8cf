import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

/** A feature that fewer than half of the users use (M6). */
export interface LowFeature {
  readonly name: string;
  /** 0-1. */
  readonly adoption: number;
  readonly core: boolean;
  readonly benefit: string | null;
  /** Path of the feature in the account. */
  readonly at: string;
}

const LOW_ADOPTION = 0.5;
/** M6: mails on day 0, 3 and 7; on day 14 the CSM takes over. */
const FLAG_AFTER_DAYS = 14;

/** The feature that a sequence of mails would be about: the least used core one under 50 %; where no core one is, the least used. */
export function lowestFeature(account: AccountData): LowFeature | undefined {
  const low = indexed(account.usage?.features).flatMap(({ item: { name, adoption, core, benefit }, index }): LowFeature[] =>
    name === undefined || adoption === undefined || adoption >= LOW_ADOPTION ? [] : [{ name, adoption, core: core === true, benefit: benefit ?? null, at: `usage.features.${index}` }],
  );
  return low.sort((a, b) => Number(b.core) - Number(a.core) || a.adoption - b.adoption)[0];
}

/** Where the sequence of mails about a feature stands. */
export interface AdoptionSequence {
  readonly feature: LowFeature;
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
  const first = indexed(account.touchpoints)
    .filter(({ item }) => item.type === 'email' && item.date !== undefined && item.date <= asOf && item.summary?.toLowerCase().includes(name) === true)
    .sort((a, b) => (a.item.date! < b.item.date! ? -1 : 1))[0];
  if (first === undefined) return { feature, begun: null, source: null, days: null, flag: false };
  const days = daysBetween(first.item.date!, asOf);
  return { feature, begun: first.item.date!, source: `touchpoints.${first.index}.date`, days, flag: days >= FLAG_AFTER_DAYS };
}
