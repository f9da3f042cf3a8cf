import type { Expression } from '../expression/expression';
import type { FieldType } from '../expression/fieldType';
import type { NumberBounds } from '../schema/valueChecks';
import type { YamlPath } from '../yaml/sourceTree';
import type { Lever } from './ease';
import type { Tier } from './healthScore';
import type { NumberRange } from './numberRange';
import type { YearAgo } from './seasons/compileYearAgo';

/** What a metric without a value does to the score (H4). */
export const MISSING_POLICIES = ['redistribute', 'neutral', 'zero', 'block'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** Which of two component scores counts where a person entered one and the metrics give one (H2). */
export const PREFERENCES = ['computed', 'entered'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** A model that was checked and is ready to score with. Everything in it that is a score is on the 0-100 scale. */
export interface HealthModel {
  readonly name: string;
  /** The scale on which its file and its users speak of components: 10 or 100. */
  readonly scale: number;
  /** Below this coverage, 0-1, a score is provisional. */
  readonly minimumCoverage: number;
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly components: readonly ModelComponent[];
  /** Names for stretches of a component's score, on the model's scale (H1: 70-89 is healthy). */
  readonly bands: readonly Band[];
  readonly overrideBounds: OverrideBounds;
  /** What its own metrics under `metrics:` are, by their id. */
  readonly declared: ReadonlyMap<string, DeclaredMetric>;
  /** Keys of an account's body that a score may rest on; a change elsewhere cannot move it. */
  readonly inputs: readonly string[];
  /** Whether scores depend on the other accounts of the portfolio. */
  readonly usesPeers: boolean;
}

/** How far scores set by hand may go: points of 0-100 off the computed score, and days from their date. */
export interface OverrideBounds {
  readonly maxDifference: number | undefined;
  readonly maxDays: number | undefined;
}

/** A component with metrics, or a group of components; weights are shares of its parent, 0-1, together 1. */
export interface ModelComponent {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly prefer: Preference;
  readonly metrics: readonly ModelMetric[];
  readonly components: readonly ModelComponent[];
}

export interface ModelMetric {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly from: Expression;
  readonly missing: MissingPolicy;
  /** A value older than this does not count. */
  readonly staleAfterDays: number | undefined;
  /** Where the day of the value may stand, most exact first. */
  readonly datePaths: readonly YamlPath[];
  /** A person's rating: it does not count after the CSM who gave it has left the account (H4). */
  readonly resetOnCsmChange: boolean;
  /** It says nothing in a low season of the account, and is then compared with a year ago, or left out (H6). */
  readonly seasonal: boolean;
  /** How it is compared with a year ago; undefined: it is left out. */
  readonly yearAgo: YearAgo | undefined;
  /** How easily people can move what it reads (H7). */
  readonly ease: Lever;
  /** What to do to raise it, a short sentence without a period. */
  readonly advice: string | undefined;
  readonly rule: ScoringRule;
}

/** How a value becomes 0-100, and what the value is called; or which of several rules holds for the account. */
export type ScoringRule = DirectRule | CasesRule;

export interface DirectRule {
  readonly kind: 'direct';
  /** 0-100; undefined when the rule has no answer for the value. */
  readonly score: (value: ScorableValue) => number | undefined;
  readonly bandOf: (value: ScorableValue, points: number) => string | undefined;
  readonly marks: RuleMarks;
}

/** The numbers at which a score changes its course; between two of them it is a straight line. Both are empty for words. */
export interface RuleMarks {
  readonly bends: readonly number[];
  /** Here the score before, at and after the number may be three. */
  readonly jumps: readonly number[];
}

/** The first case whose condition is true, else the last rule. */
export interface CasesRule {
  readonly kind: 'cases';
  readonly cases: readonly { readonly when: Expression; readonly rule: ScoringRule }[];
  readonly otherwise: ScoringRule;
}

export type ScorableValue = string | number | boolean;

/** A name for a part of the values, or for certain values. */
export interface Band {
  readonly name: string;
  readonly range: NumberRange | undefined;
  readonly values: readonly string[];
}

/** A metric that a model brings with it and accounts carry under `metrics:`. */
export interface DeclaredMetric {
  readonly id: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly type: FieldType;
  /** What its numbers may be; undefined for what is no number. */
  readonly bounds: NumberBounds | undefined;
  readonly staleAfterDays: number | undefined;
  /** Whether it never reaches a document for the customer. */
  readonly isInternal: boolean;
}
