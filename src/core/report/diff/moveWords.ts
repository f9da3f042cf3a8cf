import type { AccountDiff, AccountList, DiffItem, DiffReason, Move } from '../../diff/portfolioDiff';
import { scoreValue } from '../../health/scoreValue';
import { plural } from '../../text/plural';
import { shortMoney } from '../../text/shortMoney';
import { tierSymbol } from '../../text/tierSymbol';
import { isSameData } from '../../yaml/jsonValue';
import type { JsonValue } from '../../yaml/sourceTree';
import { signed } from '../signed';
import { leavesLater } from './accountMoves';
import { clip } from './commentText';

/* What moved, as plain text: who prints it escapes it. */

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
/** Smaller ones could be years. */
const LEAST_GROUPED = 10_000;
/** Accounts of a list that are named. */
const MOST_NAMED = 5;
const MOST_OF_A_NAME = 60;

/** `🟡 62 → 🔴 48 At risk`, `🟢 76 → 72 Healthy`, `🟢 76 Healthy`; a dash for no score. */
export function scoreWords({ score, tier, kind }: AccountDiff): string {
  const before = sideWords(score.before, tier.before);
  const after = sideWords(score.after, tier.after);
  if (kind === 'added') return `${after} ${tier.after?.label ?? ''}`.trim();
  if (kind === 'removed') return `${before} ${tier.before?.label ?? ''}`.trim();
  const isSameTier = tier.before?.id === tier.after?.id;
  if (isSameTier && score.before === score.after) return `${after} ${tier.after?.label ?? ''}`.trim();
  return `${before} → ${isSameTier ? pointsWords(score.after) : after} ${tier.after?.label ?? ''}`.trim();
}

function sideWords(score: number | null, tier: Move<{ readonly color: string }>['after']): string {
  return `${tier === null ? '' : tierSymbol(tier.color)} ${pointsWords(score)}`.trim();
}

export function pointsWords(score: number | null): string {
  return score === null ? 'no score' : String(score);
}

/** `left on 2026-11-20`, `leaves on 2027-01-31`. */
export function leavingWords(account: AccountDiff, asOf: string): string {
  return `${leavesLater(account, asOf) ? 'leaves' : 'left'} on ${account.churned.after}`;
}

/** `$180K`, `$180K → $200K`; a dash where nobody says what the account pays. */
export function arrWords({ arr }: AccountDiff, currency: string): string {
  if (arr.before === arr.after || arr.before === null || arr.after === null) return amountOr(arr.after ?? arr.before, currency);
  return moneyMove({ before: arr.before, after: arr.after }, currency);
}

/** Two amounts, in full where their short forms are the same. */
export function moneyMove({ before, after }: { readonly before: number; readonly after: number }, currency: string): string {
  const [was, is] = [shortMoney(before, currency), shortMoney(after, currency)];
  return was !== is || before === after ? `${was} → ${is}` : `${currency} ${grouped.format(before)} → ${grouped.format(after)}`;
}

function amountOr(amount: number | null, currency: string): string {
  return amount === null ? '–' : shortMoney(amount, currency);
}

/** `Relationship: Executive sponsor −8.2 (4 → 1)`. */
export function reasonWords({ label, component, points, before, after }: DiffReason): string {
  const name = component === null || component === label ? label : `${component}: ${label}`;
  const values = isSameData(before, after) ? '' : ` (${valueWords(before)} → ${valueWords(after)})`;
  return `${name} ${signed(points)}${values}`;
}

/** `Renewal date 2027-01-05 → 2027-03-31`, `Call the sponsor (new: open, ana.ruiz, 2026-12-01)`, `Discount (gone: 10)`. */
export function itemWords({ kind, label, before, after }: DiffItem): string {
  if (kind === 'changed') return `${label} ${valueWords(before)} → ${valueWords(after)}`;
  const value = kind === 'added' ? after : before;
  return `${label} (${kind === 'added' ? 'new' : 'gone'}${value === null ? '' : `: ${valueWords(value)}`})`;
}

/** `4 accounts, $1.2M ARR: Acme Corp, Globex and 2 more`. */
export function accountListWords({ count, arr, names }: AccountList, currency: string): string {
  const told = names.slice(0, MOST_NAMED).map((name) => clip(name, MOST_OF_A_NAME));
  const rest = count - told.length;
  const list = told.length === 0 ? '' : `: ${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return `${plural(count, 'account')}, ${shortMoney(arr, currency)} ARR${list}`;
}

/** A value as people read it: `120,000`, `yes`, `2027-01-05`; `none` for none. */
export function valueWords(value: JsonValue): string {
  if (value === null || value === '') return 'none';
  if (typeof value === 'number') return Math.abs(value) < LEAST_GROUPED ? scoreValue(value) : grouped.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
