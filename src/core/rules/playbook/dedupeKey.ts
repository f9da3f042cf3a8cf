import type { PlaybookRule } from '../rule';
import { expressionFaults } from './expressionFaults';

/**
 * The dedupe key of a playbook is no expression that gives one value.
 *
 * @why Nothing tells one occasion from the next, so the playbook is run twice for one renewal, or never again.
 * @instead Name a field that is another one for each occasion, such as `renewal_date`.
 * @bad
 * ```markdown
 * ---
 * title: Renewal
 * dedupe_key: renewal_dat
 * ---
 * ```
 * @good
 * ```markdown
 * ---
 * title: Renewal
 * dedupe_key: renewal_date
 * ---
 * ```
 */
export const dedupeKey: PlaybookRule = {
  id: 'playbook/dedupe-key',
  on: 'playbook',
  severity: 'error',
  facts: ['P23'],
  check: (scene) => expressionFaults(scene, 'dedupe_key'),
};
