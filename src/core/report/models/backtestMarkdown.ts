import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { formatNumber } from '../../health/formatNumber';
import { BACKTEST_DAYS } from '../../health/models/backtest';
import type { Backtest, ChurnedAccount } from '../../health/models/backtest';
import { escapeCell, escapeText } from '../../text/escapeMarkdown';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import { countWords, stateWords, warnedWords } from './backtestAsText';

const DAYS_AHEAD = BACKTEST_DAYS.map((days) => `${days} days before`);

/** A back-test as a page: how often each model warned, then each customer who left. Ends with a line break. */
export function backtestMarkdown(backtest: Backtest, currency: string): string {
  const { churned, without, notes, asOf } = backtest;
  const all = churned.length + without.length;
  const blocks = ['# Back-test of health models', `${plural(all, 'customer')} left${all === 0 ? '' : `, ${churned.length} of them recorded before`}; as of ${asOf}.`];
  if (churned.length > 0) blocks.push('## In an orange or red tier', 'Of those who left, and on the same days of those who stayed: a model that warns of everybody knows nothing.', summaryTable(backtest));
  if (churned.length > 0) blocks.push('## Customers who left', ...churned.flatMap((account) => churnedBlocks(account, backtest, currency)));
  if (without.length > 0) blocks.push('## Not judged', without.map(({ account, date, reason }) => `- **${escapeText(account)}**${date === undefined ? '' : `, left ${date}`}: ${escapeText(reason)}`).join('\n'));
  if (notes.length > 0) blocks.push('## Notes', notes.map((note) => `- ${escapeText(note)}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function summaryTable({ models }: Backtest): string {
  const rows = models.flatMap(({ name, days, medianLead }) => [
    [escapeCell(name), 'left', ...days.map(({ left }) => countWords(left)), medianLead === undefined ? 'never' : `${formatNumber(medianLead)} days before`],
    ['', 'stayed', ...days.map(({ stayed }) => countWords(stayed)), ''],
  ]);
  return table(['Model', 'Of those who', ...DAYS_AHEAD, 'First warned (median)'], rows);
}

function churnedBlocks({ account, arr, date, models }: ChurnedAccount, backtest: Backtest, currency: string): string[] {
  const rows = models.map((model, index) => [escapeCell(backtest.models[index]!.name), ...model.states.map((state) => escapeCell(stateWords(state))), warnedWords(model)]);
  return [`### ${escapeText(account)}`, `Left ${date}${arr === undefined ? '' : `, ${money(arr, currency)} ARR`}.`, table(['Model', ...DAYS_AHEAD, 'Warned'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { stringLength: stringWidth });
}
