import type { ChangePart, ScoreChange, ScoreState } from '../history/scoreChange';
import type { HealthTrigger } from '../history/healthTriggers';
import type { Revision } from '../ports';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** A change of a score as the command line's JSON gives it; fields are added, never changed. Nothing is rounded but `score` and `shown`. */
export interface ChangeRow {
  readonly from: StateRow;
  readonly to: StateRow;
  /** Difference of the exact scores; null where one of the ends has none. */
  readonly total: number | null;
  /** Difference of the rounded ones. */
  readonly shown: number | null;
  readonly parts: readonly PartRow[];
  readonly triggers: readonly HealthTrigger[];
  readonly notes: readonly string[];
}

export interface StateRow {
  readonly day: string;
  /** Null for the file as it is now. */
  readonly revision: string | null;
  readonly score: number | null;
  readonly exact: number | null;
  readonly tier: string | null;
}

export interface PartRow {
  readonly kind: ChangePart['kind'];
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly component: string | null;
  readonly cause: ChangePart['cause'];
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly note: string | null;
  readonly points: number;
  readonly day: string;
  /** Null for what is not recorded yet, and for what days brought. */
  readonly revision: Revision | null;
  readonly file: string;
  /** 1-based, in that version of the file. */
  readonly line: number | null;
  readonly path: YamlPath | null;
}

export function changeRow({ from, to, total, shown, parts, triggers, notes }: ScoreChange): ChangeRow {
  return { from: stateRow(from), to: stateRow(to), total, shown, parts: parts.map(partRow), triggers, notes };
}

function stateRow({ day, revision, health: { score, exact, tier } }: ScoreState): StateRow {
  return { day, revision: revision?.id ?? null, score, exact, tier: tier?.id ?? null };
}

function partRow({ kind, key, id, label, component, cause, before, after, note, points, day, revision, file, line, path }: ChangePart): PartRow {
  return {
    kind,
    key,
    id,
    label,
    component: component ?? null,
    cause,
    before,
    after,
    note: note ?? null,
    points,
    day,
    revision: revision ?? null,
    file,
    line: line ?? null,
    path: path ?? null,
  };
}
