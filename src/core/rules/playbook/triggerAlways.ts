import type { PlaybookRule } from '../rule';
import { chanceFindings } from './chanceFindings';

/**
 * The trigger of a playbook is true for every account.
 *
 * @why A list of all accounts says nothing: nobody sees which one needs the playbook.
 * @instead Ask for what sets these accounts apart; for a playbook that is run by hand, leave the trigger out.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score <= 100
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score <= 40
 * ---
 * ```
 */
export const triggerAlways: PlaybookRule = {
  id: 'playbook/trigger-always',
  on: 'playbook',
  severity: 'warning',
  facts: ['P23'],
  check: (scene) =>
    chanceFindings(scene, 'always', {
      message: 'This trigger is true for every account that has the fields',
      one: 'is always true',
      several: 'leave nothing out',
      help: 'Ask for what sets these accounts apart.',
    }),
};
