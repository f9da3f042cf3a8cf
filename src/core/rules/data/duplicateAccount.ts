import type { PortfolioRule } from '../rule';
import { sameLetters } from '../sameLetters';
import { duplicates } from './duplicates';

/**
 * Two accounts of the portfolio have the same name.
 *
 * @why Plans, documents and reports find an account by its name: two of one name are mixed up, and a customer that is kept twice counts
 * twice (F1, F3).
 * @instead Put the two sheets together, or tell the customers apart in their names. Capitals, blanks and ways to write the same letter make
 * no difference.
 * @bad
 * ```yaml
 * account: Acme Corp
 * ---
 * account: ACME Corp
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * ---
 * account: Acme Corp Iberia
 * ```
 */
export const duplicateAccount: PortfolioRule = {
  id: 'data/duplicate-account',
  on: 'portfolio',
  severity: 'error',
  facts: ['F1', 'F3'],
  check: ({ accounts }) => duplicates(accounts, 'account', sameLetters),
};
