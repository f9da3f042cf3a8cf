import { fixOf } from '../../model/sheetEdit';
import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';

/**
 * A task or a snooze names a playbook that the portfolio does not have.
 *
 * @why Whoever opens the task finds no steps, and the task of a playbook that was renamed is added a second time (R8); a snooze of it puts nothing off.
 * @instead Write the id of a playbook, or remove it. Portfolios without any playbook are not checked.
 * @bad
 * ```yaml
 * account: Acme Corp
 * tasks:
 *   - { title: Executive call, playbook: executive-sponsor-gone }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * tasks:
 *   - { title: Executive call, playbook: executive-sponsor-left }
 * ```
 */
export const unknownPlaybook: AccountRule = {
  id: 'data/unknown-playbook',
  on: 'account',
  severity: 'warning',
  facts: ['R8'],
  *check({ data, playbooks }) {
    if (playbooks === undefined || playbooks.size === 0) return;
    const nearOf = new Map<string, string | undefined>();
    for (const key of ['tasks', 'snoozes'] as const) {
      const entries = data[key] ?? [];
      for (let index = 0; index < entries.length; index++) {
        const id = entries[index]?.playbook;
        if (id === undefined || playbooks.has(id)) continue;
        if (!nearOf.has(id)) nearOf.set(id, nearestName(id, playbooks.keys()));
        const near = nearOf.get(id);
        const path = [key, index, 'playbook'];
        yield {
          message: `The portfolio has no playbook ${shown(id)}.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
          path,
          ...(near === undefined && { help: 'Write the id of a playbook, or remove it.' }),
          fixes: (edit) => (near === undefined ? [] : fixOf(`Change to ${near}`, edit.set(path, near))),
        };
      }
    }
  },
};
