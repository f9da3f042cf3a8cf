import type { Finding } from '../finding';
import { enteredDiffers } from './enteredDiffers';
import type { Rule, RuleContext } from './rule';
import { writtenScoreDiffers } from './writtenScoreDiffers';
import { writtenTierDiffers } from './writtenTierDiffers';

/** All rules on accounts, in the order of their docs. */
export const RULES: readonly Rule[] = [enteredDiffers, writtenScoreDiffers, writtenTierDiffers];

/** What all rules find in one account. A rule that throws becomes a finding that names it: nothing is hidden. */
export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule.check(context).map((found) => ({ rule: rule.id, severity: rule.severity, fixes: [], ...found }));
    } catch (error) {
      return [brokenRule(rule, context, error)];
    }
  });
}

function brokenRule(rule: Rule, context: RuleContext, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'rules/broken',
    severity: 'warning',
    message: `The rule ${rule.id} failed on this account (${reason}), so it checked nothing here.`,
    help: 'Please report it with the part of the file that it failed on.',
    span: context.span([], 'key'),
    fixes: [],
  };
}
