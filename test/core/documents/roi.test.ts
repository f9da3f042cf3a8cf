import { describe, expect, it } from 'vitest';
import { roiOf } from '../../../src/core/documents/value/roi';
import type { AccountData } from '../../../src/core/documents/documentInput';
import { isMissingField } from '../../../src/core/render/gap';

const HOURS = { name: 'Hours saved', quantity: 350, per: 'month', unit_value: 50 } as const;

function value(of: AccountData['value']): AccountData {
  return { account: 'A', ...(of === undefined ? {} : { value: of }) };
}

describe('roiOf', () => {
  it('computes the worked example of Q4', () => {
    const roi = roiOf(value({ investment: 60_000, items: [HOURS] }));
    expect(roi).toMatchObject({ per_month: 17_500, per_year: 210_000, investment: 60_000, ratio: 3.5, partial: false });
  });

  it.each([
    ['week', 52],
    ['month', 12],
    ['quarter', 4],
    ['year', 1],
    ['once', 1],
  ] as const)('counts what happens each %s %i times a year', (per, times) => {
    expect(roiOf(value({ items: [{ name: 'x', quantity: 2, per, unit_value: 10 }] })).per_year).toBe(20 * times);
  });

  it('leaves an item without value out of the sums and says so', () => {
    const roi = roiOf(value({ investment: 60_000, items: [HOURS, { name: 'Fewer errors', quantity: 5, per: 'month' }] }));
    expect(roi).toMatchObject({ per_year: 210_000, partial: true });
    expect(isMissingField(roi.items) ? [] : roi.items.map((item) => isMissingField(item.per_year))).toEqual([false, true]);
  });

  it.each([
    ['nothing', undefined, 'value.items'],
    ['no items', { investment: 60_000 }, 'value.items'],
    ['no investment', { items: [HOURS] }, 'value.investment'],
    ['an investment of 0', { investment: 0, items: [HOURS] }, 'value.investment'],
  ])('makes no figure up from %s', (_case, given, path) => {
    expect(roiOf(value(given)).ratio).toMatchObject({ missing_field: path });
  });
});
