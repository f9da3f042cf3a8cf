import type { IsoDay } from '../../calendar/isoDay';
import type { Backtest, BacktestedModel, BacktestState, ChurnedUnderModel } from '../../health/models/backtest';

/** A back-test as `csac model backtest --json` gives it; fields are added, never changed. Points are of 0-100. */
export interface BacktestJson {
  readonly asOf: IsoDay;
  readonly models: readonly (Omit<BacktestedModel, 'medianLead'> & { readonly medianLeadDays: number | null })[];
  readonly churned: readonly { readonly file: string; readonly account: string; readonly arr: number | null; readonly date: IsoDay; readonly models: readonly ModelJson[] }[];
  readonly without: readonly { readonly file: string; readonly account: string; readonly date: IsoDay | null; readonly reason: string }[];
  readonly notes: readonly string[];
}

interface ModelJson {
  readonly model: string;
  readonly states: readonly StateJson[];
  readonly warnedSince: NonNullable<ChurnedUnderModel['warnedSince']> | null;
}

interface StateJson {
  readonly day: IsoDay;
  readonly score: number | null;
  readonly tier: string | null;
  readonly color: string | null;
  readonly weighedMost: NonNullable<BacktestState['weighedMost']> | null;
  readonly reason: string | null;
}

export function backtestJson({ asOf, models, churned, without, notes }: Backtest): BacktestJson {
  return {
    asOf,
    models: models.map(({ name, days, medianLead }) => ({ name, days, medianLeadDays: medianLead ?? null })),
    churned: churned.map(({ file, account, arr, date, models: judged }) => ({
      ...{ file, account, arr: arr ?? null, date },
      models: judged.map(({ states, warnedSince }, index) => ({ model: models[index]!.name, states: states.map(stateJson), warnedSince: warnedSince ?? null })),
    })),
    without: without.map(({ file, account, date, reason }) => ({ file, account, date: date ?? null, reason })),
    notes,
  };
}

function stateJson({ day, score, tier, weighedMost, reason }: BacktestState): StateJson {
  return { day, score, tier: tier?.id ?? null, color: tier?.color ?? null, weighedMost: weighedMost ?? null, reason: reason ?? null };
}
