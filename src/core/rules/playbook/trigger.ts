import type { PlaybookRule } from '../rule';
import { expressionFaults } from './expressionFaults';

/**
 * The trigger of a playbook is no condition that can be asked of an account.
 *
 * @why The playbook is matched against no account at all. A field that is misspelt is no "0 matches" (P23).
 * @instead Write a condition over fields of the account, as [playbooks](../../playbooks.md) tells: `health.score < 40`,
 * `days_until(renewal_date) <= 90 && segment in ["enterprise"]`.
 * @bad
 * ```markdown
 * ---
 * title: Low score
 * trigger: helth.score < 50
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Low score
 * trigger: health.score < 50
 * ---
 * ```
 */
export const trigger: PlaybookRule = {
  id: 'playbook/trigger',
  on: 'playbook',
  severity: 'error',
  facts: ['P23', 'P24'],
  check: (scene) => expressionFaults(scene, 'trigger'),
};
