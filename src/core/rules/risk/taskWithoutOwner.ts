import { fixOf } from '../../model/sheetEdit';
import { openTasks } from '../openTasks';
import type { AccountRule } from '../rule';

/**
 * An open task has no owner.
 *
 * @why What everybody could do nobody does. Every step of a plan names who takes it.
 * @instead Write the `owner`: the id of a person in the settings, or a name. The quick fix gives it to the account’s CSM.
 * @bad
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * tasks: [{ title: Executive call, due: 2025-12-05 }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * tasks: [{ title: Executive call, due: 2025-12-05, owner: dana.reyes }]
 * ```
 */
export const taskWithoutOwner: AccountRule = {
  id: 'risk/task-without-owner',
  on: 'account',
  severity: 'warning',
  facts: ['R8', 'P2'],
  needs: 'tasks',
  *check({ data, settings, isWritten }) {
    if (data.churned !== undefined) return;
    const { csm } = data;
    for (const { task, index } of openTasks(data)) {
      if (isWritten(['tasks', index, 'owner'])) continue;
      yield {
        message: `“${task.title!}” has no owner.`,
        help: 'Write who does it: the id of a person in the settings, or a name.',
        path: ['tasks', index, 'title'],
        ...(csm !== undefined && { fixes: (edit) => fixOf(`Give it to ${settings.people[csm]?.name ?? csm}`, edit.put(['tasks', index, 'owner'], csm), false) }),
      };
    }
  },
};
