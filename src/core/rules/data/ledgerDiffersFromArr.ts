import { formatNumber, formatShare } from '../../health/formatNumber';
import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';
import { endingOf, ledgersOf } from './ledgers';
import type { Ledger, LedgerEntry } from './ledgers';

/**
 * Twelve times the last monthly revenue of the ledger is not the account’s ARR.
 *
 * @why Segment, targets and forecasts go by the ARR, retention by the ledger. Where they differ, two reports of the same account contradict
 * each other (F3).
 * @instead Add the months that the ledger lacks, or correct the ARR. `share` is the part of the ARR by which the two may differ.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * revenue:
 *   - { month: 2025-11, starting: 10000, expansion: 500 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 126000
 * revenue:
 *   - { month: 2025-11, starting: 10000, expansion: 500 }
 * ```
 */
export const ledgerDiffersFromArr: AccountRule = {
  id: 'data/ledger-differs-from-arr',
  on: 'account',
  severity: 'warning',
  facts: ['F3'],
  needs: 'revenue',
  parameters: { share: 0.01 },
  *check({ data: { arr, revenue, churned }, asOf, parameter }) {
    if (churned || arr === undefined || revenue === undefined || revenue.length === 0) return;
    const last = lastMonth(revenue, asOf.slice(0, 7));
    if (last === undefined) return;
    const yearly = last.ending * 12;
    const difference = Math.abs(yearly - arr);
    // One unit a month is rounding, whatever its share.
    if (difference <= arr * parameter('share') || difference < 12) return;
    const ofLedger = Number(formatNumber(yearly, 0));
    yield {
      message: `arr is ${arr}, but the ledger ends ${last.month} with an MRR of ${formatNumber(last.ending, 2)}, which is ${ofLedger} a year${arr > 0 ? ` (${formatShare(difference / arr)} off)` : ''}.`,
      path: ['arr'],
      help: 'Add the months that the ledger lacks, or correct the ARR.',
      fixes: (edit) => fixOf(`Change arr to ${ofLedger}`, edit.set(['arr'], ofLedger), false),
      related: [{ message: `The last entry of the ledger`, path: ['revenue', last.index] }],
    };
  },
};

/**
 * What the ledgers end with up to a month, all products together. Undefined where it cannot be known: a ledger without a start, or
 * one by product beside one of the whole account.
 */
function lastMonth(revenue: readonly LedgerEntry[], until: string): { readonly index: number; readonly month: string; readonly ending: number } | undefined {
  const ledgers = ledgersOf(revenue);
  if (ledgers.length > 1 && ledgers.some(({ product }) => product === undefined)) return undefined;
  let total = 0;
  let latest: number | undefined;
  for (const ledger of ledgers) {
    const ends = endOf(ledger, revenue, until);
    if (ends === undefined) return undefined;
    total += ends.ending;
    if (latest === undefined || revenue[latest]!.month! < revenue[ends.index]!.month!) latest = ends.index;
  }
  return latest === undefined ? undefined : { index: latest, month: revenue[latest]!.month!, ending: total };
}

/** The last month of the ledger that has come; a product that ends later than that has not begun and counts as unknown. */
function endOf({ order }: Ledger, revenue: readonly LedgerEntry[], until: string): { readonly index: number; readonly ending: number } | undefined {
  const index = order.filter((each) => revenue[each]!.month! <= until).at(-1);
  const entry = index === undefined ? undefined : revenue[index];
  if (index === undefined || entry?.starting === undefined) return undefined;
  return { index, ending: endingOf(entry, entry.starting) };
}
