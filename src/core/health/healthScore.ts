import type { IsoDay } from '../calendar/isoDay';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** A band of the 0-100 score; `min` is inclusive, the next tier's `min` its exclusive end. */
export interface Tier {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  /** Colour name of the model: green, yellow, orange, red, or another of the schema's list. */
  readonly color: string;
  /** What to do with an account in this tier, one word or a short phrase. */
  readonly action: string;
}

/** One measure of a component. All points are on the 0-100 scale, so that models can be compared. */
export interface MetricScore {
  readonly id: string;
  readonly label: string;
  /**
   * Where the value stands in the account, when it is one field; undefined for a computed input, and for one compared with a year ago.
   * What a product has of its own stands at `contract.products.<index>.scores…` (H5).
   */
  readonly path?: YamlPath;
  /** All fields that its input reads; the one of `path` when there is that. */
  readonly fields?: readonly YamlPath[];
  /**
   * The product whose own figure it is, as `ProductHealth.name` has it (H5). Undefined for what the customer has as a whole, which counts
   * once for all products that share it. A component may have several metrics of one id; with this they are told apart.
   */
  readonly product?: string;
  /** The expression or field as the model names it. */
  readonly from: string;
  /** The value that was scored; null when there is none. */
  readonly value: JsonValue;
  readonly status: 'scored' | 'missing' | 'stale' | 'left-out';
  /** Why it is not scored; of a scored one, what its value rests on, such as a comparison with a year ago (H6). In plain words. */
  readonly note?: string;
  /** 0-100; null when the metric does not count. A missing one counts as 50 or 0 where the model says `neutral` or `zero`. */
  readonly points: number | null;
  /** Name of the band that the value falls in, as the model names it. */
  readonly band?: string;
  /** Share of the whole score as the model gives it, 0-1. */
  readonly weight: number;
  /** Share of the whole score after redistribution, 0-1; 0 when not counted. */
  readonly effectiveWeight: number;
  /** Points of the 0-100 total that it brought, and that it could still bring; both 0 where another score counts instead. */
  readonly won: number;
  readonly lost: number;
}

/** A component or group. Scores are 0-100, unrounded; null when nothing below it has data. */
export interface ComponentScore {
  readonly id: string;
  readonly label: string;
  /** Path of the component's section in the account (`scores.<id>`), whether it is there or not. */
  readonly path: YamlPath;
  readonly weight: number;
  readonly effectiveWeight: number;
  readonly score: number | null;
  /** What the metrics give, what a person entered (both 0-100), and which of the two counts. */
  readonly computed: number | null;
  readonly entered: number | null;
  readonly counts: 'computed' | 'entered' | 'override' | 'none';
  /** The manual score that replaces both, while it lasts; 0-100. */
  readonly override?: AppliedOverride;
  /** Name of the stretch that the score falls in, where the model names them (H1: 70-89 is healthy). */
  readonly band?: string;
  /** What the reader must know, such as an entered score outside the scale, which does not count. */
  readonly notes?: readonly string[];
  /** Share of its weight that rested on data, 0-1. */
  readonly coverage: number;
  readonly won: number;
  readonly lost: number;
  readonly metrics: readonly MetricScore[];
  readonly components: readonly ComponentScore[];
}

/** A manual score for the whole account that counts until it expires. */
export interface AppliedOverride {
  readonly score: number;
  /** The score as it was written, 0-100, where the model lets it go only to `score`. */
  readonly written?: number;
  readonly reason: string;
  readonly by?: string;
  readonly expires?: IsoDay;
  /** The model lets it last no longer than `expires`, whatever was written. */
  readonly endsEarly?: true;
}

/** The health of one product of an account whose products are scored apart (H5). */
export interface ProductHealth {
  /** As the contract names it; a second one of the same name has a number behind it, so that names are unique. */
  readonly name: string;
  /** `contract.products.<index>`. */
  readonly path: YamlPath;
  /** As the contract says; null where it does not. */
  readonly arr: number | null;
  /** Share of the account's score, 0-1; 0 where it has no ARR while others do, and where there is nothing to score. */
  readonly share: number;
  /**
   * The account's data with the product's own laid over it, under the same model: without overrides, which are given to the account
   * as a whole. Where no override counts, the sum of share x exact is the account's exact score.
   */
  readonly health: HealthScore;
}

/** The health of one account under one model on one day (H1-H7). */
export interface HealthScore {
  readonly model: string;
  /** The scale on which components are entered and shown: 10 or 100. */
  readonly scale: number;
  readonly asOf: IsoDay;
  /** 0-100, rounded half up; null when there is no score, and then `reason` says why. */
  readonly score: number | null;
  /** Unrounded. */
  readonly exact: number | null;
  /** What the components alone give, unrounded, also where an override replaces it. */
  readonly computed: number | null;
  readonly reason?: string;
  readonly tier: Tier | null;
  /** The next better tier and the points missing to it, rounded up to whole points. */
  readonly next: { readonly tier: Tier; readonly points: number } | null;
  /** Share of the model's weight that rested on data, 0-1. */
  readonly coverage: number;
  /** Coverage is below the model's minimum. */
  readonly provisional: boolean;
  readonly override: AppliedOverride | null;
  /** Of an account with products, their combination: won, lost and weights are shares of the account's score all the same (H5). */
  readonly components: readonly ComponentScore[];
  /** The products in the contract's order, where at least one of them has scores of its own; else undefined. */
  readonly products?: readonly ProductHealth[];
  /** What the reader must know of the whole, in plain sentences; undefined where there is nothing. */
  readonly notes?: readonly string[];
}
