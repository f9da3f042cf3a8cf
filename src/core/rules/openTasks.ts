import { isOpenTask } from '../model/isOpenTask';
import type { AccountScene } from './rule';

type Task = NonNullable<AccountScene['data']['tasks']>[number];

/** Tasks that are still to be done, with their place in the list. */
export function openTasks({ tasks }: AccountScene['data']): { readonly task: Task; readonly index: number }[] {
  return (tasks ?? []).map((task, index) => ({ task, index })).filter(({ task }) => task.title !== undefined && isOpenTask(task));
}
