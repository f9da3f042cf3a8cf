import { stepIdOf } from '../../playbooks/reading/stepId';
import { nameOf } from '../../text/filePath';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { headFix, headSpan, isHeadWhole, writtenAt } from './playbookPlaces';

/** What an id may be made of, as the schemas have it. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * A playbook gives itself no id, and the name of its file cannot be one.
 *
 * @why The id stands in the tasks of accounts, where it may hold letters, digits, dots, dashes and underscores only: each task of the playbook
 * would be a finding.
 * @instead Write an `id:`, or rename the file, such as `champion-left.md`.
 * @bad
 * ```markdown
 * # playbooks/顾问离职.md
 * ---
 * title: Champion left
 * ---
 * ```
 * @good
 * ```markdown
 * # playbooks/顾问离职.md
 * ---
 * id: champion-left
 * title: Champion left
 * ---
 * ```
 */
export const unusableId: PlaybookRule = {
  id: 'playbook/unusable-id',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document }) {
    const { id, title, file } = document.head;
    if (!isHeadWhole(document) || writtenAt(document, ['id']) !== undefined || ID.test(id)) return;
    const made = stepIdOf(title);
    yield {
      message: `The name of the file ${shown(nameOf(file))} cannot be the id of a playbook: ids have no spaces, and letters from a to z only.`,
      span: headSpan(document, ['title'], 'key'),
      help: 'Write an `id:`, or rename the file.',
      fixes: () => headFix(document, `Add \`id: ${made}\``, (head) => head.add([], 'id', made), false),
    };
  },
};
