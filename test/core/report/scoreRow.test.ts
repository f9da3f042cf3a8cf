import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { scoreRow } from '../../../src/core/report/scoreRow';
import { component, health, metric } from './support/scores';

const TEXT = 'customer_health:\n  account: Acme\n  scores:\n    product_usage: { trend: up }\n';
const account = { file: 'acme.yaml', sheet: 0, name: 'Acme', data: { arr: 12 } };

describe('scoreRow', () => {
  const document = readDocument('acme.yaml', TEXT)!;

  it('keeps what is not known as null', () => {
    const row = scoreRow(account, health({ score: null, exact: null, computed: null, tier: null, reason: 'no data' }), document);
    expect(row).toMatchObject({ segment: null, arr: 12, score: null, exact: null, tier: null, color: null, action: null, reason: 'no data', override: null, components: [] });
  });

  it('keeps figures unrounded', () => {
    expect(scoreRow(account, health(), document)).toMatchObject({ score: 72, exact: 71.5, coverage: 0.845 });
  });

  it('finds values below a root key, and says null for those that are nowhere', () => {
    const metrics = [
      metric('trend', { path: ['scores', 'product_usage', 'trend'], value: 'up', status: 'scored', points: 90, band: 'up' }),
      metric('dau', { path: ['scores', 'product_usage', 'dau_mau_ratio'] }),
      metric('computed', {}),
    ];
    const row = scoreRow(account, health({ components: [component('product_usage', { metrics })] }), document);
    expect(row.components[0]!.metrics.map(({ id, range, band }) => ({ id, range, band }))).toEqual([
      { id: 'trend', range: { start: { line: 3, character: 28 }, end: { line: 3, character: 30 } }, band: 'up' },
      { id: 'dau', range: null, band: null },
      { id: 'computed', range: null, band: null },
    ]);
  });

  it('nests the components of groups, and leaves the key out elsewhere', () => {
    const row = scoreRow(account, health({ components: [component('group', { components: [component('inner')] })] }), document);
    expect(row.components[0]!.components).toMatchObject([{ id: 'inner', score: null }]);
    expect(row.components[0]!.components![0]).not.toHaveProperty('components');
  });
});
