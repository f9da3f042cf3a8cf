import { sameTrigger } from '../../playbooks/sameTrigger';
import type { PlaybookRule } from '../rule';
import { headSpan } from './playbookPlaces';

/**
 * The outcome of a playbook is the same condition as its trigger.
 *
 * @why It is reached as soon as the playbook applies, before anything was done.
 * @instead Say what is different once the playbook has worked; most often it is the opposite of the trigger, with some distance.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40
 * outcome: { measure: health.score < 40 }
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40
 * outcome: { measure: health.score >= 60 }
 * ---
 * ```
 */
export const outcomeEqualsTrigger: PlaybookRule = {
  id: 'playbook/outcome-equals-trigger',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11'],
  *check({ document, compiled }) {
    const { trigger, measure } = compiled;
    if (measure === undefined || trigger === undefined || !sameTrigger({ trigger }, { trigger: measure })) return;
    yield { message: 'This outcome says the same as the trigger, so it is reached before anything was done.', span: headSpan(document, ['outcome', 'measure']), related: [{ message: 'The trigger', span: headSpan(document, ['trigger']) }], help: 'Say what is different once the playbook has worked.' };
  },
};
