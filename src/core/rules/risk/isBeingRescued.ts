import type { IsoDay } from '../../calendar/isoDay';
import { openTasks } from '../openTasks';
import type { AccountScene } from '../rule';

/** Reasons to leave (R5). */
export type ChurnReason = NonNullable<NonNullable<AccountScene['data']['risk']>['reason']>;

/**
 * Whether somebody already acts on what was learnt on the day: the account's `risk` names a reason (this one, where one is asked for), tasks
 * are open, and the plan was not made before. A sign that came after the plan is news.
 */
export function isBeingRescued({ data }: Pick<AccountScene, 'data'>, reason: ChurnReason | undefined, learnt: IsoDay): boolean {
  if (data.risk?.reason === undefined || (reason !== undefined && data.risk.reason !== reason)) return false;
  const tasks = openTasks(data);
  const planned = [data.risk.since, ...tasks.map(({ task }) => task.created)].filter((day) => day !== undefined);
  return tasks.length > 0 && (planned.length === 0 || planned.some((day) => day >= learnt));
}
