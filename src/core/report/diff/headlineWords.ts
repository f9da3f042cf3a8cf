import { daysBetween, isIsoDay } from '../../calendar/isoDay';
import type { AccountDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { changesTier, fallsAtRisk, risesFromRisk, scoreStep } from './accountMoves';
import { clip } from './commentText';
import { arrWords, pointsWords } from './moveWords';

const MOST_OF_A_NAME = 50;
/** A renewal that is further away is not the news. */
const NEAR_DAYS = 180;

export function nameOf(text: string): string {
  return clip(text, MOST_OF_A_NAME);
}

/** Each with its new tier, `Acme Corp falls to At risk (62 → 48)`; one alone also with its renewal. */
export function tierNames(accounts: readonly AccountDiff[], asOf: string): string[] {
  const [first] = accounts;
  const named = accounts.map((account) => `${nameOf(account.account)} ${tierWords(account)}`);
  return accounts.length === 1 ? [`${named[0]!}${renewalWords(first!, asOf)}`] : named;
}

/** `Acme Corp pays $180K → $90K`, with its tier where that is another one. */
export function payWords(account: AccountDiff, currency: string): string {
  return `${nameOf(account.account)} pays ${arrWords(account, currency)}${changesTier(account) ? ` and ${tierWords(account)}` : ''}`;
}

function tierWords(account: AccountDiff): string {
  const { kind, score, tier } = account;
  const after = tier.after === null ? 'no tier' : nameOf(tier.after.label);
  if (kind === 'added') return `is new, ${after} (${pointsWords(score.after)})`;
  const step = scoreStep(account);
  const isOdd = step < 0 ? risesFromRisk(account) : step > 0 && fallsAtRisk(account);
  const way = tier.before === null ? 'is now' : step === 0 || isOdd ? 'moves to' : step < 0 ? 'falls to' : 'rises to';
  return `${way} ${after} (${pointsWords(score.before)} → ${pointsWords(score.after)})`;
}

/** `, renewal in 44 days`, where it is near or just over. */
function renewalWords({ renewalDate }: AccountDiff, asOf: string): string {
  if (!isIsoDay(renewalDate) || !isIsoDay(asOf)) return '';
  const days = daysBetween(asOf, renewalDate);
  if (Math.abs(days) > NEAR_DAYS) return '';
  if (days === 0) return ', renewal today';
  return days > 0 ? `, renewal in ${plural(days, 'day')}` : `, renewal ${plural(-days, 'day')} overdue`;
}
