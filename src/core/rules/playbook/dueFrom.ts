import type { PlaybookRule } from '../rule';
import { expressionFaults } from './expressionFaults';

/**
 * The day from which the steps of a playbook count is no expression that gives a date.
 *
 * @why No task of the playbook gets a day.
 * @instead Name a date of the account, such as `renewal_date` or `contract.start`, or leave `from` out: then days count from the day of the run.
 * @bad
 * ```markdown
 * ---
 * title: Renewal
 * due: { from: arr }
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Renewal
 * due: { from: renewal_date }
 * ---
 * ```
 */
export const dueFrom: PlaybookRule = {
  id: 'playbook/due-from',
  on: 'playbook',
  severity: 'error',
  facts: ['P23'],
  check: (scene) => expressionFaults(scene, 'due.from'),
};
