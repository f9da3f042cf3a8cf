import type { Account } from '../../model/account';
import { segmentForArr } from '../../model/segments';
import { plural } from '../../text/plural';
import { shown } from '../../yaml/problems';
import type { PortfolioRule } from '../rule';

/**
 * All tasks of all segments come from one and the same playbook.
 *
 * @why What helps a large customer does not reach a small one, and what serves a small one is an affront to a large one: one playbook for
 * all segments is an anti-pattern (F11, S4).
 * @instead Write a playbook for each segment, beginning with the one whose account is marked. `count` is the number of accounts from
 * which the portfolio is judged.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * tasks: [{ title: Executive call, playbook: executive-sponsor-left }]
 * ---
 * account: Beta Ltd
 * arr: 8000
 * tasks: [{ title: Executive call, playbook: executive-sponsor-left }]
 * # customer-success.yaml
 * rules: { portfolio/one-playbook: { count: 2 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * tasks: [{ title: Executive call, playbook: executive-sponsor-left }]
 * ---
 * account: Beta Ltd
 * arr: 8000
 * tasks: [{ title: Send the guide, playbook: self-service-kit }]
 * # customer-success.yaml
 * rules: { portfolio/one-playbook: { count: 2 } }
 * ```
 */
export const onePlaybook: PortfolioRule = {
  id: 'portfolio/one-playbook',
  on: 'portfolio',
  severity: 'info',
  facts: ['F11', 'S4'],
  parameters: { count: 8 },
  *check({ accounts, settings: { segments }, parameter }) {
    let only: string | undefined;
    const users: Account[] = [];
    const served = new Set<string>();
    for (const account of accounts) {
      const { tasks, churned, segment, arr } = account.data;
      if (churned || tasks === undefined) continue;
      let isUser = false;
      for (const task of tasks) {
        if (task?.playbook === undefined) continue;
        only ??= task.playbook;
        if (task.playbook !== only) return;
        isUser = true;
      }
      const id = segment ?? (arr === undefined ? undefined : segmentForArr(segments, arr)?.id);
      if (!isUser || id === undefined) continue;
      users.push(account);
      served.add(id);
    }
    if (only === undefined || served.size < 2 || users.length < parameter('count')) return;
    const largest = users.reduce((most, each) => ((each.data.arr ?? 0) > (most.data.arr ?? 0) ? each : most));
    yield {
      account: largest,
      message: `${shown(only)} is the only playbook that tasks come from, in ${plural(users.length, 'account')} of ${plural(served.size, 'segment')}.`,
      path: ['tasks', largest.data.tasks!.findIndex((task) => task?.playbook !== undefined), 'playbook'],
      help: 'Write a playbook for each segment, beginning with that of this account.',
    };
  },
};
