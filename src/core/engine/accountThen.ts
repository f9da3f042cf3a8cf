import type { Account } from '../model/account';
import type { ReadAccount } from './scoring';

/**
 * An account among those that a former text of its file holds: the one of its name, else the one that was renamed. That is never
 * one who stands beside it under the old name still: an account that was added to a file has no past there.
 */
export function accountThen({ name, sheet, others = [] }: Account, accounts: readonly ReadAccount[]): ReadAccount | undefined {
  const named = accounts.filter(({ account }) => account.name === name);
  // Of several with one name only the place tells which is which.
  if (named.length > 0) return named.find(({ account }) => account.sheet === sheet) ?? (others.includes(name) ? undefined : named[0]);
  const gone = accounts.filter(({ account }) => !others.includes(account.name));
  const isOnlyNew = others.every((other) => accounts.some(({ account }) => account.name === other));
  return isOnlyNew && gone.length === 1 ? gone[0] : gone.find(({ account }) => account.sheet === sheet);
}
