import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/core/history/attribute';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { account, scores } from '../health/arbitraryAccount';
import { AS_OF, preset, score } from '../health/support';

const engine = preset('engine');
const product = fc.record({ name: fc.constantFrom('Platform', 'Analytics'), arr: fc.constantFrom(0, 12000, 50000), scores }, { requiredKeys: ['name'] });
const overrides = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant([{ of: 'financial', score: 7, reason: 'Merger' }]) });
const body = fc.tuple(account, fc.array(product, { maxLength: 3 }), overrides).map(([own, products, given]) => ({ ...own, contract: { products }, overrides: given }) as unknown as JsonObject);

describe('attribute, of accounts with products (H5)', () => {
  it('gives the whole difference to the parts, whatever the products, their measures, shares and overrides', () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const [before, after] = [one, other].map((each) => scoreAccount(engine, each, { asOf: AS_OF }));
        if (before!.exact === null || after!.exact === null) return;
        const parts = attribute(before!, after!);
        expect(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - (after!.exact - before!.exact))).toBeLessThan(1e-9);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      }),
      { numRuns: 300 },
    );
  });

  const sheet = ({ platform = 0.4, analytics = 0.2, nps = 'payment_status: current', share = 30000 }: { platform?: number | null; analytics?: number; nps?: string; share?: number } = {}) => `
contract:
  products:
    - { name: Platform, arr: 90000, scores: { product_usage: { ${platform === null ? '' : `dau_mau_ratio: ${platform}, `}trend: up } } }
    - { name: Analytics, arr: ${share}, scores: { product_usage: { dau_mau_ratio: ${analytics}, trend: flat } } }
scores: { financial: { ${nps} } }
`;
  const changes = (before: string, after: string) => attribute(score(engine, before), score(engine, after)).map(({ label, before: old, after: now, points }) => [label, old, now, Math.round(points * 100) / 100]);

  it('tells a measure of one product from that of another, and what the customer has as a whole', () => {
    const before = score(engine, sheet());
    const parts = attribute(before, score(engine, sheet({ analytics: 0.4, nps: 'payment_status: late' })));
    expect(parts.map(({ label, fields }) => [label, fields[0]])).toEqual([
      ['DAU/MAU · Analytics', ['contract', 'products', 1, 'scores', 'product_usage', 'dau_mau_ratio']],
      ['Payment history', ['scores', 'financial', 'payment_status']],
    ]);
  });

  it('keeps apart what the shares of the products do', () => {
    const parts = changes(sheet(), sheet({ share: 90000 }));
    expect(parts).toEqual([['Shares of products', 'Platform 75 %, Analytics 25 %', 'Platform 50 %, Analytics 50 %', expect.any(Number)]]);
  });

  it('does not blame the other measures where one of a product goes', () => {
    const parts = changes(sheet(), sheet({ platform: null }));
    expect(parts.map(([label, before, after]) => [label, before, after])).toEqual([['DAU/MAU · Platform', 0.4, null]]);
  });

  it('counts a product that comes as a change of shares', () => {
    const alone = 'contract: { products: [{ name: Platform, arr: 90000, scores: { product_usage: { dau_mau_ratio: 0.4 } } }] }';
    const both = 'contract: { products: [{ name: Platform, arr: 90000, scores: { product_usage: { dau_mau_ratio: 0.4 } } }, { name: Analytics, arr: 90000, scores: { product_usage: { dau_mau_ratio: 0.1 } } }] }';
    expect(changes(alone, both).map(([label, , after]) => [label, after])).toEqual([['Shares of products', 'Platform 50 %, Analytics 50 %']]);
  });
});
