import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Revision } from '../ports';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { HealthTrigger } from './healthTriggers';

/** One end of a change: an account's score as it stood. */
export interface ScoreState {
  readonly day: IsoDay;
  /** Undefined for the file as it is now, saved or not. */
  readonly revision: Revision | undefined;
  readonly health: HealthScore;
}

/** Which health models score the past: that of now throughout, or each that was in force then. */
export type ModelInForce = 'now' | 'then';

/** Why a score is not what it was. The parts always add up to the total. */
export interface ScoreChange {
  readonly from: ScoreState;
  readonly to: ScoreState;
  /** Difference of the exact scores, -100 to 100; null where one of the ends has no score. */
  readonly total: number | null;
  /** Difference of the scores as they are shown, whole points; null where one of the ends has none. */
  readonly shown: number | null;
  /** In the order of time, then of the model; empty where there is no total. */
  readonly parts: readonly ChangePart[];
  /** What the change sets off (H8). */
  readonly triggers: readonly HealthTrigger[];
  /** What the reader must know, in plain sentences: where the history ends, what could not be read. */
  readonly notes: readonly string[];
}

/** What changed, in one step of the history. */
export interface ChangePart {
  /**
   * What of the score it is: a metric; a component whose score was entered or set by hand; the overall score set by hand; or the
   * health model as a whole.
   */
  readonly kind: 'metric' | 'component' | 'override' | 'model';
  /** What is the same measure in another step of this change has the same key, and nothing else has it. */
  readonly key: string;
  /** Id in the health model; `overall` for an override of the whole, the model's name for a model. */
  readonly id: string;
  readonly label: string;
  /** Label of the component that a metric belongs to. */
  readonly component: string | undefined;
  /** Why: somebody wrote something; days passed (what is stale, expired, in a low season); or another model came into force. */
  readonly cause: 'edit' | 'time' | 'model';
  /**
   * The values before and after, null for none: of a metric what was scored, of a component its score on the scale of the model, of an
   * override of the whole 0-100, of a model its name.
   */
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** What must be known of the value after, in plain words: why it does not count, or what was said when it was set by hand. */
  readonly note: string | undefined;
  /** Points of 0-100 that it adds to the exact score. */
  readonly points: number;
  readonly day: IsoDay;
  /** The revision that brought it; undefined for what is not recorded yet, and for what days brought. */
  readonly revision: Revision | undefined;
  /** The file that it stands in, as it was called after the step. */
  readonly file: string;
  /** The field that was changed, from the body of the account; undefined where there is no such field. */
  readonly path: YamlPath | undefined;
  /** The line of that field in that version of the file, 1-based; that of the nearest parent where the step took the field out. */
  readonly line: number | undefined;
}
