import type { IsoDay } from '../../calendar/isoDay';
import type { LongRun } from '../../longRun';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Span } from '../../text/span';
import type { Backtest } from './backtest';
import type { ComponentStats } from './componentStats';
import type { ModelDiff } from './modelDiff';
import type { ModelEffect } from './modelEffect';

/** Which models there are, how two of them differ, and how they would have done; loaded at the first question. */
export interface ModelReviews {
  /** The presets, and the models of the portfolio. */
  list(): Promise<readonly ModelChoice[]>;
  /**
   * How the model `after` differs from `before`, and what it does to the accounts of today.
   * @param after as `ModelName`
   * @param before the model in force when left out
   * @throws UserError with one plain line where one of them is not there or has errors
   */
  compare(after: ModelName, before?: ModelName, run?: LongRun): Promise<ModelComparison>;
  /**
   * How models would have judged the customers who have left, 90, 60 and 30 days before.
   * @param models the one in force when empty; that of then is always told beside them
   * @throws UserError where a model is not there, and where there is no history
   */
  backtest(models: readonly ModelName[], run?: LongRun): Promise<Backtest>;
  /**
   * What a model's text does that somebody is writing. While it cannot be used, the answer for its last usable text, marked stale; undefined where there
   * was none, or when the run was cancelled.
   */
  review(document: SourceDocument, options?: ReviewOptions): Promise<ModelReview | undefined>;
  /** The lines above a model's text that somebody is writing: its effect, and how the accounts do in each component. */
  lenses(document: SourceDocument, options?: ReviewOptions): Promise<readonly ModelLens[]>;
}

/** A line of figures above a place of a health model. Plain text on one line. */
export interface ModelLens {
  readonly kind: 'effect' | 'component';
  readonly span: Span;
  readonly title: string;
  /** More of it, on several lines. */
  readonly tooltip: string;
}

/**
 * A preset's id; a model's file from the portfolio's root; one of these as it was at a revision (`HEAD~1:models/ours.health-model.yaml`); or the
 * model that was in force at a revision (`HEAD~1:`).
 */
export type ModelName = string;

export interface ModelChoice {
  readonly name: ModelName;
  /** Undefined for a preset. */
  readonly file: string | undefined;
  readonly isInForce: boolean;
}

export interface ReviewOptions extends LongRun {
  /** The file's text as it is saved, to compare with where nothing is recorded. */
  readonly saved?: () => Promise<string | undefined>;
}

/** Two models, and what the second one in the place of the first does to the accounts. */
export interface ModelComparison {
  readonly asOf: IsoDay;
  /** What the two are called where they were named: a preset, a file, a file at a revision. */
  readonly names: { readonly before: string; readonly after: string };
  readonly diff: ModelDiff;
  readonly effect: ModelEffect;
  /** Customers who have left: what a model says of them does not matter any more. */
  readonly left: number;
  /** Account files that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** ISO 4217 code. */
  readonly currency: string;
}

/** The effect of a model that somebody is writing. */
export interface ModelReview extends ModelComparison {
  /** What it is compared with; nothing, and so with itself, where the model in force cannot be used, or nothing else is known of this one. */
  readonly against: 'in-force' | 'last-commit' | 'saved' | 'nothing';
  /** By id; under the model that is written. */
  readonly components: ReadonlyMap<string, ComponentStats>;
  /** Share of the whole score by component, 0-1. */
  readonly shares: ReadonlyMap<string, number>;
  /** 10 or 100. */
  readonly scale: number;
  /** True when the text cannot be used and this is of the last one that could. */
  readonly stale: boolean;
}
