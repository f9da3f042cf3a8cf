import { isEmptyDiff } from '../../diff/portfolioDiff';
import type { AccountDiff, AccountList, PortfolioDiff } from '../../diff/portfolioDiff';
import { andList } from '../../text/andList';
import { plural } from '../../text/plural';
import { shortMoney } from '../../text/shortMoney';
import { byMoney, changesTier, fallsAtRisk, isDropped, isMoved, leaves, leavesLater, losesScore, paid, payStep, paysLess, risesFromRisk, scoreStep } from './accountMoves';
import { nameOf, payWords, tierNames } from './headlineWords';
import { leavingWords, pointsWords } from './moveWords';

/** A sentence in two halves, as plain text. */
export interface HeadlineParts {
  /** The money, or how many of what. */
  readonly lead: string;
  /** Whom it concerns and how, the gravest first; empty where there is nobody to name. */
  readonly names: readonly string[];
}

/** What the change comes to: ARR lost, else scores lost, else ARR at risk; else tiers, money or scores; else what moves neither. */
export function headlineParts(diff: PortfolioDiff): HeadlineParts {
  return goneParts(diff) ?? lessParts(diff) ?? unscoredParts(diff) ?? riskParts(diff) ?? accountParts(diff) ?? otherParts(diff);
}

/** `A, B and 3 more`; so many are named. Empty for none, or where none may be named. */
export function namesWords(names: readonly string[], most: number): string {
  if (most === 0) return '';
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

/** Customers who have left, or whose file is gone; what others pay less is lost, too. */
function goneParts(diff: PortfolioDiff): HeadlineParts | undefined {
  const { accounts, currency, asOf } = diff;
  const gone = byMoney(accounts.filter((account) => leaves(account) || isDropped(account)));
  if (gone.length === 0) return undefined;
  const shrunk = accounts.filter(paysLess).sort(byLoss);
  const lead = `${shortMoney(paidBy(gone) - stepsOf(shrunk), currency)} ARR ${gone.every((account) => leavesLater(account, asOf)) && shrunk.length === 0 ? 'will be lost' : gone.every(leaves) ? 'lost' : 'gone'}`;
  const names = gone.map((account) => `${nameOf(account.account)} ${!leaves(account) ? 'is removed' : leavesLater(account, asOf) ? leavingWords(account, asOf) : 'has left'}`);
  return { lead: withRisk(lead, diff, riskGrowth(diff) > 0), names: [...names, ...shrunk.map((account) => payWords(account, currency)), ...tierNames(tierMoves(diff), asOf)] };
}

/** Customers who stay and pay less. What comes into danger is told beside it, in the order of the money. */
function lessParts(diff: PortfolioDiff): HeadlineParts | undefined {
  const { accounts, currency, asOf } = diff;
  const shrunk = accounts.filter(paysLess).sort(byLoss);
  if (shrunk.length === 0) return undefined;
  const more = stepsOf(accounts.filter((account) => payStep(account) > 0));
  const lead = `${shortMoney(-stepsOf(shrunk), currency)} less ARR${more > 0 ? ` and ${shortMoney(more, currency)} more` : ''}`;
  const isToldOfRisk = riskGrowth(diff) > 0 || accounts.some(risesFromRisk);
  const moves = tierMoves(diff).filter((account) => !paysLess(account));
  const worst = [...shrunk.map((account) => ({ account, money: -payStep(account) })), ...moves.filter(fallsAtRisk).map((account) => ({ account, money: paid(account) }))];
  const told = [...worst.sort((a, b) => b.money - a.money).map(({ account }) => account), ...moves.filter((account) => !fallsAtRisk(account))];
  return { lead: withRisk(lead, diff, isToldOfRisk), names: told.map((account) => (paysLess(account) ? payWords(account, currency) : tierNames([account], asOf)[0]!)) };
}

/** Customers of whom nobody knows any more how they are; they are not out of danger by that. */
function unscoredParts(diff: PortfolioDiff): HeadlineParts | undefined {
  const unscored = byMoney(diff.accounts.filter(losesScore));
  if (unscored.length === 0) return undefined;
  const names = unscored.map(({ account, score }) => `${nameOf(account)} had ${pointsWords(score.before)}`);
  return { lead: withRisk(`${shortMoney(paidBy(unscored), diff.currency)} ARR without a score now`, diff, riskGrowth(diff) > 0), names: [...tierNames(tierMoves(diff).filter(fallsAtRisk), diff.asOf), ...names] };
}

/** What comes into danger, or out of it. */
function riskParts(diff: PortfolioDiff): HeadlineParts | undefined {
  const { accounts, arrAtRisk, currency, asOf } = diff;
  const isTouched = accounts.some((account) => fallsAtRisk(account) || risesFromRisk(account));
  const names = isTouched ? tierNames(tierMoves(diff), asOf) : endangered(accounts, currency);
  if (riskGrowth(diff) !== 0) return { lead: riskWords(diff), names };
  return isTouched ? { lead: `ARR at risk stays at ${shortMoney(arrAtRisk.after, currency)}`, names } : undefined;
}

/** Those that come into another tier, into danger first; where it goes both ways, one of each comes before the others. */
function tierMoves({ accounts, models }: PortfolioDiff): AccountDiff[] {
  const falls = byMoney(accounts.filter(fallsAtRisk));
  const rises = byMoney(accounts.filter(risesFromRisk));
  // Another model has other tiers: which of two is the lower one, the score alone does not tell.
  const isOneScale = models.every(({ name }) => name.before === name.after);
  const drops = byMoney(accounts.filter((account) => isOneScale && changesTier(account) && scoreStep(account) < 0 && !fallsAtRisk(account) && !risesFromRisk(account) && !leaves(account)));
  return [...falls.slice(0, 1), ...byMoney([...drops.slice(0, 1), ...rises.slice(0, 1)]), ...falls.slice(1), ...byMoney([...drops.slice(1), ...rises.slice(1)])];
}

function riskGrowth({ arrAtRisk }: PortfolioDiff): number {
  return Math.round(arrAtRisk.after - arrAtRisk.before);
}

/** `$180K more ARR at risk`. */
function riskWords(diff: PortfolioDiff): string {
  const growth = riskGrowth(diff);
  return `${shortMoney(Math.abs(growth), diff.currency)} ${growth > 0 ? 'more' : 'less'} ARR at risk`;
}

function withRisk(lead: string, diff: PortfolioDiff, isTold: boolean): string {
  return isTold && riskGrowth(diff) !== 0 ? `${lead}, ${riskWords(diff)}` : lead;
}

/** Accounts in danger that pay more. */
function endangered(accounts: readonly AccountDiff[], currency: string): string[] {
  const touched = byMoney(accounts.filter(({ kind, atRisk, arr }) => kind === 'changed' && atRisk.before && atRisk.after && arr.before !== arr.after));
  return touched.map((account) => payWords(account, currency));
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
  const { accounts, playbooks, models, settings, findings, currency, notes } = diff;
  const matched = playbooks.filter(({ adds, drops }) => adds.count + drops.count > 0);
  if (matched.length > 0) {
    const names = matched.map(({ title, adds, drops }) => `${nameOf(title)} (${[...listWords('+', adds, currency), ...listWords('−', drops, currency)].join('; ')})`);
    return { lead: `${plural(matched.length, 'playbook')} ${verb('match', matched.length, 'es')} other accounts`, names };
  }
  if (accounts.length > 0) return { lead: `${plural(accounts.length, 'account')} ${verb('change', accounts.length)}, no score moves`, names: byMoney(accounts).map(({ account }) => nameOf(account)) };
  const files = [...counted(playbooks.length, 'playbook'), ...counted(models.length, 'health model'), ...counted(settings.length, 'setting')];
  const found = [...counted(findings.new.length, 'new finding'), ...counted(findings.fixed.length, 'fixed finding')];
  const changed = playbooks.length + models.length + settings.length;
  if (changed > 0) return { lead: `${andList(files)} ${verb('change', changed)}, no score moves`, names: found };
  const nothing = notes.length > 0 ? 'Not everything could be compared' : isEmptyDiff(diff) ? 'Nothing moves' : 'No score moves';
  return { lead: found.length > 0 ? andList(found) : nothing, names: [] };
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

/** The greatest loss first. */
function byLoss(a: AccountDiff, b: AccountDiff): number {
  return payStep(a) - payStep(b);
}

function stepsOf(accounts: readonly AccountDiff[]): number {
  return accounts.reduce((sum, account) => sum + payStep(account), 0);
}

function paidBy(accounts: readonly AccountDiff[]): number {
  return accounts.reduce((sum, account) => sum + paid(account), 0);
}
