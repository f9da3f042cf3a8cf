import { fixOf } from '../../model/sheetEdit';
import { openTasks } from '../openTasks';
import { relativeDay } from '../relativeDay';
import type { AccountRule } from '../rule';

/**
 * A task is past its due date and still open.
 *
 * @why What was promised and not done is what customers remember; and a list with old tasks is no longer read.
 * @instead Do it and set `status: done`, agree on a new `due`, or set `status: cancelled`. A task with `snoozed_until` ahead waits.
 * @bad
 * ```yaml
 * account: Acme Corp
 * tasks: [{ title: Executive call, owner: dana.reyes, due: 2025-11-25, status: open }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * tasks: [{ title: Executive call, owner: dana.reyes, due: 2025-11-25, status: done }]
 * ```
 */
export const taskOverdue: AccountRule = {
  id: 'risk/task-overdue',
  on: 'account',
  severity: 'warning',
  facts: ['R8', 'L12'],
  needs: 'tasks',
  *check({ data, asOf, settings }) {
    if (data.churned !== undefined) return;
    for (const { task, index } of openTasks(data)) {
      const { title, due, owner, snoozed_until: snoozed } = task;
      if (due === undefined || due >= asOf || (snoozed !== undefined && snoozed > asOf)) continue;
      const whose = owner === undefined ? '' : `, owner ${settings.people[owner]?.name ?? owner}`;
      yield {
        message: `“${title!}” was due ${relativeDay(due, asOf)} (${due})${whose}.`,
        help: 'Do it and set status: done, or agree on a new date.',
        path: ['tasks', index, 'due'],
        fixes: (edit) => fixOf('Mark as done', edit.put(['tasks', index, 'status'], 'done'), false),
      };
    }
  },
};
