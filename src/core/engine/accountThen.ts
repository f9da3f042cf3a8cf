import type { Account } from '../model/account';
import type { ReadAccount } from './scoring';

/**
 * An account among those that a former text of its file holds: the one of its name, else the one that was renamed. That is never
 * one who stands beside it under the old name still: an account that was added to a file has no past there.
 */
export function accountThen({ name, sheet, others = [] }: Account, accounts: readonly ReadAccount[]): ReadAccount | undefined {
  const named = accounts.find(({ account }) => account.name === name);
  if (named !== undefined) return named;
  const gone = accounts.filter(({ account }) => !others.includes(account.name));
  const isOnlyNew = others.every((other) => accounts.some(({ account }) => account.name === other));
  return isOnlyNew && gone.length === 1 ? gone[0] : gone.find(({ account }) => account.sheet === sheet);
}
