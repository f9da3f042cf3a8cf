import type { Backtest, BacktestOutcome, BacktestedPlaybook } from '../../playbooks/backtest/backtest';
import { outcomeCounts } from './backtestText';

/** One playbook as `csac playbooks backtest --json` gives it; fields are added, never changed. */
export type BacktestRow = Readonly<Record<BacktestOutcome, number>> & {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Why it was not tested; null where it was. */
  readonly fault: string | null;
  readonly withinDays: number;
  readonly began: number;
  readonly run: number;
  /** Ends of months at which it could not be said for an account whether it applied. */
  readonly undecided: number;
  readonly starts: readonly {
    readonly file: string;
    readonly account: string;
    readonly arr: number | null;
    readonly day: string;
    readonly outcome: BacktestOutcome;
    readonly on: string | null;
    readonly wasRun: boolean;
    readonly reasons: readonly string[];
  }[];
};

/** What is the same for the whole run; the playbooks follow. */
export function backtestJsonHead({ asOf, currency, accounts, days }: Backtest): Pick<Backtest, 'asOf' | 'currency' | 'accounts' | 'days'> {
  return { asOf, currency, accounts, days };
}

/** A playbook with when it began to apply, to whom, and what came of it. */
export function backtestRow({ playbook: { id, title, file }, fault, withinDays, starts, unknown }: BacktestedPlaybook): BacktestRow {
  return {
    id,
    title,
    file,
    fault: fault?.message ?? null,
    withinDays,
    began: starts.length,
    ...outcomeCounts(starts),
    run: starts.filter(({ wasRun }) => wasRun).length,
    undecided: unknown,
    starts: starts.map(({ account, day, outcome, on, wasRun, reasons }) => ({
      file: account.file,
      account: account.name,
      arr: account.data.arr ?? null,
      day,
      outcome,
      on: on ?? null,
      wasRun,
      reasons: reasons.map(({ text }) => text),
    })),
  };
}
