import type { PlaybookHead } from '../../playbooks/playbook';
import { sameTrigger as saysTheSame } from '../../playbooks/sameTrigger';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { headSpan } from './playbookPlaces';

/**
 * Two active playbooks for the same segments have triggers that say the same.
 *
 * @why Both apply to the same accounts on the same day, and the customer is asked the same things twice.
 * @instead Put them into one, give them segments of their own, or make the triggers different.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * segments: [smb]
 * trigger: health.score < 40
 * ---
 * # playbooks/other.md
 * ---
 * title: Save the account
 * segments: [smb]
 * trigger: 40 > health.score
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * segments: [smb]
 * trigger: health.score < 40
 * ---
 * # playbooks/other.md
 * ---
 * title: Save the account
 * segments: [enterprise]
 * trigger: 40 > health.score
 * ---
 * ```
 */
export const sameTrigger: PlaybookRule = {
  id: 'playbook/same-trigger',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11'],
  *check({ document, compiled, others }) {
    const { head } = document;
    if (head.status !== 'active' || compiled.trigger === undefined) return;
    for (const other of others) {
      if (other.head.status !== 'active' || !overlap(head, other.head) || !saysTheSame(compiled, other)) continue;
      yield { message: `The trigger of ${shown(other.head.title)} (${other.head.file}) says the same.`, span: headSpan(document, ['trigger']), help: 'Put both into one, or give them segments of their own.' };
    }
  },
};

function overlap(a: PlaybookHead, b: PlaybookHead): boolean {
  return a.segments.length === 0 || b.segments.length === 0 || a.segments.some((segment) => b.segments.includes(segment));
}
