import type { PlaybookRule } from '../rule';
import { expressionFaults } from './expressionFaults';
import { expressionSpan, headFix, headSpan, isHeadWhole, writtenAt } from './playbookPlaces';

/**
 * A playbook does not say how its account shows that it worked, or says it in a way that nothing can measure.
 *
 * @why Activities instead of outcomes: nobody learns which playbooks save customers (F11).
 * @instead Write a condition over the account under `outcome: { measure: … }`, such as `health.score >= 60`, and the days within which it
 * should be true.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * outcome: { measure: the customer is happy }
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * outcome: { measure: health.score >= 60, within_days: 60 }
 * ---
 * ```
 */
export const unmeasurableOutcome: PlaybookRule = {
  id: 'playbook/unmeasurable-outcome',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11'],
  *check({ document, compiled }) {
    if (!isHeadWhole(document) || document.head.status === 'retired') return;
    const { measure } = compiled;
    if (writtenAt(document, ['outcome']) === undefined) {
      yield {
        message: 'This playbook does not say how one sees that it worked.',
        span: headSpan(document, ['title'], 'key'),
        help: 'Write a condition over the account, such as `outcome: { measure: health.score >= 60, within_days: 60 }`.',
        fixes: () => headFix(document, 'Add an outcome', (head) => head.add([], 'outcome', { measure: 'health.score >= 60', within_days: 60 }), false),
      };
      return;
    }
    yield* expressionFaults({ document, compiled }, 'outcome.measure');
    if (measure !== undefined && [...measure.roots].every((root) => root === 'today')) {
      yield { message: 'This outcome reads nothing of the account, so it is the same for all.', span: expressionSpan(document, 'outcome.measure', { start: 0, end: measure.source.length }), help: 'Ask for a field that the playbook is to change, such as `health.score >= 60`.' };
    }
  },
};
