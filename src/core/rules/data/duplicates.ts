import type { Account } from '../../model/account';
import { shown } from '../../yaml/problems';
import type { PortfolioFinding } from '../rule';

/** A finding for each account that shares what `keyOf` gives with another one; an account without it shares nothing. */
export function* duplicates(accounts: readonly Account[], field: 'account' | 'id', keyOf: (value: string) => string): Generator<PortfolioFinding> {
  const byKey = new Map<string, Account[]>();
  for (const account of accounts) {
    const value = account.data[field];
    const key = value === undefined ? '' : keyOf(value);
    if (key === '') continue;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [account]);
    else same.push(account);
  }
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    for (const account of same) yield duplicate(account, field, same.filter((other) => other !== account));
  }
}

function duplicate(account: Account, field: 'account' | 'id', [first, ...more]: readonly Account[]): PortfolioFinding {
  const what = field === 'account' ? 'name' : 'id';
  const where = first!.file === account.file ? 'another account in this file' : `the account in ${shown(first!.file)}`;
  const others = more.length === 0 ? '' : ` and of ${more.length} more`;
  return {
    account,
    message: `${shown(account.data[field]!)} is also the ${what} of ${where}${others}.`,
    path: [field],
    help: field === 'account' ? 'Give each its own name, or put the two sheets together.' : 'Give each account its own id.',
  };
}
