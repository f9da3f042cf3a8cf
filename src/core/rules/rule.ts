import type { IsoDay } from '../calendar/isoDay';
import type { ExpressionEnvironment } from '../expression/expression';
import type { Fix, Severity } from '../finding';
import type { HealthScore } from '../health/healthScore';
import type { Past } from '../history/pastState';
import type { Account, DeepPartial } from '../model/account';
import type { PlanInput } from '../model/planInput';
import type { Segment } from '../model/segments';
import type { Settings } from '../model/settings';
import type { SheetEdit } from '../model/sheetEdit';
import type { SheetKind } from '../model/sourceDocument';
import type { CompiledPlaybook } from '../playbooks/compilePlaybook';
import type { PlaybookDocument, PlaybookHead } from '../playbooks/playbook';
import type { TriggerWorld } from '../playbooks/satisfiable/baseDomain';
import type { Span } from '../text/span';
import type { AccountSheet } from '../schema/generated/accountSheet';
import type { SuccessPlanSheet } from '../schema/generated/successPlanSheet';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';

/** Numbers that a rule works with and a portfolio may set under `rules:`, by the names that the settings' schema knows. */
export type RuleParameters = Readonly<Partial<Record<'days' | 'share' | 'points' | 'count', number>>>;

/**
 * What all rules have in common. A rule is one file; the comment above it is the source of its page in `docs/rules/`, and the
 * example there is run as a test.
 */
interface RuleHead {
  /** `area/fault`, never reused for another fault. */
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the domain facts that it implements. */
  readonly facts: readonly string[];
  /** The parameters with their defaults. */
  readonly parameters?: RuleParameters;
}

/** What every rule is told besides the sheet. */
export interface RuleScene {
  readonly settings: Settings;
  /** The day that counts as today. */
  readonly asOf: IsoDay;
  /** The rule's parameters: its defaults with what the portfolio set. A parameter without default is 0. */
  readonly parameter: (name: keyof RuleParameters) => number;
  /** Playbooks of the portfolio by id; undefined where nobody could look. */
  readonly playbooks: ReadonlyMap<string, PlaybookHead> | undefined;
}

/** What rules on one sheet can ask about its text. */
interface InSheet {
  /**
   * Whether something stands at the path of the sheet, valid or not. What is written but wrong has a finding already and was
   * left out of the data; it is not missing.
   */
  readonly isWritten: (path: YamlPath) => boolean;
}

/** An account and its health: what rules on it ask about, whatever else they are told. */
export interface ScoredScene extends RuleScene {
  readonly account: Account;
  /** The account's valid values; the same as `account.data`. */
  readonly data: DeepPartial<AccountSheet>;
  readonly health: HealthScore;
  /** The segment that the account names, else the one that its ARR falls in. */
  readonly segment: Segment | undefined;
}

export interface AccountScene extends ScoredScene, InSheet {
  /** The success plan of the account; undefined when it has none. */
  readonly plan: PlanInput | undefined;
}

export interface PastScene extends ScoredScene {
  /** The account on the days that the rule announced; each is read and scored only when it is asked for. */
  readonly past: Past;
}

export interface PlanScene extends RuleScene, InSheet {
  readonly data: DeepPartial<SuccessPlanSheet>;
  /** The account that the plan stands beside or in the same file with; undefined when there is none. */
  readonly account: Account | undefined;
  readonly segment: Segment | undefined;
}

export interface SheetScene extends RuleScene {
  readonly kind: SheetKind;
  readonly value: JsonObject;
  /** All rules there are, for the settings that name them. */
  readonly rules: readonly Rule[];
}

/** All accounts of the portfolio at once. */
export interface PortfolioScene extends RuleScene {
  readonly accounts: readonly Account[];
}

/** A playbook as it is written, beside all that it may be held against. */
export interface PlaybookScene extends RuleScene {
  readonly document: PlaybookDocument;
  readonly compiled: CompiledPlaybook;
  /** The portfolio's other playbooks, by the names of their files. */
  readonly others: readonly CompiledPlaybook[];
  /** What `compiled` was made with. */
  readonly environment: ExpressionEnvironment;
  /** What accounts can be, as far as settings and health model say. */
  readonly world: TriggerWorld;
  /** Ids of the templates that can be rendered. */
  readonly templates: readonly string[];
  /** Files that the playbook's links lead to and that are not there, by their path from the portfolio's root. */
  readonly missingFiles: ReadonlySet<string>;
}

/** What a rule reports; the runner adds the rule's id and severity and finds the place. */
export interface RuleFinding {
  /** What is wrong, with the value shown. */
  readonly message: string;
  /** From the sheet's body. Where the path does not exist, its nearest parent is marked; `[]` is the account's own line. */
  readonly path: YamlPath;
  /** What of it is marked; the value unless said otherwise. */
  readonly at?: 'key' | 'value';
  /** The next step. */
  readonly help?: string;
  /** Mechanical ways out, as edits of this very sheet. Asked for only when the finding is shown. */
  readonly fixes?: (edit: SheetEdit) => readonly Fix[];
  /** Other places of the sheet that explain it. */
  readonly related?: readonly { readonly message: string; readonly path: YamlPath; readonly at?: 'key' | 'value' }[];
}

/** A finding of a rule that looks at all accounts: it says which sheet it speaks of. */
export interface PortfolioFinding extends RuleFinding {
  readonly account: Account;
}

/** A finding in a playbook, in offsets of its file. */
export interface PlaybookFinding {
  /** What is wrong, with the value shown. */
  readonly message: string;
  readonly span: Span;
  /** The next step. */
  readonly help?: string;
  /** Mechanical ways out. Asked for only when the finding is shown. */
  readonly fixes?: () => readonly Fix[];
  /** Other places of the file that explain it. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** Looks at one account with its health and its plan. */
export interface AccountRule extends RuleHead {
  readonly on: 'account';
  /** A key of the account without which the rule has nothing to say, so that it need not be asked. */
  readonly needs?: keyof AccountSheet;
  readonly check: (scene: AccountScene) => Iterable<RuleFinding>;
}

/**
 * Looks at one account beside its earlier states. It is asked without them too, while they are not loaded and where there is no history: it
 * then says what the account shows by itself.
 */
export interface PastRule extends RuleHead {
  readonly on: 'past';
  /** The days it looks back, at least 1, so that these states are loaded and no others. */
  readonly looksBack: (parameter: RuleScene['parameter']) => readonly number[];
  readonly check: (scene: PastScene) => Iterable<RuleFinding>;
}

/** Looks at one success plan. */
export interface PlanRule extends RuleHead {
  readonly on: 'success-plan';
  readonly check: (scene: PlanScene) => Iterable<RuleFinding>;
}

/** Looks at sheets of any kind, such as for names that nobody has. */
export interface SheetRule extends RuleHead {
  readonly on: 'sheet';
  readonly check: (scene: SheetScene) => Iterable<RuleFinding>;
}

/** Looks at what only all accounts together show. */
export interface PortfolioRule extends RuleHead {
  readonly on: 'portfolio';
  readonly check: (scene: PortfolioScene) => Iterable<PortfolioFinding>;
}

/** Looks at one playbook, its text and its front matter. Not in the registry of the others: only who asks for playbooks loads them. */
export interface PlaybookRule extends RuleHead {
  readonly on: 'playbook';
  readonly check: (scene: PlaybookScene) => Iterable<PlaybookFinding>;
}

export type Rule = AccountRule | PastRule | PlanRule | SheetRule | PortfolioRule | PlaybookRule;
