import type { IsoDay } from '../calendar/isoDay';
import type { ModelInForce } from '../history/scoreChange';
import type { ScoreTimeline, TimelinePoint } from '../history/scoreHistories';
import type { AppliedOverride } from '../health/healthScore';
import type { FileHistory, Revision } from '../ports';
import { changeRow } from './changeRow';
import type { ChangeRow } from './changeRow';

/** An account's history as `csac history --json` gives it; fields are added, never changed. */
export interface HistoryRow {
  readonly file: string;
  readonly account: string;
  readonly asOf: IsoDay;
  /** Whose settings and models score the past. */
  readonly settings: ModelInForce;
  /** Oldest first. */
  readonly points: readonly PointRow[];
  readonly end: FileHistory['end'];
  readonly notes: readonly string[];
}

export interface PointRow {
  readonly day: IsoDay;
  /** The version in force; null for the file as it is now, where that is not recorded. */
  readonly revision: Revision | null;
  readonly model: string;
  readonly score: number | null;
  readonly exact: number | null;
  readonly computed: number | null;
  readonly reason: string | null;
  readonly tier: string | null;
  readonly coverage: number;
  readonly provisional: boolean;
  readonly override: AppliedOverride | null;
  /** From the point before; null for the first one. */
  readonly change: ChangeRow | null;
}

export function historyRow({ account, points, end, notes }: ScoreTimeline, asOf: IsoDay, settings: ModelInForce): HistoryRow {
  return { file: account.file, account: account.name, asOf, settings, points: points.map(pointRow), end, notes };
}

function pointRow({ day, revision, health, change }: TimelinePoint): PointRow {
  const { model, score, exact, computed, reason, tier, coverage, provisional, override } = health;
  return {
    day,
    revision: revision ?? null,
    model,
    score,
    exact,
    computed,
    reason: reason ?? null,
    tier: tier?.id ?? null,
    coverage,
    provisional,
    override,
    change: change === undefined ? null : changeRow(change),
  };
}
