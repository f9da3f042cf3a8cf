import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import stringWidth from 'string-width';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { noScore } from '../../../src/core/health/finishScore';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import { readDocument } from '../../../src/core/model/readDocument';
import { explainHealth } from '../../../src/core/report/explainHealth';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { AS_OF, model, preset } from '../health/support';

const SMALL = `
name: small
scale: 10
components:
  - id: product_usage
    weight: 0.6
    metrics:
      - { id: dau_mau, label: DAU/MAU, from: scores.product_usage.dau_mau_ratio, weight: 0.5, points: [[0, 0], [0.5, 10]], bands: { low: "< 0.2", high: ">= 0.2" } }
      - { id: features, from: scores.product_usage.features_adopted / scores.product_usage.features_available, weight: 0.25, points: [[0, 0], [1, 10]] }
      - { id: trend, from: scores.product_usage.trend, weight: 0.25, values: { up: 10, flat: 5, down: 0 } }
  - id: people
    weight: 0.4
    components:
      - { id: support, weight: 0.5, metrics: [{ id: csat, from: scores.support.csat, points: [[0, 0], [5, 10]] }] }
      - { id: relationship, weight: 0.5 }
tiers:
  - { id: good, label: Good, min: 70, color: green, action: Expand }
  - { id: bad, label: Bad, min: 0, color: red, action: Save }
`;

const ACCOUNT = `account: Acme Corp
scores:
  product_usage:
    dau_mau_ratio: 0.3
    features_adopted: 6
    features_available: 10
  support: { csat: 4, score: 5 }
  relationship: { score: 7 }
`;

function explain(text: string, modelText = SMALL, account = 'Acme Corp'): string {
  const document = readDocument('account.yaml', text)!;
  const score = scoreAccount(model(modelText), toValue(document.sheets[0]!.body) as JsonObject, { asOf: AS_OF });
  return explainHealth({ document, sheet: 0, account, score });
}

describe('explainHealth (H7)', () => {
  it('explains the total, the components and each metric', () => {
    expect(explain(ACCOUNT)).toBe(`# Health of Acme Corp

**66 of 100, Bad** (exactly 66): Save.

Model \`small\`, 2025-11-22, coverage 85 %.

4 points missing to Good, which begins at 70.

## Components

| Component      | Score of 10 | Band | Counts   | Weight | Coverage |   Points |
| :------------- | ----------: | :--- | :------- | -----: | -------: | -------: |
| Product usage  |           6 |      | computed |   60 % |     75 % | 36 of 60 |
| People         |         7.5 |      | computed |   40 % |    100 % | 30 of 40 |
| · Support      |           8 |      | computed |   20 % |    100 % | 16 of 20 |
| · Relationship |           7 |      | entered  |   20 % |    100 % | 14 of 20 |

## Points still to win

- Product usage, DAU/MAU: 16 (now 0.3)
- Product usage, Features: 8 (now 0.6)
- Support, Csat: 4 (now 4)

## Product usage

Scores on 0-10: computed 6.

| Metric   | Value | Line | Band | Score of 10 | Weight | Won | Lost |
| :------- | ----: | ---: | :--- | ----------: | -----: | --: | ---: |
| DAU/MAU  |   0.3 |    4 | high |           6 |   40 % |  24 |   16 |
| Features |   0.6 | 5, 6 |      |           6 |   20 % |  12 |    8 |
| Trend    |     – |      |      |           – |    0 % |   0 |    0 |

- Trend (missing, weight 15 %): scores.product_usage.trend is missing.

## People

Scores on 0-10: computed 7.5.

### Support

Scores on 0-10: computed 8, entered 5. The computed one counts.

| Metric | Value | Line | Band | Score of 10 | Weight | Won | Lost |
| :----- | ----: | ---: | :--- | ----------: | -----: | --: | ---: |
| Csat   |     4 |    7 |      |           8 |   20 % |  16 |    4 |

### Relationship

Scores on 0-10: entered 7.
`);
  });

  it('says what was set by hand, and what is provisional', () => {
    const text = explain(`${ACCOUNT}overrides: [{ of: overall, score: 80, reason: Pilot, by: dana.reyes, expires: 2025-12-31 }, { of: relationship, score: 9, reason: New sponsor }]\n`);
    expect(text).toContain('**80 of 100, Good** (exactly 80): Expand.');
    expect(text).toContain('Set by hand by dana.reyes, until 2025-12-31: Pilot. The computed score is 70; the figures below are its parts.');
    expect(text).toContain('Scores on 0-10: entered 7, set by hand 9, which counts. Set by hand: New sponsor.');
    expect(explain('account: Acme\nscores: { support: { csat: 4 } }\n')).toContain('The score is **provisional**: too little of it rests on data.');
  });

  it('says why there is no score', () => {
    expect(explainHealth({ account: 'Acme', score: noScore('the health model ours has errors', AS_OF, 'ours') })).toBe(
      '# Health of Acme\n\n**No score**: the health model ours has errors.\n\nModel `ours`, 2025-11-22, coverage 0 %.\n',
    );
    expect(explain('account: Acme\n')).toContain('**No score**: no metric or component of the model has a value.');
  });

  it('names no lines without the document', () => {
    const score = scoreAccount(preset('engine'), { scores: { product_usage: { dau_mau_ratio: 0.3 } } }, { asOf: AS_OF });
    expect(explainHealth({ account: 'Acme', score })).toMatch(/\| DAU\/MAU +\| +0\.3 \| +\| middle \|/);
  });
});

function kindsIn(node: Node): readonly string[] {
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  return [node.type, ...children.flatMap(kindsIn)];
}

describe('text of customers and models', () => {
  const HOSTILE = 'A | B\n## Q4 <img src=http://t/x> [a](javascript:x) `c`';

  it('stays text, in one cell (P20)', () => {
    const hostileModel = SMALL.replace('label: DAU/MAU', `label: ${JSON.stringify(HOSTILE)}`).replace('id: good, label: Good', `id: good, label: ${JSON.stringify(HOSTILE)}`);
    const text = explain(ACCOUNT, hostileModel, HOSTILE);
    const kinds = kindsIn(unified().use(remarkParse).use(remarkGfm).parse(text));
    expect(kinds.filter((kind) => ['image', 'link', 'html', 'linkReference', 'definition'].includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(7);
    const row = text.split('\n').find((line) => line.startsWith('| A'))!;
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(10);
  });

  it('of any width keeps the tables aligned', () => {
    const wide = SMALL.replace('label: DAU/MAU', 'label: 日次利用率 👩‍💻');
    const rows = explain(ACCOUNT, wide).split('\n').filter((line) => line.startsWith('|'));
    const table = rows.slice(rows.findIndex((row) => row.includes('Metric')), rows.findIndex((row) => row.includes('Trend')) + 1);
    expect(new Set(table.map((row) => stringWidth(row))).size).toBe(1);
  });
});
