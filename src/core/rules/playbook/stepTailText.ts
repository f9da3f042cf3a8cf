import type { PlaybookDocument } from '../../playbooks/playbook';
import { dueWords } from '../../playbooks/reading/dueWords';
import { roleLabel } from '../../playbooks/run/roles';

/** Days that a step is given where the front matter says none. */
const USUAL_DAYS = 7;

/** The owner that a step gets: that of the playbook, else the CSM. */
export function usualOwner({ head }: PlaybookDocument): string {
  return roleLabel(head.owner ?? 'csm');
}

/** The due that a step gets: that of the playbook, else a week. */
export function usualDue({ head }: PlaybookDocument): string {
  return dueWords(head.due.days ?? USUAL_DAYS);
}

/** What ends a step that says neither: `(CSM, within 7 days)`. */
export function stepTailText(document: PlaybookDocument): string {
  return `(${usualOwner(document)}, ${usualDue(document)})`;
}
