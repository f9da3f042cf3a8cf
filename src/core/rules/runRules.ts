import type { Finding, Fix, Severity } from '../finding';
import { spanOf } from '../model/sheetSpan';
import { SheetEdit } from '../model/sheetEdit';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import type { Settings } from '../model/settings';
import { nodeAt } from '../yaml/nodePath';
import type { YamlPath } from '../yaml/sourceTree';
import { RULES } from './registry';
import type { AccountScene, PastScene, PlanScene, PortfolioFinding, PortfolioScene, Rule, RuleFinding, RuleParameters, RuleScene, SheetScene } from './rule';

/** A scene without what depends on the rule that looks at it, or on the others. */
type Unparametrized<Scene extends RuleScene> = Omit<Scene, 'parameter' | 'rules' | 'isWritten'>;

/** What all account rules find in one account. */
export function runAccountRules(scene: Unparametrized<AccountScene>, place: SheetInText, rules: readonly Rule[] = RULES): Finding[] {
  const run = new Run(scene.settings, place);
  const whole: AccountScene = { ...scene, parameter: run.parameter, isWritten: writtenIn(place) };
  for (const rule of rules) {
    if (rule.on === 'account' && (rule.needs === undefined || scene.data[rule.needs] !== undefined)) run.take(rule, whole, rule.check);
  }
  return run.findings;
}

/** What the rules that look back find in one account. */
export function runPastRules(scene: Unparametrized<PastScene>, place: SheetInText, rules: readonly Rule[] = RULES): Finding[] {
  const run = new Run(scene.settings, place);
  const whole: PastScene = { ...scene, parameter: run.parameter };
  for (const rule of rules) if (rule.on === 'past') run.take(rule, whole, rule.check);
  return run.findings;
}

/** Whether a rule that looks back has something to say of the account, be it that it fails; its text need not be in memory. */
export function speaksOfPast(scene: Unparametrized<PastScene>, rules: readonly Rule[] = RULES): boolean {
  return rules.some((rule) => {
    if (rule.on !== 'past' || severityOf(rule, scene.settings) === 'off') return false;
    try {
      for (const _finding of rule.check({ ...scene, parameter: (name) => parameterOf(rule, name, scene.settings) })) return true;
      return false;
    } catch {
      return true;
    }
  });
}

/** Whether a finding is one of a rule that looks back. */
export function isOfPast(id: string, rules: readonly Rule[] = RULES): boolean {
  return rules.some((rule) => rule.on === 'past' && rule.id === id);
}

/** How many days back the rules look that are not switched off, each number once. */
export function daysLookedBack(settings: Settings, rules: readonly Rule[] = RULES): readonly number[] {
  const days = rules.flatMap((rule) => {
    if (rule.on !== 'past' || severityOf(rule, settings) === 'off') return [];
    return rule.looksBack((name) => parameterOf(rule, name, settings));
  });
  return [...new Set(days)];
}

/** What all plan rules find in one success plan. */
export function runPlanRules(scene: Unparametrized<PlanScene>, place: SheetInText, rules: readonly Rule[] = RULES): Finding[] {
  const run = new Run(scene.settings, place);
  const whole: PlanScene = { ...scene, parameter: run.parameter, isWritten: writtenIn(place) };
  for (const rule of rules) if (rule.on === 'success-plan') run.take(rule, whole, rule.check);
  return run.findings;
}

/** What rules for sheets of any kind find in one of them. */
export function runSheetRules(scene: Unparametrized<SheetScene>, place: SheetInText, rules: readonly Rule[] = RULES): Finding[] {
  const run = new Run(scene.settings, place);
  const whole: SheetScene = { ...scene, parameter: run.parameter, rules };
  for (const rule of rules) if (rule.on === 'sheet') run.take(rule, whole, rule.check);
  return run.findings;
}

/** One sheet's way past all rules. All of them share one scene, which would cost more to make for each than most rules take to answer. */
class Run {
  readonly findings: Finding[] = [];
  private rule: Rule | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly place: SheetInText,
  ) {}

  /** The parameter of the rule that is looking; what it yields is taken before the next one looks. */
  readonly parameter: RuleScene['parameter'] = (name) => parameterOf(this.rule!, name, this.settings);

  /** A rule that throws becomes a finding that names it: nothing is hidden. */
  take<Scene>(rule: Rule, scene: Scene, check: (scene: Scene) => Iterable<RuleFinding>): void {
    if (severityOf(rule, this.settings) === 'off') return;
    this.rule = rule;
    const before = this.findings.length;
    try {
      for (const finding of check(scene)) this.findings.push(placeFinding({ rule, finding }, this.settings, this.place));
    } catch (error) {
      this.findings.splice(before, Infinity, brokenRule(rule, this.place, error));
    }
  }
}

function writtenIn({ sheet }: SheetInText): (path: YamlPath) => boolean {
  return (path) => (nodeAt(sheet.body, path)?.node ?? null) !== null;
}

/** A sheet and the document that it stands in. */
export interface SheetInText {
  readonly document: SourceDocument;
  readonly sheet: Sheet;
}

/** What a rule on the whole portfolio found, before it is known where in the text the sheet stands. */
export interface UnplacedFinding {
  readonly rule: Rule;
  readonly finding: PortfolioFinding;
}

/** What all portfolio rules find, sheet by sheet not yet placed: the texts need not be in memory. */
export function runPortfolioRules(scene: Unparametrized<PortfolioScene>, rules: readonly Rule[] = RULES): UnplacedFinding[] {
  return rules.flatMap((rule) => {
    if (rule.on !== 'portfolio' || severityOf(rule, scene.settings) === 'off') return [];
    return [...rule.check({ ...scene, parameter: (name) => parameterOf(rule, name, scene.settings) })].map((finding) => ({ rule, finding }));
  });
}

/** The finding at its place in the text. Its fixes are made when somebody asks for them: most keystrokes nobody does. */
export function placeFinding({ rule, finding }: { readonly rule: Rule; readonly finding: RuleFinding }, settings: Settings, place: SheetInText): Finding {
  const { document, sheet } = place;
  const { message, path, at = 'value', help, related } = finding;
  const severity = severityOf(rule, settings);
  let makeFixes = finding.fixes;
  let fixes: readonly Fix[] = [];
  return {
    rule: rule.id,
    severity: severity === 'off' ? rule.severity : severity,
    message,
    span: spanOf(document, sheet, path, at),
    get fixes() {
      fixes = makeFixes?.(new SheetEdit(document, sheet)) ?? fixes;
      makeFixes = undefined;
      return fixes;
    },
    ...(help !== undefined && { help }),
    ...(related && { related: related.map((each) => ({ message: each.message, span: spanOf(document, sheet, each.path, each.at ?? 'value') })) }),
  };
}

/** The severity of a rule as the portfolio has it. */
export function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id]?.severity ?? rule.severity;
}

function parameterOf(rule: Rule, name: keyof RuleParameters, settings: Settings): number {
  return settings.rules[rule.id]?.[name] ?? rule.parameters?.[name] ?? 0;
}

function brokenRule(rule: Rule, { document, sheet }: SheetInText, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'rules/broken',
    severity: 'warning',
    message: `The rule ${rule.id} failed on this sheet (${reason}), so it checked nothing here.`,
    help: 'Please report it with the part of the file that it failed on.',
    span: spanOf(document, sheet, [], 'key'),
    fixes: [],
  };
}
