import type { PlaybookRule } from '../rule';
import { headFix, headSpan, isHeadWhole, writtenAt } from './playbookPlaces';

/**
 * A playbook is for all segments.
 *
 * @why What saves an enterprise account is too dear for a self-serve one, and what suits that one insults the other (F11).
 * @instead Name the segments that it is for, and write one of its own for the others; or let its trigger ask for `segment`.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * segments: [enterprise, mid-market]
 * trigger: health.score < 40
 * ---
 * ```
 */
export const allSegments: PlaybookRule = {
  id: 'playbook/all-segments',
  on: 'playbook',
  severity: 'info',
  facts: ['F11'],
  *check({ document, compiled, settings: { segments } }) {
    const { head } = document;
    if (!isHeadWhole(document) || head.status !== 'active' || segments.length < 2 || compiled.trigger?.roots.has('segment') === true) return;
    const isWritten = writtenAt(document, ['segments']) !== undefined;
    if (isWritten && !segments.every(({ id }) => head.segments.includes(id))) return;
    yield {
      message: isWritten ? 'This playbook names all segments of the portfolio.' : 'This playbook is for all segments.',
      span: headSpan(document, ['segments'], 'key'),
      help: 'Name those that it is for; the others need another way.',
      fixes: () => (isWritten ? [] : segments.flatMap(({ id }) => headFix(document, `Only for ${id}`, (head) => head.add([], 'segments', [id], 'title'), false))),
    };
  },
};
