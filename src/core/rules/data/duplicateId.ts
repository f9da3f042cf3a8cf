import type { PortfolioRule } from '../rule';
import { duplicates } from './duplicates';

/**
 * Two accounts of the portfolio have the same id.
 *
 * @why The id ties an account to the other systems of the team. Figures brought in by it would go to the wrong customer (F12).
 * @instead Write the id of each account as the other system has it. Capitals matter: some systems have ids that differ in nothing else.
 * @bad
 * ```yaml
 * account: Acme Corp
 * id: A-1
 * ---
 * account: Beta Ltd
 * id: A-1
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * id: A-1
 * ---
 * account: Beta Ltd
 * id: A-2
 * ```
 */
export const duplicateId: PortfolioRule = {
  id: 'data/duplicate-id',
  on: 'portfolio',
  severity: 'error',
  facts: ['F12'],
  check: ({ accounts }) => duplicates(accounts, 'id', (id) => id.trim()),
};
