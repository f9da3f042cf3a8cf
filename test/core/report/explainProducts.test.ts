import { describe, expect, it } from 'vitest';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import { readDocument } from '../../../src/core/model/readDocument';
import { explainHealth } from '../../../src/core/report/explainHealth';
import { scoreRow } from '../../../src/core/report/scoreRow';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { AS_OF, model } from '../health/support';

const MODEL = model(`
name: small
scale: 10
components:
  - id: product_usage
    weight: 0.6
    metrics:
      - { id: dau_mau, label: DAU/MAU, from: scores.product_usage.dau_mau_ratio, points: [[0, 0], [1, 10]] }
      - { id: trend, from: scores.product_usage.trend, values: { up: 10, flat: 5, down: 0 }, year_ago: { compare: [active_users] } }
  - { id: relationship, weight: 0.4, metrics: [{ id: nps, label: NPS, from: scores.relationship.nps, points: [[0, 0], [10, 10]] }] }
tiers: [{ id: good, label: Good, min: 60, color: green }, { id: bad, label: Bad, min: 0, color: red }]`);

const TEXT = `account: Acme
low_seasons: [{ from: "11-01", to: "12-31" }]
contract:
  products:
    - { name: Platform, arr: 80000 }
    - name: Analytics
      arr: 20000
      scores: { product_usage: { dau_mau_ratio: 0.2 } }
    - name: Connect
scores:
  product_usage: { dau_mau_ratio: 0.8, trend: up }
  relationship: { nps: 7 }
usage:
  history:
    - { month: 2024-10, active_users: 100 }
    - { month: 2025-10, active_users: 80 }
`;

const document = readDocument('account.yaml', TEXT)!;
const data = toValue(document.sheets[0]!.body) as JsonObject;
const score = scoreAccount(MODEL, data, { asOf: AS_OF });

const BY_PRODUCT = `# Health of Acme

**48 of 100, Bad** (exactly 48.4).

Model \`small\`, 2025-11-22, coverage 100 %.

12 points missing to Good, which begins at 60.

Without an ARR, Connect has no share in the score.

## Components

| Component     | Score of 10 | Band | Counts   | Weight | Coverage |     Points |
| :------------ | ----------: | :--- | :------- | -----: | -------: | ---------: |
| Product usage |         3.4 |      | computed |   60 % |    100 % | 20.4 of 60 |
| Relationship  |           7 |      | computed |   40 % |    100 % |   28 of 40 |

## Products

The score is the mean of those of the products by their share. What a product does not have of its own is the account’s.

| Product   |   ARR | Share | Score | Tier | Coverage |
| :-------- | ----: | ----: | ----: | :--- | -------: |
| Platform  | 80000 |  80 % |    52 | Bad  |    100 % |
| Analytics | 20000 |  20 % |    34 | Bad  |    100 % |
| Connect   |     – |   0 % |    52 | Bad  |    100 % |

### Platform

**52 of 100, Bad** (exactly 52).

| Component     | Score of 10 | Band | Counts   | Weight | Coverage |   Points |
| :------------ | ----------: | :--- | :------- | -----: | -------: | -------: |
| Product usage |           4 |      | computed |   60 % |    100 % | 24 of 60 |
| Relationship  |           7 |      | computed |   40 % |    100 % | 28 of 40 |

### Analytics

**34 of 100, Bad** (exactly 34).

| Component     | Score of 10 | Band | Counts   | Weight | Coverage |   Points |
| :------------ | ----------: | :--- | :------- | -----: | -------: | -------: |
| Product usage |           1 |      | computed |   60 % |    100 % |  6 of 60 |
| Relationship  |           7 |      | computed |   40 % |    100 % | 28 of 40 |

### Connect

**52 of 100, Bad** (exactly 52).

| Component     | Score of 10 | Band | Counts   | Weight | Coverage |   Points |
| :------------ | ----------: | :--- | :------- | -----: | -------: | -------: |
| Product usage |           4 |      | computed |   60 % |    100 % | 24 of 60 |
| Relationship  |           7 |      | computed |   40 % |    100 % | 28 of 40 |
`;

const OWN_METRICS = `## Product usage

Scores on 0-10: computed 3.4.

| Metric              | Value |   Line | Band | Score of 10 | Weight |  Won | Lost |
| :------------------ | ----: | -----: | :--- | ----------: | -----: | ---: | ---: |
| DAU/MAU             |   0.8 |     11 |      |           8 |   24 % | 19.2 |  4.8 |
| DAU/MAU · Analytics |   0.2 |      8 |      |           2 |    6 % |  1.2 |  4.8 |
| Trend               |  down | 15, 16 |      |           0 |   30 % |    0 |   30 |

- Trend: compared with October 2024: 100 → 80 active users, −20 %: down.
`;

describe('an account whose products are scored apart (H5)', () => {
  it('is explained by product, with the lines of what is their own', () => {
    const text = explainHealth({ document, account: 'Acme', score });
    expect(text.slice(0, BY_PRODUCT.length)).toBe(BY_PRODUCT);
    expect(text).toContain(OWN_METRICS);
  });

  it('has its products in a row of scores', () => {
    const row = scoreRow({ file: 'account.yaml', sheet: 0, name: 'Acme', data: {} }, score, document);
    expect(row.notes).toEqual(['Without an ARR, Connect has no share in the score.']);
    expect(row.products!.map(({ name, arr, share, score: own, tier, components }) => [name, arr, share, own, tier, components.length])).toEqual([
      ['Platform', 80000, 0.8, 52, 'bad', 2],
      ['Analytics', 20000, 0.2, 34, 'bad', 2],
      ['Connect', null, 0, 52, 'bad', 2],
    ]);
    expect(row.components[0]!.metrics.map(({ id, product, range, note }) => [id, product, range?.start.line, note])).toEqual([
      ['dau_mau', undefined, 10, undefined],
      ['dau_mau', 'Analytics', 7, undefined],
      ['trend', undefined, undefined, 'compared with October 2024: 100 → 80 active users, −20 %: down'],
    ]);
  });

  it('shows why a product has no score', () => {
    const bare = toValue(readDocument('account.yaml', 'account: Acme\ncontract: { products: [{ name: A, arr: 1, scores: { relationship: { nps: 7 } } }, { name: B, arr: 1 }] }\n')!.sheets[0]!.body) as JsonObject;
    const text = explainHealth({ account: 'Acme', score: scoreAccount(MODEL, bare, { asOf: AS_OF }) });
    expect(text).toContain('Nothing of B can be scored; the share goes to the other products.');
    expect(text).toContain('| B       |   1 |   0 % |     – |      |      0 % |');
    expect(text).toContain('### B\n\n**No score**: no metric or component of the model has a value.');
  });
});
