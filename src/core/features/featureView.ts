import type { IsoDay } from '../calendar/isoDay';
import type { HealthModel } from '../health/healthModel';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { PlanInput } from '../model/planInput';
import type { Settings } from '../model/settings';
import type { SourceDocument } from '../model/sourceDocument';
import type { PlaybookHead } from '../playbooks/playbook';
import type { Rule } from '../rules/rule';

/** An account of the document with its health and its plan. */
export interface ViewedAccount {
  readonly account: Account;
  readonly health: HealthScore;
  readonly plan: PlanInput | undefined;
}

/** What a feature knows when it is asked about a document: pure data, nothing is loaded any more. */
export interface FeatureView {
  readonly document: SourceDocument;
  /** The accounts of this document, in the order of the text. */
  readonly accounts: readonly ViewedAccount[];
  readonly settings: Settings;
  /** The settings' file; undefined when the portfolio has none. */
  readonly settingsFile: string | undefined;
  /** The health model in force; undefined when it is unusable. */
  readonly model: HealthModel | undefined;
  /** File of the model in force, where it is the team's own. */
  readonly modelFile: string | undefined;
  /** All rules, in the order of their docs: handed in, so that features do not bring the rules with them. */
  readonly rules: readonly RuleSummary[];
  readonly asOf: IsoDay;
  readonly portfolio: PortfolioView;
}

/** A rule as far as it can be spoken of. */
export type RuleSummary = Pick<Rule, 'id' | 'severity' | 'facts' | 'parameters'>;

/** What is known of the other files. */
export interface PortfolioView {
  readonly accounts: readonly Account[];
  /** By id. */
  readonly playbooks: ReadonlyMap<string, PlaybookHead>;
  /** All files, by path from the root with `/`. */
  readonly files: readonly string[];
}
