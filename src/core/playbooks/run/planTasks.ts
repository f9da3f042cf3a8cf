import { addDays, isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import { isOpenTask } from '../../model/isOpenTask';
import type { Task } from '../../model/isOpenTask';
import type { Settings } from '../../model/settings';
import { titleKey } from '../../text/titleKey';
import type { JsonValue } from '../../yaml/sourceTree';
import type { PlaybookHead, PlaybookStep } from '../playbook';
import type { RunStep } from '../playbooks';
import { ownerFor, roleLabel } from './roles';
import { taskKey } from './taskKey';

/** A hundred years: what lies farther away is no date that anybody meant. */
const FARTHEST_DAYS = 36_525;

/** A task as it is to be written into the account's file. */
export type PlaybookTask = Readonly<Record<string, string | boolean>>;

export interface RunScene {
  readonly playbook: PlaybookHead;
  readonly steps: readonly PlaybookStep[];
  readonly account: Account['data'];
  readonly people: Settings['people'];
  readonly asOf: IsoDay;
  /** The value of the dedupe key; undefined where there is none. */
  readonly occasion: JsonValue | undefined;
  /** The day from which offsets count: that of the run where the playbook names none, undefined where the one it names has no value. */
  readonly dueFrom: IsoDay | undefined;
}

/** A step with the task that it becomes. */
export interface PlannedStep extends RunStep {
  /** What the step says of owner and due in words that are not understood: a note on the task keeps it. */
  readonly unread: PlaybookStep['unread'];
  /** Undefined for a step that is there. */
  readonly task: PlaybookTask | undefined;
}

/**
 * What becomes of a playbook's steps in an account, in their order. A step is there already when an open task of the playbook has its key or
 * its title; while any is open, the same key counts also of one that is done, so that what was done in this run is not asked for again.
 */
export function planTasks(scene: RunScene): readonly PlannedStep[] {
  const { playbook, steps, account, occasion } = scene;
  const own = (account.tasks ?? []).flatMap((task) => (task?.playbook === playbook.id ? [task] : []));
  const open = own.filter(isOpenTask);
  const byKey = new Map((open.length > 0 ? own : []).map((task) => [task.key, stepOf(task)]));
  const byTitle = new Map(open.map((task) => [titleKey(task.title ?? ''), stepOf(task)]));
  return steps.map((step): PlannedStep => {
    const key = taskKey(playbook.id, occasion, step.id);
    const title = titleKey(step.title);
    const there = byKey.get(key) ?? byTitle.get(title);
    if (there !== undefined) return { ...there, role: step.owner ?? playbook.owner, unread: step.unread, outcome: 'there', task: undefined };
    const planned = planStep(step, scene);
    byKey.set(key, planned);
    byTitle.set(title, planned);
    return { ...planned, outcome: 'added', task: taskOf(planned, key, scene) };
  });
}

/** A step that is among the account's tasks: as it stands there, whoever has changed it since. */
function stepOf({ title = '', owner, due }: Task): Omit<RunStep, 'outcome' | 'role'> {
  return { title, owner, due: isIsoDay(due) ? due : undefined, isLate: false };
}

function planStep(step: PlaybookStep, { playbook, account, people, asOf, dueFrom }: RunScene): Omit<PlannedStep, 'outcome' | 'task'> {
  const role = step.owner ?? playbook.owner;
  const days = step.dueDays ?? playbook.due.days;
  const wanted = dueFrom === undefined || days === undefined || Math.abs(days) > FARTHEST_DAYS ? undefined : addDays(dueFrom, days);
  const isLate = wanted !== undefined && wanted < asOf;
  return { title: step.title, role, owner: role === undefined ? undefined : ownerFor(role, account, people), due: isLate ? asOf : wanted, isLate, unread: step.unread };
}

function taskOf({ title, owner, role, due, unread }: Omit<PlannedStep, 'outcome' | 'task'>, key: string, { playbook, asOf }: RunScene): PlaybookTask {
  const said = [unread.owner, unread.due].filter((words) => words !== undefined).join(', ');
  const notes = [...(owner === undefined && role !== undefined ? [`For the role ${roleLabel(role)}.`] : []), ...(said === '' ? [] : [`In the playbook: ${said}.`])];
  return {
    title,
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    status: 'open',
    playbook: playbook.id,
    key,
    created: asOf,
    ...(playbook.audience === 'customer' && { shared: true }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
