import { fixOf } from '../../model/sheetEdit';
import { formatNumber } from '../../health/formatNumber';
import type { AccountRule, RuleFinding } from '../rule';
import { endingOf, ledgersOf } from './ledgers';
import type { Ledger, LedgerEntry } from './ledgers';

/**
 * A month of the revenue ledger does not start with what the month before ended with.
 *
 * @why Net and gross retention are counted from these months. Where two do not meet, revenue has appeared or vanished without a
 * movement, and the rates are wrong (F3).
 * @instead Write the movement that is missing, or correct the starting MRR. Less than half a unit is taken for rounding; ledgers by
 * product are followed product by product.
 * @bad
 * ```yaml
 * account: Acme Corp
 * revenue:
 *   - { month: 2025-10, starting: 10000, expansion: 500 }
 *   - { month: 2025-11, starting: 10000 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * revenue:
 *   - { month: 2025-10, starting: 10000, expansion: 500 }
 *   - { month: 2025-11, starting: 10500 }
 * ```
 */
export const ledgerGap: AccountRule = {
  id: 'data/ledger-gap',
  on: 'account',
  severity: 'error',
  facts: ['F3'],
  needs: 'revenue',
  *check({ data: { revenue } }) {
    if (revenue === undefined || revenue.length < 2) return;
    for (const ledger of ledgersOf(revenue)) yield* gapsIn(ledger, revenue);
  },
};

/** Half a unit of the currency: ledgers are kept to the unit or to the cent. */
const ROUNDING = 0.5;

function* gapsIn({ order }: Ledger, revenue: readonly LedgerEntry[]): Generator<RuleFinding> {
  /** What the months so far end with. */
  let ending: number | undefined;
  /** What they would end with, had the last one begun as it should: a single wrong start is one fault, not two. */
  let mended: number | undefined;
  let before: number | undefined;
  for (const index of order) {
    const entry = revenue[index]!;
    if (before !== undefined && entry.month === revenue[before]!.month) continue;
    const starting = entry.starting ?? ending;
    const isGap = ending !== undefined && starting !== undefined && !meets(starting, ending) && (mended === undefined || !meets(starting, mended));
    if (isGap) yield gap(index, before!, revenue, ending!);
    mended = isGap ? endingOf(entry, ending!) : undefined;
    ending = starting === undefined ? undefined : endingOf(entry, starting);
    before = index;
  }
}

function meets(starting: number, ending: number): boolean {
  return Math.abs(starting - ending) < ROUNDING;
}

function gap(index: number, before: number, revenue: readonly LedgerEntry[], ending: number): RuleFinding {
  const { month, starting } = revenue[index]!;
  const expected = Number(formatNumber(ending, 2));
  const path = ['revenue', index, 'starting'];
  return {
    message: `${month} starts with an MRR of ${starting}, but ${revenue[before]!.month} ended with ${expected}.`,
    path,
    help: 'Write the movement that is missing, or correct the starting MRR.',
    // Which of the two months is wrong, nobody but the team knows.
    fixes: (edit) => fixOf(`Start with ${expected}`, edit.set(path, expected), false),
    related: [{ message: `ended with ${expected}`, path: ['revenue', before] }],
  };
}
