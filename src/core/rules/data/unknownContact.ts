import { fixOf } from '../../model/sheetEdit';
import { forEachName } from '../../schema/symbolNames';
import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { JsonObject } from '../../yaml/sourceTree';
import type { AccountRule } from '../rule';
import { addStray, otherPlaces, writeEverywhere } from './strayNames';
import type { StrayNames } from './strayNames';

/**
 * Somebody is named among the customer’s people who is not one of the account’s stakeholders.
 *
 * @why The contact counts for nobody: the person who was met still looks untouched, and a thread into the account is not seen (R2, F11).
 * @instead Write the name as it stands under `stakeholders`, or add the person there. Accounts without any stakeholder are not checked.
 * @bad
 * ```yaml
 * account: Acme Corp
 * stakeholders:
 *   - { name: Ana Ruiz }
 * touchpoints:
 *   - { date: 2025-11-10, type: check_in, with: [Anna Ruiz] }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * stakeholders:
 *   - { name: Ana Ruiz }
 * touchpoints:
 *   - { date: 2025-11-10, type: check_in, with: [Ana Ruiz] }
 * ```
 */
export const unknownContact: AccountRule = {
  id: 'data/unknown-contact',
  on: 'account',
  severity: 'info',
  facts: ['R2', 'F11'],
  needs: 'stakeholders',
  *check({ data, settings: { people } }) {
    const theirs = new Set<string>();
    for (const person of data.stakeholders ?? []) if (person?.name !== undefined) theirs.add(person.name);
    if (theirs.size === 0) return;
    const ours = new Set(Object.values(people).map(({ name }) => name));
    const strays: StrayNames = new Map();
    forEachName('account', whereContactsStand(data as JsonObject), (name, { kinds, role }, path) => {
      if (role !== 'reference' || kinds[0] !== 'stakeholder' || theirs.has(name)) return;
      if (!(name in people) && !ours.has(name)) addStray(strays, name, path());
    });
    for (const [name, paths] of strays) {
      const near = nearestName(name, theirs);
      const others = otherPlaces(paths);
      yield {
        message: `${shown(name)} is neither a stakeholder of this account nor one of our people.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        path: paths[0]!,
        help: 'Write the name as it stands under stakeholders, or add the person there.',
        fixes: (edit) => [
          ...(near === undefined ? [] : writeEverywhere(edit, paths, near)),
          ...fixOf(`Add ${name} to the stakeholders`, edit.append(['stakeholders'], { name }), false),
        ],
        ...(others.length > 0 && { related: others }),
      };
    }
  },
};

/** Champion and sponsor of the scores stand with their title and have rules of their own; heavy users need not be people whom we talk to. */
const NOT_CONTACTS: ReadonlySet<string> = new Set(['scores', 'contract', 'usage', 'stakeholders']);

function whereContactsStand(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !NOT_CONTACTS.has(key)));
}
