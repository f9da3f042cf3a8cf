import type { IsoDay } from '../calendar/isoDay';
import type { Account } from '../model/account';
import { isOpenTask } from '../model/isOpenTask';
import type { JsonValue } from '../yaml/sourceTree';
import { taskKey } from './run/taskKey';

type Task = NonNullable<Account['data']['tasks']>[number];

/** What was done about one playbook in one account, as far as its tasks and snoozes tell. */
export interface PlaybookRuns {
  /** Its tasks, by their places in the account's list. */
  readonly tasks: readonly { readonly task: Task; readonly index: number }[];
  readonly snoozes: readonly { readonly until: IsoDay; readonly reason: string | undefined; readonly index: number }[];
}

/** The runs and snoozes of an account by the playbooks' ids; one without any is not there. */
export function runsByPlaybook({ tasks = [], snoozes = [] }: Account['data']): ReadonlyMap<string, PlaybookRuns> {
  const runs = new Map<string, { tasks: PlaybookRuns['tasks'][number][]; snoozes: PlaybookRuns['snoozes'][number][] }>();
  const of = (playbook: string) => {
    const known = runs.get(playbook) ?? { tasks: [], snoozes: [] };
    runs.set(playbook, known);
    return known;
  };
  for (const [index, task] of tasks.entries()) if (task?.playbook !== undefined) of(task.playbook).tasks.push({ task, index });
  for (const [index, snooze] of snoozes.entries()) {
    if (snooze?.playbook !== undefined && snooze.until !== undefined) of(snooze.playbook).snoozes.push({ until: snooze.until, reason: snooze.reason, index });
  }
  return runs;
}

/** The day of the newest run; undefined where no task says when it was added. */
export function lastRunOf({ tasks }: PlaybookRuns): IsoDay | undefined {
  return tasks.map(({ task }) => task.created).reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
}

/** Its tasks that are neither done nor cancelled. */
export function openTasksOf({ tasks }: PlaybookRuns): PlaybookRuns['tasks'] {
  return tasks.filter(({ task }) => isOpenTask(task));
}

/** Whether a task was ever added for this very occasion. */
export function wasRunFor({ tasks }: PlaybookRuns, playbook: string, occasion: JsonValue): boolean {
  const beginning = taskKey(playbook, occasion, '');
  return tasks.some(({ task }) => task.key?.startsWith(beginning) === true);
}

/**
 * The day from which a playbook that is put off applies again, and where that is written: the latest snooze that lies ahead, else the first
 * of the days until which all its open tasks are put off. Undefined where it is not put off.
 */
export function snoozeOf(runs: PlaybookRuns, asOf: IsoDay): { readonly until: IsoDay; readonly path: readonly (string | number)[] } | undefined {
  const ahead = runs.snoozes.filter(({ until }) => until > asOf).sort((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (ahead !== undefined) return { until: ahead.until, path: ['snoozes', ahead.index] };
  const open = openTasksOf(runs).map(({ task, index }) => ({ until: task.snoozed_until ?? '', index }));
  const first = open.sort((a, b) => (a.until < b.until ? -1 : 1))[0];
  return first !== undefined && first.until > asOf ? { until: first.until, path: ['tasks', first.index, 'snoozed_until'] } : undefined;
}
