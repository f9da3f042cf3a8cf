import type { Settings } from '../../model/settings';
import { andList } from '../../text/andList';
import { nearestName } from '../../text/nearestName';
import { plural } from '../../text/plural';
import type { PlaybookMessage } from '../playbook';
import type { PlannedStep } from './planTasks';
import { holdersOf, roleField, roleLabel } from './roles';

export interface NotedRun {
  readonly steps: readonly PlannedStep[];
  /** Whether all its tasks are there, so that its messages are not written again. */
  readonly isRepeated: boolean;
  /** Whether tasks of it were open before. */
  readonly isUnderWay: boolean;
  /** Why the day from which offsets count is not known; undefined where it is. */
  readonly dueFault: string | undefined;
  readonly messages: readonly PlaybookMessage[];
  /** Ids of the templates that can be rendered. */
  readonly templates: readonly string[];
  readonly people: Settings['people'];
}

/** What the reader of a run must know, a plain sentence each: owners and days that are missing, steps that are late, templates that are not there. */
export function runNotes(run: NotedRun): readonly string[] {
  const added = run.steps.filter(({ outcome }) => outcome === 'added');
  const late = added.filter(({ isLate }) => isLate).length;
  return [
    ...(run.isRepeated && run.messages.some(({ template }) => run.templates.includes(template)) ? ['All its tasks are there already, so its messages are not written again.'] : []),
    ...(run.steps.length === 0 ? ['The playbook has no steps, so there are no tasks to add.'] : []),
    ...(run.isUnderWay && added.length > 0 ? [`The playbook is under way; ${plural(added.length, 'step')} of it ${added.length === 1 ? 'is' : 'are'} not among its tasks.`] : []),
    ...unreadNotes(added, 'owner', 'not one of our roles', ({ role }) => role && `for the role ${roleLabel(role)}`),
    ...ownerNotes(added, run.people),
    ...unreadNotes(added, 'due', 'no due that can be read', ({ due }) => due && `due on ${due}`),
    ...dueNotes(added, run),
    ...(late === 0 ? [] : [`${plural(late, 'task')} should have been done before today and ${late === 1 ? 'is' : 'are'} due today.`]),
    ...run.messages.filter(({ template }) => !run.templates.includes(template)).map(({ template }) => unknownTemplate(template, run.templates)),
  ];
}

/** Words of steps that are not understood, and what comes of these tasks. @param instead what the playbook's head gives them; undefined for nothing */
function unreadNotes(added: readonly PlannedStep[], what: 'owner' | 'due', fault: string, instead: (step: PlannedStep) => string | undefined): string[] {
  const all = new Set(added.flatMap(({ unread }) => unread[what] ?? []));
  return [...all].map((words) => {
    const steps = added.filter(({ unread }) => unread[what] === words);
    const given = instead(steps[0]!);
    const outcome = given === undefined ? `${haveNo(steps.length)} ${what === 'owner' ? 'owner' : 'due date'}` : `${plural(steps.length, 'task')} ${steps.length === 1 ? 'is' : 'are'} ${given}`;
    return `\`${words}\` is ${fault}, so ${outcome}; a note on ${steps.length === 1 ? 'it' : 'them'} keeps these words.`;
  });
}

function ownerNotes(added: readonly PlannedStep[], people: NotedRun['people']): string[] {
  const ownerless = added.filter(({ owner, role, unread }) => owner === undefined && (role !== undefined || unread.owner === undefined));
  const roles = [...new Set(ownerless.map(({ role }) => role))];
  return roles.map((role) => {
    const without = `${haveNo(ownerless.filter((step) => step.role === role).length)} owner`;
    return role === undefined ? `The playbook names no owner for it, so ${without}.` : roleNote(role, without, people);
  });
}

function roleNote(role: string, without: string, people: NotedRun['people']): string {
  const field = roleField(role);
  const holders = holdersOf(role, people).map((id) => people[id]!.name);
  if (holders.length > 1) return `${andList(holders)} have the role ${roleLabel(role)}, so ${without}; name the one who is meant ${field === undefined ? 'in the task' : `in \`${field}\``}.`;
  return `Nobody is named here for the role ${roleLabel(role)}, so ${without}; name somebody in ${field === undefined ? `the settings, as \`role: ${role}\` of one of the \`people\`` : `\`${field}\``}.`;
}

function dueNotes(added: readonly PlannedStep[], { dueFault = 'The playbook names no day for it' }: NotedRun): string[] {
  const undated = added.filter(({ due, unread }) => due === undefined && unread.due === undefined).length;
  return undated === 0 ? [] : [`${dueFault}, so ${haveNo(undated)} due date.`];
}

function haveNo(tasks: number): string {
  return `${plural(tasks, 'task')} ${tasks === 1 ? 'has' : 'have'} no`;
}

function unknownTemplate(template: string, known: readonly string[]): string {
  const near = nearestName(template, known);
  return near === undefined ? `There is no document \`${template}\` to write.` : `There is no document \`${template}\` to write; did you mean \`${near}\`?`;
}
