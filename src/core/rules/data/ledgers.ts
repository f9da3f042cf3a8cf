import type { DeepPartial } from '../../model/account';
import type { Revenue } from '../../schema/generated/accountSheet';

export type LedgerEntry = DeepPartial<Revenue>;

/** The entries of one product, or of the whole account where the ledger is not kept by product. */
export interface Ledger {
  readonly product: string | undefined;
  /** Indexes into `revenue`, in the order of the months; entries without a month are left out. */
  readonly order: readonly number[];
}

/** The ledgers that an account’s `revenue` holds (F3). */
export function ledgersOf(revenue: readonly (LedgerEntry | null | undefined)[]): readonly Ledger[] {
  const byProduct = new Map<string | undefined, number[]>();
  for (let index = 0; index < revenue.length; index++) {
    const entry = revenue[index];
    if (entry?.month === undefined) continue;
    const order = byProduct.get(entry.product);
    if (order === undefined) byProduct.set(entry.product, [index]);
    else order.push(index);
  }
  return Array.from(byProduct, ([product, order]) => ({ product, order: inOrder(order, (index) => revenue[index]!.month!) }));
}

/** What a month of this movement ends with, having begun with `starting`. */
export function endingOf(entry: LedgerEntry, starting: number): number {
  return starting + (entry.new ?? 0) + (entry.expansion ?? 0) - (entry.contraction ?? 0) - (entry.churn ?? 0);
}

/** Ledgers are mostly written in order, and then nothing is sorted. */
function inOrder(order: number[], monthOf: (index: number) => string): readonly number[] {
  const isSorted = order.every((index, place) => place === 0 || monthOf(order[place - 1]!) <= monthOf(index));
  return isSorted ? order : order.sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1));
}
