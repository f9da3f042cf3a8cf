import type { AccountList } from './portfolioDiff';

/** More names nobody reads. */
const MOST_NAMED = 10;

/** How many these are, what they pay together, and who pays most. */
export function byArr(accounts: readonly { readonly name: string; readonly arr: number }[]): AccountList {
  const ordered = [...accounts].sort((a, b) => b.arr - a.arr || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return { count: accounts.length, arr: accounts.reduce((sum, { arr }) => sum + arr, 0), names: ordered.slice(0, MOST_NAMED).map(({ name }) => name) };
}
