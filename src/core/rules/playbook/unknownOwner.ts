import { nearestRole, roleOf, ROLES } from '../../playbooks/reading/roleWords';
import { roleLabel } from '../../playbooks/run/roles';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * The brackets at the end of a step begin with something that is no role of ours.
 *
 * @why Nobody can be found for it, so the task is added without an owner, or with that of the playbook; only a note on it keeps the words.
 * @instead Use one role: CSM, CS manager, VP CS, account executive, implementation, solutions, support, product or executive. People stand
 * in the account and in the settings.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (Dana, within 2 days)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM, within 2 days)
 * ```
 */
export const unknownOwner: PlaybookRule = {
  id: 'playbook/unknown-owner',
  on: 'playbook',
  severity: 'warning',
  facts: ['M8'],
  *check({ document: { text, steps } }) {
    for (const { tail, owner } of steps) {
      const span = tail?.owner;
      if (span === undefined || owner !== undefined) continue;
      const word = text.slice(span.start, span.end);
      const several = word.split(/\s*(?:\/|&|\+|\band\b|\bor\b|和|或)\s*/i);
      if (several.length > 1 && several.every((each) => roleOf(each) !== undefined)) {
        yield { message: `${shown(word)} names several; a step is done by one.`, span, help: 'Name who answers for it, and the others in the words of the step.' };
        continue;
      }
      const near = nearestRole(word);
      const label = near === undefined ? undefined : roleLabel(near);
      yield {
        message: `${shown(word)} is no role of ours.${label === undefined ? '' : ` Did you mean \`${label}\`?`}`,
        span,
        ...(label === undefined && { help: `Use one of ${ROLES.map(roleLabel).join(', ')}.` }),
        fixes: () => (label === undefined ? [] : [{ title: `Change to \`${label}\``, edits: [{ span, newText: label }], preferred: true }]),
      };
    }
  },
};
