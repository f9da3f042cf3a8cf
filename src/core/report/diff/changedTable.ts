import type { AccountDiff, DiffItem, PortfolioDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { signed } from '../signed';
import { byMoney, isMoved, leaves } from './accountMoves';
import { clip, commentText } from './commentText';
import { nameText } from './commentWriter';
import type { CommentWriter } from './commentWriter';
import { arrWords, itemWords, leavingWords, scoreWords } from './moveWords';
import { isHeavy } from './toldReasons';

/** More is scrolled past. */
export const MOST_ROWS = 15;
/** As many words as a telephone has room for. */
const MOST_REASONS = 2;
const MOST_OF_A_REASON = 40;
const MOST_OF_A_NAME = 40;
const LONGEST_UNBROKEN = 28;

/** The accounts that move, those who pay most first, as a table; empty where none does. Those that only change hands or the like come behind them. What has no row is counted below it. */
export function changedTable({ accounts }: PortfolioDiff, writer: CommentWriter, most = MOST_ROWS): string {
  const moved = [...byMoney(accounts.filter(isMoved)), ...byMoney(accounts.filter((account) => !isMoved(account) && account.facts.length > 0))];
  if (moved.length === 0) return '';
  const rows = moved.slice(0, most).map((account) => [
    writer.link(nameText(account.account, MOST_OF_A_NAME), account.file, null),
    commentText(scoreWords(account)).replace(/ (→|\d)/g, '\u00a0$1'),
    commentText(arrWords(account, writer.currency)).replaceAll(' →', '\u00a0→'),
    whyWords(account, writer.asOf).map(unbroken).join(', '),
  ]);
  const table = ['| Account | Score | ARR | Why |', '| :-- | :-- | --: | :-- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  return [table, ...restLine(moved.length - rows.length, accounts.length - moved.length)].join('\n\n');
}

function restLine(more: number, others: number): string[] {
  const parts = [...(more > 0 ? [`and ${more} more below`] : []), ...(others > 0 ? [`${plural(others, 'account')} where only plans, tasks or playbooks change`] : [])];
  return parts.length === 0 ? [] : [`*${parts.join('; ')}*`];
}

/** Why it moved, in a few words each: the heaviest reasons, and what else the table does not show. */
function whyWords(account: AccountDiff, asOf: string): string[] {
  const { kind, churned, reasons, facts, renewal, tasks, plan } = account;
  const events = [
    ...(leaves(account) ? [leavingWords(account, asOf)] : []),
    ...(churned.before !== null && churned.after === null ? ['back again'] : []),
    ...(kind === 'changed' ? [] : [kind === 'added' ? 'new account' : 'removed']),
  ];
  const heavy = reasons.filter(isHeavy).map(({ label, points }) => `${clip(label, MOST_OF_A_REASON)} ${signed(points, 0)}`);
  const weight = [...events, ...heavy.slice(0, MOST_REASONS)];
  const work = [
    ...(renewal.length === 0 ? [] : [renewal.length === 1 ? clip(itemWords(renewal[0]!), MOST_OF_A_REASON) : `${renewal.length} fields of the renewal`]),
    ...(tasks.length === 0 ? [] : [plural(tasks.length, 'task')]),
    ...(plan.length === 0 ? [] : ['success plan']),
  ];
  if (weight.length + work.length === 0) return factWords(facts);
  const told = [...weight, ...work].slice(0, MOST_REASONS + 1);
  return [...told, ...(weight.length < told.length || heavy.length <= MOST_REASONS ? [] : [`${heavy.length - MOST_REASONS} more`])];
}

/** The weightiest of them; who looks after the customer is no news beside a score. */
function factWords(facts: readonly DiffItem[]): string[] {
  const told = facts.slice(0, MOST_REASONS).map((item) => clip(itemWords(item), MOST_OF_A_REASON));
  return facts.length > told.length ? [...told, `${facts.length - told.length} more`] : told;
}

/** On one line where it is short: on a telephone, a column is else as narrow as its longest word, and the row as high as it has words. */
function unbroken(reason: string): string {
  const markdown = commentText(reason);
  return reason.length > LONGEST_UNBROKEN ? markdown : markdown.replaceAll(' ', '\u00a0');
}
