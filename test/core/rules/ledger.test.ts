import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerGap } from '../../../src/core/rules/data/ledgerGap';
import { ledgersOf } from '../../../src/core/rules/data/ledgers';
import type { AccountScene, RuleFinding } from '../../../src/core/rules/rule';
import type { Revenue } from '../../../src/core/schema/generated/accountSheet';
import { findingsOf } from './findingsOf';

const gaps = (revenue: Revenue[]): RuleFinding[] => [...ledgerGap.check({ data: { revenue } } as unknown as AccountScene)];

const MOVEMENTS = ['new', 'expansion', 'contraction', 'churn'] as const;

/** A ledger in which every month starts with what the one before ended with. */
const consistent = fc.array(fc.record({ expansion: fc.nat(900), contraction: fc.nat(90), new: fc.nat(5), churn: fc.nat(9) }), { minLength: 2, maxLength: 40 }).map((movements) => {
  let starting = 10_000;
  return movements.map((movement, index): Revenue => {
    const entry = { month: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, starting, ...movement };
    starting += movement.new + movement.expansion - movement.contraction - movement.churn;
    return entry;
  });
});

describe('data/ledger-gap', () => {
  it('finds nothing in a consistent ledger, in whatever order it is written', () => {
    const shuffled = consistent.chain((ledger) => fc.shuffledSubarray(ledger, { minLength: ledger.length }));
    fc.assert(
      fc.property(shuffled, (ledger) => {
        expect(gaps(ledger)).toEqual([]);
      }),
    );
  });

  it('finds exactly one gap after any change of one figure that another month rests on', () => {
    const change = consistent.chain((ledger) => fc.record({ ledger: fc.constant(ledger), at: fc.nat(ledger.length - 2), field: fc.constantFrom(...MOVEMENTS), by: fc.integer({ min: 1, max: 5000 }) }));
    fc.assert(
      fc.property(change, ({ ledger, at, field, by }) => {
        const movement = ledger.map((entry, index) => (index === at ? { ...entry, [field]: (entry[field] ?? 0) + by } : entry));
        expect(gaps(movement).map(({ path }) => path)).toEqual([['revenue', at + 1, 'starting']]);
        const start = ledger.map((entry, index) => (index === at + 1 ? { ...entry, starting: entry.starting! + by } : entry));
        expect(gaps(start).map(({ path }) => path)).toEqual([['revenue', at + 1, 'starting']]);
      }),
    );
  });

  it('follows each product by itself', () => {
    const entry = (month: string, product: string, starting: number): Revenue => ({ month, product, starting });
    expect(gaps([entry('2025-10', 'A', 10), entry('2025-10', 'B', 20), entry('2025-11', 'A', 10), entry('2025-11', 'B', 20)])).toEqual([]);
    expect(gaps([entry('2025-10', 'A', 10), entry('2025-10', 'B', 20), entry('2025-11', 'A', 20)]).map(({ message }) => message)).toEqual(['2025-11 starts with an MRR of 20, but 2025-10 ended with 10.']);
  });

  it('takes less than half a unit for rounding, and a month without a start for one that goes on', () => {
    expect(gaps([{ month: '2025-10', starting: 8333.33 }, { month: '2025-11', starting: 8333 }])).toEqual([]);
    expect(gaps([{ month: '2025-10', starting: 100 }, { month: '2025-11', expansion: 5 }, { month: '2025-12', starting: 105 }])).toEqual([]);
  });

  it('survives entries that hold nothing', () => {
    expect(gaps([{} as Revenue, { month: '2025-10' }, {} as Revenue, { month: '2025-11', starting: 5 }])).toEqual([]);
    expect(ledgersOf([null, undefined, {}])).toEqual([]);
  });
});

describe('the ledger and the ARR', () => {
  const differs = async (text: string, options = {}) => (await findingsOf('data', `account: A\ncsm: d\nrenewal_date: 2026-05-05\n${text}`, options)).filter((line) => /^(?:ledger-differs|month-twice|products)/.test(line));

  it('may be a hundredth apart, or a unit a month', async () => {
    expect(await differs('arr: 120000\nrevenue: [{ month: 2025-11, starting: 10100 }]\n')).toEqual([]);
    expect(await differs('arr: 100\nrevenue: [{ month: 2025-11, starting: 9 }]\n')).toEqual([]);
    expect(await differs('arr: 120000\nrevenue: [{ month: 2025-11, starting: 10000, contraction: 200 }]\n')).toEqual([
      'ledger-differs-from-arr: arr is 120000, but the ledger ends 2025-11 with an MRR of 9800, which is 117600 a year (2 % off).',
    ]);
  });

  it('adds up what is kept by product, and does not mix it with a ledger of the whole', async () => {
    const byProduct = 'revenue: [{ month: 2025-10, product: P, starting: 6000 }, { month: 2025-11, product: P, starting: 6000 }, { month: 2025-11, product: Q, starting: 4000 }]\n';
    expect(await differs(`arr: 120000\n${byProduct}`)).toEqual([]);
    expect(await differs(`arr: 120000\n${byProduct.replace(', product: Q', '')}`)).toEqual([]);
  });

  it('leaves months that have not come, and lost customers, out', async () => {
    const ahead = 'arr: 120000\nrevenue: [{ month: 2025-11, starting: 10000 }, { month: 2026-02, starting: 20000 }]\n';
    expect(await differs(ahead)).toEqual([]);
    expect(await differs('arr: 120000\nchurned: { date: 2025-11-30 }\nrevenue: [{ month: 2025-11, starting: 10000, churn: 10000 }]\n')).toEqual([]);
  });

  it('counts products only where each has an ARR', async () => {
    expect(await differs('arr: 100\ncontract: { products: [{ name: P, arr: 50 }, { name: Q }] }\n')).toEqual([]);
    expect(await differs('arr: 100\ncontract: { products: [{ name: P, arr: 50 }, { name: Q, arr: 48 }] }\n')).toEqual(['products-differ-from-arr: arr is 100, but the products together have 98.']);
  });

  it('has one entry a month of each product', async () => {
    expect(await differs('revenue: [{ month: 2025-11, product: P, starting: 1 }, { month: 2025-11, product: Q, starting: 1 }]\n')).toEqual([]);
    expect(await differs('revenue: [{ month: 2025-11, product: P, starting: 1 }, { month: 2025-11, product: P, starting: 1 }]\n')).toEqual([
      'month-twice: 2025-11 stands twice in the ledger of P, so its movements count twice.',
    ]);
  });
});
