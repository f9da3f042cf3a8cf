import { PLAYBOOK_SECTIONS } from '../../playbooks/playbook';
import type { PlaybookSection, PlaybookSectionId } from '../../playbooks/playbook';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * A section stands twice, or at another place than in other playbooks.
 *
 * @why Who is called away in the middle of a rescue finds the steps of every playbook at the same place.
 * @instead Move the section: Why, Signals, Steps, Messages, Exit criteria, Escalation. Sections of your own may stand anywhere.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask (CSM, within 2 days)
 *
 * ## Why
 *
 * Nobody asks for us any more.
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Why
 *
 * Nobody asks for us any more.
 *
 * ## Steps
 *
 * - [ ] Ask (CSM, within 2 days)
 * ```
 */
export const sectionOrder: PlaybookRule = {
  id: 'playbook/section-order',
  on: 'playbook',
  severity: 'info',
  facts: ['F11'],
  *check({ document }) {
    const first = new Map<PlaybookSectionId, PlaybookSection>();
    let last: PlaybookSection | undefined;
    for (const section of document.sections) {
      const { id, title, heading } = section;
      if (id === undefined) continue;
      const same = first.get(id);
      if (same !== undefined) {
        yield { message: `There is a section ${shown(same.title)} already.`, span: heading, help: 'Put both below one heading.', related: [{ message: 'The first one', span: same.heading }] };
        continue;
      }
      first.set(id, section);
      if (last?.id !== undefined && PLAYBOOK_SECTIONS.indexOf(id) < PLAYBOOK_SECTIONS.indexOf(last.id)) {
        yield { message: `${shown(title)} stands behind ${shown(last.title)}; expected before it.`, span: heading, help: 'Move the section, with all below its heading.', related: [{ message: 'Expected before this', span: last.heading }] };
      } else last = section;
    }
  },
};
