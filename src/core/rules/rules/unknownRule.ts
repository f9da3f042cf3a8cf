import { fixOf } from '../../model/sheetEdit';
import { nearestName } from '../../text/nearestName';
import { isJsonObject } from '../../yaml/jsonValue';
import { shown } from '../../yaml/problems';
import { isBasic } from '../isBasic';
import { PLAYBOOK_RULE_IDS } from '../playbookRuleIds';
import type { SheetRule } from '../rule';

/**
 * The settings set a rule that does not exist.
 *
 * @why What was meant to be switched off, or made heavier, goes on as before, and nobody is told (F9).
 * @instead Write the id as findings show it, such as `data/future-date`. What checks the form of files, such as `yaml/syntax`, cannot be set.
 * @bad
 * ```yaml
 * # customer-success.yaml
 * rules: { data/future-dates: { severity: off } }
 * ```
 * @good
 * ```yaml
 * # customer-success.yaml
 * rules: { data/future-date: { severity: off } }
 * ```
 */
export const unknownRule: SheetRule = {
  id: 'rules/unknown-rule',
  on: 'sheet',
  severity: 'warning',
  facts: ['F9'],
  *check({ kind, value, rules }) {
    const { rules: set } = value;
    if (kind !== 'settings' || !isJsonObject(set)) return;
    const known = new Set([...rules.map(({ id }) => id), ...PLAYBOOK_RULE_IDS]);
    for (const id of Object.keys(set)) {
      if (known.has(id)) continue;
      const near = nearestName(id, known) ?? sameFault(id, known);
      if (near === undefined && isBasic(id)) {
        yield { message: `${shown(id)} cannot be set: what is wrong as a file or by its schema would make scores and documents wrong.`, path: ['rules', id], at: 'key', help: 'Remove the entry.' };
        continue;
      }
      yield {
        message: `There is no rule ${shown(id)} that could be set.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        path: ['rules', id],
        at: 'key',
        ...(near === undefined && { help: 'Write the id as its findings show it, or remove the entry.' }),
        fixes: (edit) => (near === undefined || near in set ? [] : fixOf(`Rename to ${near}`, edit.rename(['rules', id], near))),
      };
    }
  },
};

/** The rule of the same name in another area: `data/no-plan` for `renewal/no-plan`. */
function sameFault(id: string, known: Iterable<string>): string | undefined {
  const fault = id.slice(id.indexOf('/'));
  const same = [...known].filter((each) => each.endsWith(fault));
  return same.length === 1 ? same[0] : undefined;
}
