import { isOpenTask } from '../../model/isOpenTask';
import type { Task } from '../../model/isOpenTask';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

/** A task that is still to be done. */
export interface OpenTask {
  readonly task: Task & { readonly title: string };
  /** Where it stands in the account: `tasks.2`. */
  readonly source: string;
}

/** The account's tasks that are still to be done, soonest due first; those without a day come last. */
export function openTasks({ tasks }: AccountData): OpenTask[] {
  return indexed(tasks)
    .flatMap(({ item: task, index }): OpenTask[] => {
      const { title } = task;
      return title === undefined || !isOpenTask(task) ? [] : [{ task: { ...task, title }, source: `tasks.${index}` }];
    })
    .sort((a, b) => (a.task.due ?? '9999').localeCompare(b.task.due ?? '9999'));
}
