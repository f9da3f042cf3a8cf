import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { headSpan } from './playbookPlaces';

/**
 * Two playbooks have the same id.
 *
 * @why Tasks name their playbook by its id: nobody can say any more which of the two asked for them, and only the first one is run.
 * @instead Give each an id of its own. Where the front matter has none, the id is the name of the file.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * id: low
 * ---
 * # playbooks/other.md
 * ---
 * title: Save the account
 * id: low
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * id: low
 * ---
 * # playbooks/other.md
 * ---
 * title: Save the account
 * id: save
 * ---
 * ```
 */
export const duplicateId: PlaybookRule = {
  id: 'playbook/duplicate-id',
  on: 'playbook',
  severity: 'error',
  facts: ['R8'],
  *check({ document, others }) {
    const { id, file } = document.head;
    const same = others.filter(({ head }) => head.id === id).map(({ head }) => head.file);
    if (same.length === 0) return;
    const first = [file, ...same].sort()[0]!;
    yield { message: `${same.join(', ')} has the id ${shown(id)}, too; only ${first === file ? 'this one' : first} is run.`, span: headSpan(document, ['id']), help: 'Give each an id of its own.' };
  },
};
