import { formatNumber } from '../../health/formatNumber';
import type { Backtest, BacktestState, ChurnedAccount, ChurnedUnderModel, Count } from '../../health/models/backtest';
import { BACKTEST_DAYS, LONGEST_LEAD_DAYS } from '../../health/models/backtest';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import { signed } from '../signed';
import type { Sink } from '../sink';
import { printTable } from './textTable';

const DAYS_AHEAD = BACKTEST_DAYS.map((days) => ({ title: `${days} days before` }));

/** A back-test for people at a terminal: how often each model warned, of those who left and in vain, then each customer who left. */
export function backtestAsText(backtest: Backtest, currency: string, sink: Sink): void {
  const { churned, without, notes } = backtest;
  const all = churned.length + without.length;
  sink.line({ text: `${plural(all, 'customer')} left${all === 0 ? '' : `, ${churned.length} of them recorded before`}`, style: 'bold' });
  if (churned.length > 0) {
    sink.line();
    sink.line('In an orange or red tier, of those who left and, on the same days, of those who stayed:');
    printTable([{ title: 'model' }, { title: 'of those who' }, ...DAYS_AHEAD, { title: 'first warned (median)' }], summaryRows(backtest), sink);
  }
  for (const account of churned) printChurned(account, backtest, currency, sink);
  if (without.length > 0) {
    sink.line();
    sink.line({ text: 'Not judged:', style: 'bold' });
    for (const { account, date, reason } of without) sink.line(`  ${account}${date === undefined ? '' : `, left ${date}`}: ${reason}`);
  }
  if (notes.length > 0) sink.line();
  for (const note of notes) sink.line({ text: note, style: 'dim' });
}

function summaryRows({ models }: Backtest): string[][] {
  return models.flatMap(({ name, days, medianLead }) => [
    [name, 'left', ...days.map(({ left }) => countWords(left)), medianLead === undefined ? 'never' : `${formatNumber(medianLead)} days before`],
    ['', 'stayed', ...days.map(({ stayed }) => countWords(stayed)), ''],
  ]);
}

/** "3 of 4 (75 %)". */
export function countWords({ warned, scored }: Count): string {
  return scored === 0 ? 'none scored' : `${warned} of ${scored} (${formatNumber((warned * 100) / scored, 0)} %)`;
}

function printChurned({ account, arr, date, models }: ChurnedAccount, backtest: Backtest, currency: string, sink: Sink): void {
  sink.line();
  sink.line({ text: account, style: 'bold' }, `, left ${date}${arr === undefined ? '' : `, ${money(arr, currency)} ARR`}`);
  const rows = models.map((model, index) => [`  ${backtest.models[index]!.name}`, ...model.states.map(stateWords), warnedWords(model)]);
  printTable([{ title: '  model' }, ...DAYS_AHEAD, { title: 'warned' }], rows, sink);
}

/** "48 At risk (Engagement −9.5)": score, tier, and what weighed most. */
export function stateWords({ score, tier, weighedMost, reason }: BacktestState): string {
  if (score === null) return reason ?? 'no score';
  const shown = [String(score), ...(tier === null ? [] : [tier.label])].join(' ');
  return weighedMost === undefined ? shown : `${shown} (${weighedMost.label} ${signed(-weighedMost.lost)})`;
}

export function warnedWords({ warnedSince }: ChurnedUnderModel): string {
  if (warnedSince === undefined) return 'not when they left';
  const { day, daysBefore } = warnedSince;
  return daysBefore >= LONGEST_LEAD_DAYS ? 'for a year or longer' : `since ${day}, ${plural(daysBefore, 'day')} before`;
}
