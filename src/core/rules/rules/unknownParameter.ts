import { fixOf } from '../../model/sheetEdit';
import { nearestName } from '../../text/nearestName';
import { isJsonObject } from '../../yaml/jsonValue';
import { shown } from '../../yaml/problems';
import { PLAYBOOK_RULE_IDS } from '../playbookRuleIds';
import type { Rule, SheetRule } from '../rule';

/**
 * The settings give a rule a parameter that it does not have.
 *
 * @why The parameter changes nothing, and the rule keeps its own limit without a word (F9).
 * @instead Use a parameter that the page of the rule names, or remove it.
 * @bad
 * ```yaml
 * # customer-success.yaml
 * rules: { data/stale-rating: { points: 20 } }
 * ```
 * @good
 * ```yaml
 * # customer-success.yaml
 * rules: { data/stale-rating: { days: 60 } }
 * ```
 */
export const unknownParameter: SheetRule = {
  id: 'rules/unknown-parameter',
  on: 'sheet',
  severity: 'warning',
  facts: ['F9'],
  *check({ kind, value, rules }) {
    const { rules: set } = value;
    if (kind !== 'settings' || !isJsonObject(set)) return;
    // Rules on playbooks have none.
    for (const rule of [...rules, ...PLAYBOOK_RULE_IDS.map((id): Parametrized => ({ id }))]) {
      const given = set[rule.id];
      if (!isJsonObject(given)) continue;
      const known = parametersOf(rule);
      for (const name of Object.keys(given)) {
        if (known.includes(name)) continue;
        const near = nearestName(name, known.filter((each) => !(each in given)));
        const path = ['rules', rule.id, name];
        yield {
          message: `${rule.id} has no parameter ${shown(name)}.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
          path,
          at: 'key',
          help: `It has ${known.join(', ')}.`,
          fixes: (edit) => (near === undefined ? fixOf(`Remove ${name}`, edit.remove(path), false) : fixOf(`Rename to ${near}`, edit.rename(path, near))),
        };
      }
    }
  },
};

type Parametrized = Pick<Rule, 'id' | 'parameters'>;

function parametersOf(rule: Parametrized): readonly string[] {
  return ['severity', ...Object.keys(rule.parameters ?? {})];
}
