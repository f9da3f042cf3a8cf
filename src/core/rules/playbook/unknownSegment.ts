import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { headFix, headSpan, writtenAt } from './playbookPlaces';

/**
 * A playbook is for a segment that the portfolio does not have.
 *
 * @why No account is of that segment, so the playbook is not matched against those that were meant.
 * @instead Use the ids of the preset or of `segments` in the settings.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * segments: [enterprize]
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * segments: [enterprise]
 * ---
 * ```
 */
export const unknownSegment: PlaybookRule = {
  id: 'playbook/unknown-segment',
  on: 'playbook',
  severity: 'error',
  facts: ['S1'],
  *check({ document, settings }) {
    const list = writtenAt(document, ['segments']);
    if (list?.kind !== 'sequence') return;
    const known = settings.segments.map(({ id }) => id);
    for (let index = 0; index < list.items.length; index++) {
      const path = ['segments', index];
      const node = writtenAt(document, path);
      if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '' || known.includes(node.value)) continue;
      const near = nearestName(node.value, known);
      yield {
        message: `The portfolio has no segment ${shown(node.value)}.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        span: headSpan(document, path),
        ...(near === undefined && { help: `It has ${known.join(', ')}.` }),
        fixes: () => (near === undefined ? [] : headFix(document, `Change to ${near}`, (head) => head.set(path, near), true)),
      };
    }
  },
};
