// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * What happens to a metric without a value.
 */
export type Missing = 'redistribute' | 'neutral' | 'zero' | 'block';
/**
 * Which of a component's two scores counts.
 */
export type Prefer = 'computed' | 'entered';
/**
 * A value and the points it is worth, on the model's scale.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Point = [number, number];
/**
 * Pairs of value and points, rising by value.
 *
 * @minItems 1
 */
export type Points = Point[];
/**
 * A condition on the value, or else, and the points it is worth, on the model's scale.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Step = [string, number];
/**
 * Pairs of condition and points.
 *
 * @minItems 1
 */
export type Steps = Step[];
/**
 * A figure that accounts keep by month under usage.history.
 */
export type MonthFigure = 'active_users' | 'dau_mau_ratio' | 'core_actions' | 'logins' | 'tickets';
/**
 * How easily people can move a value.
 */
export type Ease = 'easy' | 'moderate' | 'hard' | 'none';
/**
 * Colour of the tier in the editor and in reports.
 */
export type Color = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'purple' | 'gray';

/**
 * How a health score from 0 to 100 is made: weighted components of banded metrics, and tiers (H1-H4).
 */
export interface HealthModelSheet {
  /**
   * Short name of the model.
   */
  name: string;
  /**
   * What the model is for, in a sentence or two.
   */
  description?: string;
  /**
   * Scale of components, entered scores, points and steps: 10 for 0-10, 100 for 0-100.
   */
  scale: 10 | 100;
  missing?: Missing;
  prefer?: Prefer;
  bands?: Bands;
  /**
   * Share of the weight that must rest on data, a ratio 0-1; below it the score is provisional. 0.5 when left out (H4).
   */
  minimum_coverage?: number;
  /**
   * Days after which a value counts as missing, unless the metric says otherwise; never when left out.
   */
  stale_after_days?: number;
  /**
   * Metrics of the team's own, by id; accounts carry them under metrics.
   */
  declare?: {
    [k: string]: Declaration;
  };
  /**
   * Parts of the score; their weights sum to 1.
   *
   * @minItems 1
   */
  components: Component[];
  /**
   * Names of stretches of the total; the lowest begins at 0.
   *
   * @minItems 1
   */
  tiers: Tier[];
  overrides?: OverrideBounds;
  /**
   * Anything else the team keeps here; nothing in it is checked.
   */
  custom?: {
    [k: string]: unknown;
  };
}
/**
 * Names of stretches of the value.
 */
export interface Bands {
  /**
   * A comparison such as < 0.2, a range such as 0.2 - 0.4, or a value.
   */
  [k: string]: string | number | boolean;
}
/**
 * Type and range of one metric of the team's own.
 */
export interface Declaration {
  /**
   * Kind of value.
   */
  type: 'ratio' | 'number' | 'integer' | 'boolean' | 'enum' | 'date' | 'text';
  /**
   * Name of the metric in explanations.
   */
  label?: string;
  /**
   * What is measured, with its unit.
   */
  description?: string;
  /**
   * Unit of the value.
   */
  unit?: string;
  /**
   * Smallest value allowed, for numbers.
   */
  minimum?: number;
  /**
   * Largest value allowed, for numbers.
   */
  maximum?: number;
  /**
   * Values allowed, for the type enum.
   *
   * Items: Text that is not empty.
   */
  values?: string[];
  /**
   * Days after which a value counts as missing.
   */
  stale_after_days?: number;
  /**
   * true: the metric never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * A part of the score: metrics, or components of its own (a group), or neither when it is only entered by hand.
 */
export interface Component {
  /**
   * Section of the account under scores that it belongs to; unique in the model.
   */
  id: string;
  /**
   * Name of the component in lenses and reports.
   */
  label?: string;
  /**
   * What it stands for.
   */
  description?: string;
  /**
   * Share of its group or of the total, a ratio 0-1; the weights of a group sum to 1.
   */
  weight: number;
  prefer?: Prefer;
  missing?: Missing;
  /**
   * Measures of the component; their weights sum to 1.
   *
   * @minItems 1
   */
  metrics?: Metric[];
  /**
   * Components of a group; their weights sum to 1.
   *
   * @minItems 1
   */
  components?: Component[];
}
/**
 * One measure: where its value comes from, and what it is worth by exactly one of points, steps, values and cases.
 */
export interface Metric {
  /**
   * Short name of the metric; unique in its component.
   */
  id: string;
  /**
   * Name of the metric in explanations.
   */
  label?: string;
  /**
   * What is measured.
   */
  description?: string;
  /**
   * Field of the account, or an expression over fields.
   */
  from: string;
  /**
   * Share of the component, a ratio 0-1; equal shares when no metric of the component has one.
   */
  weight?: number;
  /**
   * Unit of the value.
   */
  unit?: string;
  missing?: Missing;
  points?: Points;
  steps?: Steps;
  values?: Values;
  /**
   * Points, steps or values by condition; the first that fits counts, one without when fits always.
   *
   * @minItems 1
   */
  cases?: Case[];
  bands?: Bands;
  /**
   * Days after which the value counts as missing; as the model says when left out.
   */
  stale_after_days?: number;
  /**
   * Field of the account that holds the day of the value; the section's as_of, else last_updated, when left out.
   */
  as_of?: string;
  /**
   * true: a value from before csm_since counts as missing, as for a rating by the CSM (H4).
   */
  reset_on_csm_change?: boolean;
  /**
   * true: in the account's low season the metric is compared with a year ago where year_ago says by what, else left out (H6).
   */
  seasonal?: boolean;
  year_ago?: YearAgo;
  ease?: Ease;
  /**
   * What to do to raise it, in a short sentence; stands beside the ways to the next tier.
   */
  advice?: string;
  /**
   * Where the thresholds come from.
   */
  source?: string;
}
/**
 * Points by value, on the model's scale.
 */
export interface Values {
  /**
   * Points that the value is worth, on the model's scale.
   */
  [k: string]: number;
}
/**
 * A condition and what the metric is worth then, by exactly one of points, steps and values.
 */
export interface Case {
  /**
   * Condition over the account's facts; always true when left out.
   */
  when?: string;
  points?: Points;
  steps?: Steps;
  values?: Values;
  bands?: Bands;
}
/**
 * What is compared in a low season: a word metric becomes up, flat or down, a number the change as a ratio.
 */
export interface YearAgo {
  /**
   * Figures of a month of usage.history; the first that both months have counts.
   *
   * @minItems 1
   */
  compare: MonthFigure[];
  /**
   * Change up to which the trend is flat, a ratio 0-1; 0.05 when left out.
   */
  within?: number;
}
/**
 * A stretch of the total with a name, a colour and what to do.
 */
export interface Tier {
  /**
   * Short name, as written in health_tier.
   */
  id: string;
  /**
   * Name of the tier in lenses and reports.
   */
  label?: string;
  /**
   * Lowest total of the tier, 0 to 100, itself included.
   */
  min: number;
  color: Color;
  /**
   * What to do with an account of this tier, in a word or a short phrase.
   */
  action?: string;
  /**
   * What the tier means.
   */
  description?: string;
}
/**
 * How far scores set by hand may go.
 */
export interface OverrideBounds {
  /**
   * Points of the total by which an override may differ from the computed score, 0 to 100.
   */
  max_difference?: number;
  /**
   * Days after which an override ends at the latest.
   */
  max_days?: number;
}
