import { nearestName } from '../../text/nearestName';
import { plural } from '../../text/plural';
import type { PlaybookMessage } from '../playbook';
import type { PlannedStep } from './planTasks';
import { roleLabel, rolePlace } from './roles';

export interface NotedRun {
  readonly steps: readonly PlannedStep[];
  /** Whether tasks of it were open before. */
  readonly isUnderWay: boolean;
  /** Why the day from which offsets count is not known; undefined where it is. */
  readonly dueFault: string | undefined;
  readonly messages: readonly PlaybookMessage[];
  /** Ids of the templates that can be rendered. */
  readonly templates: readonly string[];
}

/** What the reader of a run must know, a plain sentence each: owners and days that are missing, steps that are late, templates that are not there. */
export function runNotes(run: NotedRun): readonly string[] {
  const added = run.steps.filter(({ outcome }) => outcome === 'added');
  const late = added.filter(({ isLate }) => isLate).length;
  return [
    ...(run.steps.length === 0 ? ['The playbook has no steps, so there are no tasks to add.'] : []),
    ...(run.isUnderWay && added.length > 0 ? [`The playbook is under way; ${plural(added.length, 'step')} of it ${added.length === 1 ? 'is' : 'are'} not among its tasks.`] : []),
    ...ownerNotes(added),
    ...dueNotes(added, run),
    ...(late === 0 ? [] : [`${plural(late, 'task')} should have been done before today and ${late === 1 ? 'is' : 'are'} due today.`]),
    ...run.messages.filter(({ template }) => !run.templates.includes(template)).map(({ template }) => unknownTemplate(template, run.templates)),
  ];
}

function ownerNotes(added: readonly PlannedStep[]): string[] {
  const ownerless = added.filter(({ owner }) => owner === undefined);
  const roles = [...new Set(ownerless.map(({ role }) => role))];
  return roles.map((role) => {
    const without = `${haveNo(ownerless.filter((step) => step.role === role).length)} owner`;
    return role === undefined ? `The playbook names no owner for it, so ${without}.` : `Nobody is named here for the role ${roleLabel(role)}, so ${without}; name somebody in ${rolePlace(role)}.`;
  });
}

function dueNotes(added: readonly PlannedStep[], { dueFault }: NotedRun): string[] {
  const undated = added.filter(({ due }) => due === undefined).length;
  if (undated === 0) return [];
  return [dueFault === undefined ? `The playbook names no day for it, so ${haveNo(undated)} due date.` : `${dueFault}, so ${haveNo(undated)} due date.`];
}

function haveNo(tasks: number): string {
  return `${plural(tasks, 'task')} ${tasks === 1 ? 'has' : 'have'} no`;
}

function unknownTemplate(template: string, known: readonly string[]): string {
  const near = nearestName(template, known);
  return near === undefined ? `There is no document \`${template}\` to write.` : `There is no document \`${template}\` to write; did you mean \`${near}\`?`;
}
