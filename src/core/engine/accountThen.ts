import type { Account } from '../model/account';
import type { ReadAccount } from './scoring';

/** An account among those that a former text of its file holds: by its name, else the only one, else the one at its place. */
export function accountThen({ name, sheet }: Account, accounts: readonly ReadAccount[]): ReadAccount | undefined {
  return accounts.find(({ account }) => account.name === name) ?? (accounts.length === 1 ? accounts[0] : accounts.find(({ account }) => account.sheet === sheet));
}
