import { daysBetween, isIsoDay } from '../../calendar/isoDay';
import { isEmptyDiff } from '../../diff/portfolioDiff';
import type { AccountDiff, AccountList, PortfolioDiff } from '../../diff/portfolioDiff';
import { andList } from '../../text/andList';
import { plural } from '../../text/plural';
import { shortMoney } from '../../text/shortMoney';
import { byMoney, changesTier, fallsAtRisk, isDropped, isMoved, leaves, paid, risesFromRisk, scoreStep } from './accountMoves';
import { clip } from './commentText';
import { arrWords, pointsWords } from './moveWords';

/** A sentence in two halves, as plain text. */
export interface HeadlineParts {
  /** The money, or how many of what. */
  readonly lead: string;
  /** Whom it concerns and how, the gravest first; empty where there is nobody to name. */
  readonly names: readonly string[];
}

const MOST_OF_A_NAME = 50;
/** A renewal that is further away is not the news. */
const NEAR_DAYS = 180;

/** What the change comes to: customers gone or ARR at risk; else tiers, money or scores; else what moves neither. */
export function headlineParts(diff: PortfolioDiff): HeadlineParts {
  return riskParts(diff) ?? accountParts(diff) ?? otherParts(diff);
}

/** `A, B and 3 more`; so many are named. Empty for none, or where none may be named. */
export function namesWords(names: readonly string[], most: number): string {
  if (most === 0) return '';
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

function riskParts({ accounts, arrAtRisk, currency, asOf }: PortfolioDiff): HeadlineParts | undefined {
  const gone = byMoney(accounts.filter((account) => leaves(account) || isDropped(account)));
  const falls = byMoney(accounts.filter(fallsAtRisk));
  const rises = byMoney(accounts.filter(risesFromRisk));
  const growth = Math.round(arrAtRisk.after - arrAtRisk.before);
  const risk = `${shortMoney(Math.abs(growth), currency)} ${growth > 0 ? 'more' : 'less'} ARR at risk`;
  if (gone.length > 0) {
    const lead = `${shortMoney(paidBy(gone), currency)} ARR ${gone.every(leaves) ? 'lost' : 'gone'}${growth > 0 ? `, ${risk}` : ''}`;
    return { lead, names: [...gone.map((account) => `${nameOf(account.account)} ${leaves(account) ? 'has left' : 'is removed'}`), ...tierNames(falls, asOf)] };
  }
  // Where it goes both ways, one of each is named.
  const told = [...falls.slice(0, 1), ...rises.slice(0, 1), ...falls.slice(1), ...rises.slice(1)];
  if (growth !== 0) return { lead: risk, names: told.length > 0 ? tierNames(told, asOf) : endangered(accounts, currency) };
  return told.length === 0 ? undefined : { lead: `ARR at risk stays at ${shortMoney(arrAtRisk.after, currency)}`, names: tierNames(told, asOf) };
}

/** Accounts in danger that pay another sum. */
function endangered(accounts: readonly AccountDiff[], currency: string): string[] {
  const touched = byMoney(accounts.filter(({ kind, atRisk, arr }) => kind === 'changed' && atRisk.before && atRisk.after && arr.before !== arr.after));
  return touched.map((account) => `${nameOf(account.account)} pays ${arrWords(account, currency)}`);
}

/** What moves accounts, but none into danger or out of it. */
function accountParts({ accounts, arr, currency, asOf }: PortfolioDiff): HeadlineParts | undefined {
  const ordered = byMoney(accounts);
  const tiers = ordered.filter(changesTier);
  if (tiers.length > 0) return { lead: `${shortMoney(paidBy(tiers), currency)} ARR in another tier`, names: tierNames(tiers, asOf) };
  const growth = Math.round(arr.after - arr.before);
  const arrLead = growth === 0 ? 'The same ARR in sum' : `${shortMoney(Math.abs(growth), currency)} ${growth > 0 ? 'more' : 'less'} ARR`;
  const come = ordered.filter(({ kind }) => kind !== 'changed');
  if (come.length > 0) return { lead: arrLead, names: come.map(({ account, kind }) => `${nameOf(account)} is ${kind === 'added' ? 'new' : 'removed'}`) };
  const paying = ordered.filter((account) => account.arr.before !== account.arr.after);
  if (paying.length > 0) return { lead: arrLead, names: paying.map(({ account }) => nameOf(account)) };
  const scores = ordered.filter(({ score }) => score.before !== score.after).sort((a, b) => Math.abs(scoreStep(b)) - Math.abs(scoreStep(a)));
  if (scores.length > 0) {
    const names = scores.map(({ account, score }) => `${nameOf(account)} ${pointsWords(score.before)} → ${pointsWords(score.after)}`);
    const within = scores.every(({ tier }) => tier.before?.id === tier.after?.id) ? ` within ${scores.length === 1 ? 'its tier' : 'their tiers'}` : '';
    return { lead: `${plural(scores.length, 'score')} ${verb('move', scores.length)}${within}`, names };
  }
  const renewals = ordered.filter(isMoved);
  if (renewals.length === 0) return undefined;
  return { lead: `${plural(renewals.length, 'renewal')} ${verb('change', renewals.length)}, ${shortMoney(paidBy(renewals), currency)} ARR`, names: renewals.map(({ account }) => nameOf(account)) };
}

/** What moves no score and no money by itself. */
function otherParts(diff: PortfolioDiff): HeadlineParts {
  const { accounts, playbooks, models, settings, findings, currency } = diff;
  const matched = playbooks.filter(({ adds, drops }) => adds.count + drops.count > 0);
  if (matched.length > 0) {
    const names = matched.map(({ title, adds, drops }) => `${nameOf(title)} (${[...listWords('+', adds, currency), ...listWords('−', drops, currency)].join('; ')})`);
    return { lead: `${plural(matched.length, 'playbook')} ${verb('match', matched.length, 'es')} other accounts`, names };
  }
  if (accounts.length > 0) return { lead: `${plural(accounts.length, 'account')} ${verb('change', accounts.length)}, no score moves`, names: byMoney(accounts).map(({ account }) => nameOf(account)) };
  const files = [...counted(playbooks.length, 'playbook'), ...counted(models.length, 'health model'), ...counted(settings.length, 'setting')];
  const found = [...counted(findings.new.length, 'new finding'), ...counted(findings.fixed.length, 'fixed finding')];
  if (files.length > 0) return { lead: `No score moves by ${andList(files)}`, names: found };
  return { lead: found.length > 0 ? andList(found) : isEmptyDiff(diff) ? 'Nothing moves' : 'No score moves', names: [] };
}

/** Each with its new tier; one alone also with its renewal. */
function tierNames(accounts: readonly AccountDiff[], asOf: string): string[] {
  const [first] = accounts;
  return accounts.length === 1 ? [`${tierWords(first!)}${renewalWords(first!, asOf)}`] : accounts.map(tierWords);
}

/** `Acme Corp falls to At risk (62 → 48)`. */
function tierWords(account: AccountDiff): string {
  const { kind, score, tier } = account;
  const name = nameOf(account.account);
  const after = tier.after === null ? 'no tier' : nameOf(tier.after.label);
  if (kind === 'added') return `${name} is new, ${after} (${pointsWords(score.after)})`;
  const step = scoreStep(account);
  const way = tier.before === null ? 'is now' : step < 0 ? 'falls to' : step > 0 ? 'rises to' : 'moves to';
  return `${name} ${way} ${after} (${pointsWords(score.before)} → ${pointsWords(score.after)})`;
}

/** `, renewal in 44 days`, where it is near or just over. */
function renewalWords({ renewalDate }: AccountDiff, asOf: string): string {
  if (!isIsoDay(renewalDate) || !isIsoDay(asOf)) return '';
  const days = daysBetween(asOf, renewalDate);
  if (Math.abs(days) > NEAR_DAYS) return '';
  if (days === 0) return ', renewal today';
  return days > 0 ? `, renewal in ${plural(days, 'day')}` : `, renewal ${plural(-days, 'day')} overdue`;
}

/** `+4 accounts, $1.2M`. */
function listWords(sign: string, { count, arr }: AccountList, currency: string): string[] {
  return count === 0 ? [] : [`${sign}${plural(count, 'account')}, ${shortMoney(arr, currency)}`];
}

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [plural(count, noun)];
}

function verb(base: string, subjects: number, ending = 's'): string {
  return subjects === 1 ? `${base}${ending}` : base;
}

function nameOf(text: string): string {
  return clip(text, MOST_OF_A_NAME);
}

function paidBy(accounts: readonly AccountDiff[]): number {
  return accounts.reduce((sum, account) => sum + paid(account), 0);
}
