import { daysBetween } from '../../calendar/isoDay';
import { isInDanger } from '../isInDanger';
import { openTasks } from '../openTasks';
import type { AccountRule } from '../rule';
import { renewalNote } from './eventWarning';

/**
 * The account is marked as at risk, and no task is open 48 hours later.
 *
 * @why A risk that is written down and not worked on is no plan. The recovery of an account has steps with owner and day, week by week.
 * @instead Add the next steps under `tasks`, each with owner and due date; or remove the section when the danger is over. Counted is from `risk.since`. `days` is the
 * time to plan.
 * @bad
 * ```yaml
 * account: Acme Corp
 * risk: { level: high, reason: value, since: 2025-11-20, owner: dana.reyes }
 * touchpoints: [{ date: 2025-11-21, type: save_call }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * risk: { level: high, reason: value, since: 2025-11-20, owner: dana.reyes }
 * touchpoints: [{ date: 2025-11-21, type: save_call }]
 * tasks: [{ title: Value assessment, owner: dana.reyes, due: 2025-12-05 }]
 * ```
 */
export const noTasks: AccountRule = {
  id: 'risk/no-tasks',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'L10', 'R8'],
  needs: 'risk',
  parameters: { days: 2 },
  *check(scene) {
    const { data, asOf, health, parameter, isWritten } = scene;
    const { risk } = data;
    if (data.churned !== undefined || risk === undefined || openTasks(data).length > 0) return;
    // Tasks that cannot be read are the schema's to tell.
    if (data.tasks === undefined && isWritten(['tasks'])) return;
    const isSerious = risk.level === 'critical' || risk.level === 'high' || isInDanger(health);
    const age = risk.since === undefined ? undefined : daysBetween(risk.since, asOf);
    if (!isSerious || (age !== undefined && age <= parameter('days'))) return;
    yield {
      message: `The account is at ${risk.level === undefined ? '' : `${risk.level} `}risk${risk.since === undefined ? '' : ` since ${risk.since}`}, and no task is open.${renewalNote(scene)}`,
      help: 'Add the next steps under tasks, each with owner and due date.',
      path: ['risk'],
      at: 'key',
    };
  },
};
