import type { IsoDay } from '../calendar/isoDay';
import type { Fix, Severity } from '../finding';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { Settings } from '../model/settings';
import type { Span } from '../text/span';
import type { YamlPath } from '../yaml/sourceTree';

/** What a rule sees of one account: pure data, the day, and the way from a path to its place in the text. */
export interface RuleContext {
  readonly account: Account;
  readonly health: HealthScore;
  readonly settings: Settings;
  readonly asOf: IsoDay;
  /** The place of a value or of its key; of the nearest parent that exists where the path does not. */
  readonly span: (path: YamlPath, what: 'key' | 'value') => Span;
}

/** What a rule reports; the registry adds the rule's id and severity. */
export interface RuleFinding {
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
  readonly fixes?: readonly Fix[];
}

/** One check of an account. A rule is one file; its texts are the source of its docs page. */
export interface Rule {
  /** `area/fault`, never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** The fault in one sentence. */
  readonly fault: string;
  /** Why it hurts. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** Ids of the domain facts that it implements. */
  readonly facts: readonly string[];
  check(context: RuleContext): readonly RuleFinding[];
}
