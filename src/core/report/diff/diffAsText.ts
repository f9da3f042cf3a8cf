import type { AccountDiff, DiffFinding, DiffItem, PlaybookDiff, PortfolioDiff } from '../../diff/portfolioDiff';
import { isEmptyDiff } from '../../diff/portfolioDiff';
import type { Severity } from '../../finding';
import { tierStyle } from '../tierStyle';
import type { Line, Style } from '../line';
import { signed } from '../signed';
import type { Sink } from '../sink';
import { leaves, scoreStep } from './accountMoves';
import { basisWords } from './basisWords';
import { headlineParts, namesWords } from './headlineParts';
import { accountListWords, arrWords, itemWords, leavingWords, pointsWords } from './moveWords';
import { toldReasons } from './toldReasons';

const MOST_NAMED = 2;
const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };
const SIGN_STYLES: Readonly<Record<DiffItem['kind'], { readonly sign: string; readonly style: Style }>> = {
  added: { sign: '+', style: 'green' },
  removed: { sign: '-', style: 'red' },
  changed: { sign: '~', style: 'yellow' },
};

/** What a change does to a portfolio, for people at a terminal: the money in a sentence, each account with its reasons below it, then the rest by topic. */
export function diffAsText(diff: PortfolioDiff, sink: Sink): void {
  const { lead, names } = headlineParts(diff);
  const told = namesWords(names, MOST_NAMED);
  for (const { message } of diff.policy.filter(({ isBroken }) => isBroken)) sink.line({ text: 'Policy broken', style: 'red' }, `: ${message}`);
  sink.line({ text: lead, style: 'bold' }, told === '' ? '' : `: ${told}`);
  sink.line({ text: basisWords(diff), style: 'dim' });
  if (diff.accounts.length > 0) printAccounts(diff, sink);
  if (!isEmptyDiff(diff)) for (const { title, lines } of topics(diff)) printTopic(title, lines, sink);
  if (diff.notes.length > 0) sink.line();
  for (const note of diff.notes) sink.line({ text: `Note: ${note}`, style: 'dim' });
}

function printAccounts({ accounts, currency, asOf }: PortfolioDiff, sink: Sink): void {
  const head = ['score', 'change', 'tier', 'ARR'];
  const cells = accounts.map((account) => [pointsCell(account), stepCell(account), tierCell(account), arrWords(account, currency)]);
  const widths = head.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column]!.length), title.length));
  const lineOf = (row: readonly string[]): string[] => row.map((cell, column) => (column === 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)));
  sink.line();
  sink.line({ text: `${lineOf(head).join('  ')}  account`, style: 'dim' });
  accounts.forEach((account, at) => {
    const [score, step, tier, arr] = lineOf(cells[at]!);
    const style = tierStyle(account.tier.after ?? account.tier.before);
    sink.line({ text: `${score!}  `, style }, `${step!}  `, { text: tier!, style }, `  ${arr!}  ${account.account}`, { text: `  ${account.file}`, style: 'dim' });
    for (const why of whyLines(account, asOf)) sink.line(`${' '.repeat(widths[0]! + 2)}${why}`);
  });
}

function pointsCell({ score }: AccountDiff): string {
  if (score.before === null && score.after === null) return '-';
  return score.before === score.after ? pointsWords(score.after) : `${score.before ?? '-'} → ${score.after ?? '-'}`;
}

function stepCell(account: AccountDiff): string {
  const step = scoreStep(account);
  return step === 0 ? '' : signed(step, 0);
}

function tierCell({ tier }: AccountDiff): string {
  const [was, is] = [tier.before?.label ?? 'no tier', tier.after?.label ?? 'no tier'];
  return was === is ? is : `${was} → ${is}`;
}

function whyLines(account: AccountDiff, asOf: string): string[] {
  const { kind, facts, renewal, tasks, plan, applies, noLonger } = account;
  return [
    ...(leaves(account) ? [leavingWords(account, asOf)] : []),
    ...(kind === 'changed' ? [] : [kind === 'added' ? 'new account' : 'removed']),
    ...toldReasons(account).map(({ words }) => words),
    ...facts.map(itemWords),
    ...renewal.map((item) => `renewal: ${itemWords(item)}`),
    ...tasks.map((item) => `task: ${itemWords(item)}`),
    ...plan.map((item) => `plan: ${itemWords(item)}`),
    ...applies.map(({ title }) => `playbook that matches now: ${title}`),
    ...noLonger.map(({ title }) => `playbook that matches no longer: ${title}`),
  ];
}

interface Topic {
  readonly title: string;
  readonly lines: readonly Line[];
}

function topics({ playbooks, models, settings, findings, currency }: PortfolioDiff): Topic[] {
  const modelLines = models.flatMap(({ name, statements, up, down, fault }): Line[] => [
    [name.before === null || name.after === null || name.before === name.after ? (name.after ?? name.before ?? '') : `${name.before} → ${name.after}`],
    ...[...(fault === null ? [] : [`cannot be used: ${fault}`]), ...(down.count > 0 ? [`to a lower tier: ${accountListWords(down, currency)}`] : []), ...(up.count > 0 ? [`to a higher tier: ${accountListWords(up, currency)}`] : []), ...statements].map((line) => [`  ${line}`]),
  ]);
  return [
    { title: 'Playbooks', lines: playbooks.flatMap((playbook) => playbookLines(playbook, currency)) },
    { title: 'Health models', lines: modelLines },
    { title: 'Settings', lines: settings.map((item) => [{ text: SIGN_STYLES[item.kind].sign, style: SIGN_STYLES[item.kind].style }, ` ${itemWords(item)}`]) },
    { title: 'New findings', lines: findings.new.map(findingLine) },
    { title: 'Fixed findings', lines: findings.fixed.map(findingLine) },
  ];
}

function playbookLines({ kind, title, file, trigger, fields, adds, drops, fault }: PlaybookDiff, currency: string): Line[] {
  const { sign, style } = SIGN_STYLES[kind];
  const moved: Line[] = trigger.before === trigger.after ? [] : [...triggerLine('removed', trigger.before), ...triggerLine('added', trigger.after)];
  const facts = [...fields.map(itemWords), ...(adds.count > 0 ? [`adds ${accountListWords(adds, currency)}`] : []), ...(drops.count > 0 ? [`drops ${accountListWords(drops, currency)}`] : []), ...(fault === null ? [] : [`cannot be matched: ${fault}`])];
  return [[{ text: sign, style }, ` ${title}`, { text: `  ${file}`, style: 'dim' }], ...moved, ...facts.map((fact): Line => [`    ${fact}`])];
}

function triggerLine(kind: 'added' | 'removed', trigger: string | null): Line[] {
  return trigger === null ? [] : [[{ text: `    ${SIGN_STYLES[kind].sign} ${trigger.replace(/\s+/g, ' ').trim()}`, style: SIGN_STYLES[kind].style }]];
}

function findingLine({ file, line, severity, rule, message }: DiffFinding): Line {
  return [`${file}:${line}  `, { text: severity, style: SEVERITY_STYLES[severity] }, `  ${message}`, { text: `  ${rule}`, style: 'dim' }];
}

function printTopic(title: string, lines: readonly Line[], sink: Sink): void {
  if (lines.length === 0) return;
  sink.line();
  sink.line({ text: title, style: 'bold' });
  for (const line of lines) sink.line('  ', ...line);
}
