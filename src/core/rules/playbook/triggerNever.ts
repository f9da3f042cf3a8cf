import type { PlaybookRule } from '../rule';
import { chanceFindings } from './chanceFindings';

/**
 * The trigger of a playbook can be true for no account.
 *
 * @why The playbook looks as if it watched over the portfolio, and is silent for ever.
 * @instead Look at what contradicts itself; most often a limit is turned round, or `&&` stands where `||` was meant.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40 && health.score > 60
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 40 || health.score > 60
 * ---
 * ```
 */
export const triggerNever: PlaybookRule = {
  id: 'playbook/trigger-never',
  on: 'playbook',
  severity: 'warning',
  facts: ['P23'],
  check: (scene) =>
    chanceFindings(scene, 'never', {
      message: 'This trigger is true for no account',
      one: 'is never true',
      several: 'contradict each other',
      help: 'Most often a limit is turned round, or `&&` stands where `||` was meant.',
    }),
};
