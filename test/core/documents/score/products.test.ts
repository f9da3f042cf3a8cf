import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import { healthSummary } from '../../../../src/core/documents/score/healthSummary';
import { lostPoints } from '../../../../src/core/documents/score/lostPoints';
import { scoreAccount } from '../../../../src/core/health/scoreAccount';
import type { HealthScore } from '../../../../src/core/health/healthScore';
import { preset } from '../../health/support';
import { AS_OF, dataOf, requestFor, SETTINGS } from '../documentFixture';

const account = (ratio: number): string => `
account: Acme Corp
arr: 120000
contract:
  seats_licensed: 200
  products:
    - { name: Platform, arr: 100000 }
    - name: Analytics
      arr: 20000
      scores: { product_usage: { dau_mau_ratio: ${ratio}, trend: ${ratio < 0.3 ? 'down' : 'up'} } }
scores:
  product_usage: { dau_mau_ratio: 0.5, trend: up, active_users: 150 }
  engagement: { login_trend: up }
  relationship: { champion: Ana Ruiz }
`;
const engine = preset('engine');
const healthOf = (text: string): HealthScore => scoreAccount(engine, dataOf(text), { asOf: AS_OF });

describe('products in documents (H5)', () => {
  it('are told where their tiers differ', () => {
    expect(healthSummary(healthOf(account(0.05)), 'internal').products.map(({ name, score, tier, share, source }) => [name, score, 'label' in tier && tier.label, share, source])).toEqual([
      ['Platform', 79, 'Healthy', 100000 / 120000, 'contract.products.0.name'],
      ['Analytics', 45, 'At risk', 20000 / 120000, 'contract.products.1.name'],
    ]);
    expect(healthSummary(healthOf(account(0.5)), 'internal').products).toEqual([]);
  });

  it('stand beside the metrics that are their own', () => {
    expect(lostPoints(healthOf(account(0.05))).map(({ metric, product }) => [metric, product])).toContainEqual(['DAU/MAU', 'Analytics']);
    expect(lostPoints(healthOf(account(0.05))).find(({ metric }) => metric === 'Champion named')).toMatchObject({ product: null });
  });

  it.each([
    ['churn-risk', 'en', ['## Health by product', /\| \[?Analytics.*\| +17% \| .*At risk.*45/, 'DAU/MAU · Analytics']],
    ['churn-risk', 'zh-Hans', ['## 各产品健康度', /\| \[?Analytics.*\| +17% \| .*有风险.*45/, /DAU\/MAU.* · Analytics/]],
    ['qbr', 'en', [/\| Product +\| Score \|/, /\| \[?Analytics.*\| +45 \|/]],
    ['qbr', 'zh-Hans', ['| 产品', /\| \[?Analytics.*\| +45 \|/]],
  ] as const)('are a table of %s in %s', async (id, locale, expected) => {
    const text = account(0.05);
    const rendered = await renderDocument(requestFor(id, text, { health: healthOf(text), settings: { ...SETTINGS, locale } }));
    for (const each of expected) {
      if (typeof each === 'string') expect(rendered.text).toContain(each);
      else expect(rendered.text).toMatch(each);
    }
    const alike = account(0.5);
    expect((await renderDocument(requestFor(id, alike, { health: healthOf(alike), settings: { ...SETTINGS, locale } }))).text).not.toMatch(/\| \[?Analytics/);
  });
});
