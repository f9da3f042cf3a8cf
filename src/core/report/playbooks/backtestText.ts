import type { Backtest, BacktestOutcome, BacktestStart, BacktestedPlaybook } from '../../playbooks/backtest/backtest';
import { BACKTEST_OUTCOMES } from '../../playbooks/backtest/backtest';
import { plural } from '../../text/plural';
import { printTable } from '../models/textTable';
import type { Sink } from '../sink';

const COLUMNS: Readonly<Record<BacktestOutcome, string>> = { reached: 'reached', already: 'already so', churned: 'churned', missed: 'missed', open: 'open', unknown: 'unknown' };

/** How often each playbook would have begun to apply, and what came of it, a line each. */
export function backtestTable({ playbooks, days, accounts, asOf }: Backtest, sink: Sink): void {
  const tested = playbooks.filter(({ fault }) => fault === undefined);
  if (tested.length > 0) {
    const numbers = ['began', ...BACKTEST_OUTCOMES.map((outcome) => COLUMNS[outcome]), 'run', 'days'];
    printTable([...numbers.map((title) => ({ title, alignsRight: true })), { title: 'playbook' }], tested.map(rowOf), sink);
    sink.line();
  }
  if (playbooks.length === 0) sink.line('There are no active playbooks.');
  sink.line({ text: `${plural(accounts, 'account')} at the ends of ${plural(Math.max(0, days.length - 1), 'month')}, as of ${asOf}`, style: 'dim' });
}

function rowOf({ playbook, starts, withinDays }: BacktestedPlaybook): string[] {
  const counts = outcomeCounts(starts);
  return [String(starts.length), ...BACKTEST_OUTCOMES.map((outcome) => String(counts[outcome])), String(starts.filter(({ wasRun }) => wasRun).length), String(withinDays), playbook.id];
}

/** How many accounts each outcome came of. */
export function outcomeCounts(starts: readonly BacktestStart[]): Readonly<Record<BacktestOutcome, number>> {
  const countOf = (outcome: BacktestOutcome): number => starts.filter((start) => start.outcome === outcome).length;
  return Object.fromEntries(BACKTEST_OUTCOMES.map((outcome) => [outcome, countOf(outcome)])) as Record<BacktestOutcome, number>;
}

/** Each account to which a playbook would have begun to apply, why, and what came of it. */
export function backtestDetails({ playbook, fault, starts, withinDays, unknown }: BacktestedPlaybook, sink: Sink): void {
  sink.line({ text: playbook.id, style: 'bold' }, playbook.title === playbook.id ? '' : `  ${playbook.title}`);
  if (fault !== undefined) return sink.line(`  ${fault.message}`);
  sink.line(`  began to apply ${plural(starts.length, 'time')}${unknown === 0 ? '' : `; unknown ${plural(unknown, 'time')}`}`);
  for (const start of starts) {
    sink.line();
    sink.line('  ', { text: start.account.name, style: 'bold' }, ` by ${start.day}: ${outcomeWords(start, withinDays)}${start.wasRun ? ', and it was run' : ''}`);
    for (const { text } of start.reasons) sink.line(`    ${text}`);
  }
}

function outcomeWords({ outcome, on }: BacktestStart, days: number): string {
  switch (outcome) {
    case 'reached':
      return `its aim was reached by ${on!}`;
    case 'already':
      return 'its aim was reached when it began';
    case 'churned':
      return `the customer had left by ${on!}`;
    case 'missed':
      return `its aim was missed in ${plural(days, 'day')}`;
    case 'open':
      return `its ${plural(days, 'day')} are not over`;
    case 'unknown':
      return 'what came of it is not known';
  }
}
