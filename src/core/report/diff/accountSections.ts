import type { AccountDiff, DiffItem, PlaybookRef, PortfolioDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { byMoney, leaves, movesScore } from './accountMoves';
import { clip, commentText } from './commentText';
import type { CommentWriter } from './commentWriter';
import { arrWords, itemWords, leavingWords, scoreWords } from './moveWords';
import { bullet } from './section';
import type { Section } from './section';
import { toldReasons } from './toldReasons';

/** Reasons of one account; what is lighter is summed up. */
const MOST_REASONS = 8;
/** Fields, tasks or milestones of one account. */
const MOST_ITEMS = 12;
const MOST_PLAYBOOKS = 5;
const MOST_WORDS = 200;

/** What became of the accounts, by topic: scores and money with the reasons, risk and people, renewals, plans and tasks. */
export function accountSections({ accounts }: PortfolioDiff, writer: CommentWriter): Section[] {
  const ordered = byMoney(accounts);
  const scored = ordered.filter((account) => movesScore(account) || account.reasons.length + account.applies.length + account.noLonger.length > 0);
  const known = ordered.filter(({ facts }) => facts.length > 0);
  const renewing = ordered.filter(({ renewal }) => renewal.length > 0);
  const working = ordered.filter(({ plan, tasks }) => plan.length + tasks.length > 0);
  return [
    { title: `Why accounts moved: ${scored.length}`, items: scored.map((account) => accountItem(account, writer)), between: '\n' },
    { title: `Risk, CSM, segment and name: ${plural(known.length, 'account')}`, items: known.map((account) => listItem(account, account.facts, writer)), between: '\n' },
    { title: `Renewals: ${plural(renewing.length, 'account')}`, items: renewing.map((account) => listItem(account, account.renewal, writer)), between: '\n' },
    { title: `Plans and tasks: ${plural(working.length, 'account')}`, items: working.map((account) => workItem(account, writer)), between: '\n' },
  ];
}

function accountItem(account: AccountDiff, writer: CommentWriter): string {
  const { file, applies, noLonger } = account;
  const told = toldReasons(account, MOST_REASONS).map(({ words, line }) => `${commentText(words, MOST_WORDS)}${writer.lineLink(file, line)}`);
  if (applies.length > 0) told.push(`Playbooks that match now: ${titles(applies)}`);
  if (noLonger.length > 0) told.push(`Playbooks that match no longer: ${titles(noLonger)}`);
  return [headOf(account, writer), ...told.map((line) => bullet(line, 1))].join('\n');
}

/** `- **Acme Corp**: 🟡 62 → 🔴 48 At risk, $180K, dana.reyes`. */
function headOf(account: AccountDiff, writer: CommentWriter): string {
  const { account: name, file, csm, kind } = account;
  const words = [scoreWords(account), `${arrWords(account, writer.currency)} ARR`, ...(csm === null ? [] : [csm]), ...(leaves(account) ? [leavingWords(account, writer.asOf)] : []), ...(kind === 'changed' ? [] : [kind])];
  return bullet(`${writer.name(name, file)}: ${commentText(words.join(', '), MOST_WORDS)}`);
}

function titles(playbooks: readonly PlaybookRef[]): string {
  const rest = playbooks.length - MOST_PLAYBOOKS;
  const told = playbooks.slice(0, MOST_PLAYBOOKS).map(({ title }) => commentText(title, 60));
  return `${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function workItem(account: AccountDiff, writer: CommentWriter): string {
  const of = (what: string, items: readonly DiffItem[]): DiffItem[] => items.map((item) => ({ ...item, label: `${what}: ${clip(item.label, MOST_WORDS)}` }));
  return listItem(account, [...of('Task', account.tasks), ...of('Plan', account.plan)], writer);
}

/** The account with a line for each item. */
function listItem({ account, file }: AccountDiff, items: readonly DiffItem[], writer: CommentWriter): string {
  const told = items.slice(0, MOST_ITEMS).map((item) => bullet(`${commentText(itemWords(item), MOST_WORDS)}${writer.lineLink(file, item.line)}`, 1));
  const rest = items.length - told.length;
  return [bullet(writer.name(account, file)), ...told, ...(rest > 0 ? [bullet(`and ${rest} more`, 1)] : [])].join('\n');
}
