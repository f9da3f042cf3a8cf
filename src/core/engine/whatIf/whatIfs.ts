import type { HealthScore } from '../../health/healthScore';
import type { WaysUp } from '../../health/whatIf/wayUp';
import type { LeafChange } from '../../history/attribute';
import type { FieldChange } from '../../model/fieldChange';
import type { SourceDocument } from '../../model/sourceDocument';
import type { TextEdit } from '../../text/textEdit';

/** Two scores of an account, and what makes the difference. */
export interface ScoreComparison {
  readonly before: HealthScore;
  readonly after: HealthScore;
  /** They add up to the difference of the exact scores; empty where one of the two has no score. */
  readonly parts: readonly LeafChange[];
}

/** Which account of a document, and by which health model: that of the portfolio when left out. */
export interface WhatIfChoice {
  /** Index of the account's sheet; the first account when left out. */
  readonly sheet?: number;
  /** Another preset or model file. */
  readonly model?: string;
}

/** Scores of accounts as they are not. Nothing is ever written; all paths are from the account's body. */
export interface WhatIfs {
  /** The smallest changes that reach the next tier (H7); undefined where there is no such account. */
  waysUp(document: SourceDocument, choice?: WhatIfChoice): Promise<WaysUp | undefined>;
  /** The account's score with other values, and what of the difference is due to what. @throws UserError where there is no such account */
  score(document: SourceDocument, changes: readonly FieldChange[], choice?: WhatIfChoice): Promise<ScoreComparison>;
  /** What makes the difference between two scores of an account under one model. */
  compare(before: HealthScore, after: HealthScore): ScoreComparison;
  /**
   * Reads changes as people type them: `scores.relationship.nps=9`, the value as YAML; nothing behind the sign takes the field out.
   * @throws UserError with one plain line for what is no such field, or no value for it, by the schema and the health model
   */
  read(document: SourceDocument, assignments: readonly string[], choice?: WhatIfChoice): Promise<readonly FieldChange[]>;
  /** What was changed in an account from one text to another, as fields. */
  differences(before: SourceDocument, after: SourceDocument, sheet: number): readonly FieldChange[];
  /** The minimal edits that write changes into a text. @throws UserError where one cannot be written without touching more */
  edits(document: SourceDocument, sheet: number, changes: readonly FieldChange[]): readonly TextEdit[];
}
