import { describe, expect, it } from 'vitest';
import { allComponents, component, model, score } from '../support';
import { leaves, sumOf, told } from './support';

const TIERS = 'tiers: [{ id: good, label: Good, min: 60, color: green }, { id: bad, label: Bad, min: 0, color: red }]';
/** Use 60 %: DAU/MAU, and seats in use; relationship 40 %: an NPS answer. */
const MODEL = model(`
name: m
scale: 10
components:
  - id: product_usage
    weight: 0.6
    metrics:
      - { id: dau, label: DAU/MAU, from: scores.product_usage.dau_mau_ratio, weight: 0.5, points: [[0, 0], [1, 10]] }
      - { id: seats, label: Seats, from: scores.product_usage.active_users / contract.seats_licensed, weight: 0.5, points: [[0, 0], [1, 10]] }
  - { id: relationship, weight: 0.4, metrics: [{ id: nps, label: NPS, from: scores.relationship.nps, points: [[0, 0], [10, 10]] }] }
${TIERS}`);

const SCORES = 'scores: { product_usage: { dau_mau_ratio: 0.8, active_users: 150 }, relationship: { nps: 7 } }';
const withProducts = (products: string, more = ''): ReturnType<typeof score> => score(MODEL, `${SCORES}\ncontract: { seats_licensed: 200, products: [${products}] }\n${more}`);

describe('the health of products (H5)', () => {
  // Platform is the account: use (80 + 75) / 2 = 77.5, relationship 70: 0.6 x 77.5 + 0.4 x 70 = 74.5.
  // Analytics: DAU/MAU 30, seats 75 as they are the account's: use 52.5, so 59.5. Together 5/6 x 74.5 + 1/6 x 59.5 = 72.
  const health = withProducts('{ name: Platform, arr: 100000 }, { name: Analytics, arr: 20000, scores: { product_usage: { dau_mau_ratio: 0.3 } } }');

  it('is combined by their share of the ARR', () => {
    expect(health).toMatchObject({ score: 72, tier: { id: 'good' }, coverage: 1, provisional: false, override: null });
    expect(health.exact).toBeCloseTo(72, 10);
    expect(health.computed).toBeCloseTo(72, 10);
    expect(health.notes).toBeUndefined();
  });

  it('is shown for each', () => {
    expect(health.products!.map(({ name, path, arr, health: own }) => [name, path.join('.'), arr, own.score, own.tier?.id])).toEqual([
      ['Platform', 'contract.products.0', 100000, 75, 'good'],
      ['Analytics', 'contract.products.1', 20000, 60, 'good'],
    ]);
    expect(health.products!.map(({ share, health: own }) => [share, own.exact])).toEqual([
      [expect.closeTo(5 / 6, 12), expect.closeTo(74.5, 10)],
      [expect.closeTo(1 / 6, 12), expect.closeTo(59.5, 10)],
    ]);
  });

  it('leads to the product’s own field, and counts what they share once', () => {
    // DAU/MAU weighs 30 % of the whole: 25 % with 80 points, 5 % with 30.
    expect(told(component(health, 'product_usage').metrics)).toEqual([
      'DAU/MAU @ scores.product_usage.dau_mau_ratio: 20 won, 5 lost',
      'DAU/MAU · Analytics @ contract.products.1.scores.product_usage.dau_mau_ratio: 1.5 won, 3.5 lost',
      'Seats @ -: 22.5 won, 7.5 lost',
    ]);
    expect(told(component(health, 'relationship').metrics)).toEqual(['NPS @ scores.relationship.nps: 28 won, 12 lost']);
    expect(component(health, 'product_usage').metrics.map(({ id, product }) => [id, product])).toEqual([['dau', undefined], ['dau', 'Analytics'], ['seats', undefined]]);
  });

  it('gives components the mean of their scores', () => {
    expect(component(health, 'product_usage').score).toBeCloseTo((5 * 77.5 + 52.5) / 6, 10);
    expect(component(health, 'relationship')).toMatchObject({ score: 70, computed: 70, counts: 'computed' });
  });

  it('of three products, one of which has its own seats and users', () => {
    // Connect: 9 of its own 10 seats, DAU/MAU 0.5, NPS is the customer's: use 70, so 70. Platform 74.5, Analytics 59.5.
    const three = withProducts(
      '{ name: Platform, arr: 50 }, { name: Analytics, arr: 30, scores: { product_usage: { dau_mau_ratio: 0.3 } } }, { name: Connect, arr: 20, seats_licensed: 10, scores: { product_usage: { dau_mau_ratio: 0.5, active_users: 9 } } }',
    );
    expect(three.products!.map(({ health: own }) => own.exact)).toEqual([expect.closeTo(74.5, 10), expect.closeTo(59.5, 10), expect.closeTo(70, 10)]);
    expect(three.exact).toBeCloseTo(0.5 * 74.5 + 0.3 * 59.5 + 0.2 * 70, 10);
    expect(component(three, 'product_usage').metrics.filter(({ id }) => id === 'seats').map(({ label, fields, value }) => [label, value, fields!.map((field) => field.join('.'))])).toEqual([
      ['Seats', 0.75, ['scores.product_usage.active_users', 'contract.seats_licensed']],
      ['Seats · Connect', 0.9, ['contract.products.2.scores.product_usage.active_users', 'contract.products.2.seats_licensed']],
    ]);
    expect(sumOf(leaves(three.components)).won).toBeCloseTo(three.exact!, 10);
  });

  it('measures what the account knows as a whole by the account’s seats', () => {
    const own = withProducts('{ name: Connect, arr: 20, seats_licensed: 10, scores: { product_usage: { dau_mau_ratio: 0.5 } } }');
    expect(component(own, 'product_usage').metrics.find(({ id }) => id === 'seats')).toMatchObject({ label: 'Seats', value: 0.75 });
  });

  it('needs a product with scores of its own: without, the account scores as ever', () => {
    const plain = score(MODEL, `${SCORES}\ncontract: { seats_licensed: 200 }`);
    for (const products of ['{ name: Platform, arr: 100000 }, { name: Analytics, arr: 20000 }', '{ name: Platform, scores: {}, metrics: {} }', '']) {
      expect(withProducts(products)).toEqual(plain);
    }
    expect(plain.products).toBeUndefined();
  });
});

describe('shares of products', () => {
  const own = 'scores: { product_usage: { dau_mau_ratio: 0.3 } }';
  const shares = (products: string): { readonly shares: readonly number[]; readonly notes: readonly string[] | undefined; readonly exact: number | null } => {
    const { products: parts, notes, exact } = withProducts(products);
    return { shares: parts!.map(({ share }) => share), notes, exact };
  };

  it('are equal, and a note says so, where no product has an ARR', () => {
    const expected = { shares: [0.5, 0.5], notes: ['Without an ARR to weigh them by, the products count alike.'], exact: expect.closeTo(67, 10) as number };
    expect(shares(`{ name: Platform }, { name: Analytics, ${own} }`)).toEqual(expected);
    expect(shares(`{ name: Platform, arr: 0 }, { name: Analytics, arr: -5, ${own} }`)).toEqual(expected);
  });

  it('are none for a product without an ARR beside others', () => {
    expect(shares(`{ name: Platform, arr: 10 }, { name: Analytics, ${own} }`)).toEqual({ shares: [1, 0], notes: ['Without an ARR, Analytics has no share in the score.'], exact: 74.5 });
  });

  it('of what cannot be scored go to the others', () => {
    const bare = score(MODEL, `contract: { products: [{ name: Platform, arr: 60 }, { name: Analytics, arr: 20, ${own} }, { name: Connect, arr: 20 }] }`);
    expect(bare.products!.map(({ share, health }) => [share, health.score])).toEqual([[0, null], [1, 30], [0, null]]);
    expect(bare).toMatchObject({ score: 30, coverage: 0.3, provisional: true, notes: ['Nothing of Platform and Connect can be scored; the share goes to the other products.'] });
  });

  it('need something to score: else there is no score, and the account’s reason', () => {
    expect(score(MODEL, 'contract: { products: [{ name: Platform, arr: 60, scores: { sentiment: { ticket_sentiment: positive } } }] }')).toMatchObject({ score: null, reason: 'no metric or component of the model has a value', coverage: 0 });
  });

  it('are of products with names of their own', () => {
    expect(withProducts(`{ name: Platform, arr: 1, ${own} }, { name: Platform, arr: 1 }, { arr: 1 }`).products!.map(({ name }) => name)).toEqual(['Platform', 'Platform (2)', 'Product 3']);
  });
});

describe('what is given by hand, with products', () => {
  const PRODUCTS = '{ name: Platform, arr: 100000 }, { name: Analytics, arr: 20000, scores: { product_usage: { dau_mau_ratio: 0.3 } } }';

  it('an override of the whole replaces the combined score', () => {
    const health = withProducts(PRODUCTS, 'overrides: [{ of: overall, score: 40, reason: Merger }]');
    expect(health).toMatchObject({ score: 40, exact: 40, override: { score: 40 }, tier: { id: 'bad' } });
    expect(health.computed).toBeCloseTo(72, 10);
  });

  it('an override of a component replaces the combined one', () => {
    const health = withProducts(PRODUCTS, 'overrides: [{ of: product_usage, score: 2, reason: Merger }]');
    expect(component(health, 'product_usage')).toMatchObject({ score: 20, counts: 'override', computed: expect.closeTo((5 * 77.5 + 52.5) / 6, 10) as number, override: { score: 20 } });
    expect(health.exact).toBeCloseTo(0.6 * 20 + 0.4 * 70, 10);
    expect(health.products!.map(({ health: own }) => own.score)).toEqual([75, 60]);
    expect(sumOf(leaves(health.components)).won).toBeCloseTo(health.exact!, 10);
  });

  it('an override keeps to the model’s bounds around what the products have together', () => {
    const bounded = { ...MODEL, overrideBounds: { maxDifference: 10, maxDays: undefined } };
    const health = score(bounded, `${SCORES}\ncontract: { seats_licensed: 200, products: [${PRODUCTS}] }\noverrides: [{ of: product_usage, score: 2 }]`);
    expect(component(health, 'product_usage').score).toBeCloseTo((5 * 77.5 + 52.5) / 6 - 10, 10);
  });

  it('an entered score of one product counts beside the computed one of another, as a metric', () => {
    const health = score(MODEL, 'scores: { relationship: { nps: 7 } }\ncontract: { products: [{ name: A, arr: 3, scores: { product_usage: { dau_mau_ratio: 0.8 } } }, { name: B, arr: 1, scores: { product_usage: { score: 4 } } }] }');
    const usage = component(health, 'product_usage');
    expect(usage).toMatchObject({ counts: 'computed', entered: null, score: expect.closeTo(70, 10) as number });
    expect(told(usage.metrics.filter(({ effectiveWeight }) => effectiveWeight > 0))).toEqual([
      'DAU/MAU · A @ contract.products.0.scores.product_usage.dau_mau_ratio: 36 won, 9 lost',
      'Entered score · B @ contract.products.1.scores.product_usage.score: 6 won, 9 lost',
    ]);
    expect(sumOf(leaves(health.components))).toEqual({ won: expect.closeTo(70, 10) as number, lost: expect.closeTo(30, 10) as number });
  });

  it('entered scores of all of them give their mean', () => {
    const health = score(MODEL, 'scores: { product_usage: { score: 8 } }\ncontract: { products: [{ name: A, arr: 3 }, { name: B, arr: 1, scores: { product_usage: { score: 4 } } }] }');
    expect(component(health, 'product_usage')).toMatchObject({ counts: 'entered', entered: 70, score: 70 });
  });

  it('a metric that the model cannot do without blocks the whole, by the product’s name', () => {
    const strict = model(`{ name: m, scale: 10, components: [{ id: product_usage, weight: 1, missing: block, metrics: [{ id: dau, label: DAU/MAU, from: scores.product_usage.dau_mau_ratio, points: [[0, 0], [1, 10]] }, { id: failures, label: Failures, from: metrics.failures, points: [[0, 10], [1, 0]] }] }], declare: { failures: { type: ratio, stale_after_days: 30 } }, ${TIERS} }`);
    const health = score(strict, 'scores: { product_usage: { dau_mau_ratio: 0.5 } }\nmetrics: { failures: 0.1 }\ncontract: { products: [{ name: A, arr: 1 }, { name: B, arr: 1, metrics: { failures: { value: 0.2, as_of: 2025-01-01 } } }] }');
    expect(health).toMatchObject({ score: null, computed: null });
    expect(health.reason).toMatch(/^the model needs Product usage: Failures of B, but it is of 2025-01-01/);
  });
});

describe('metrics of the team’s own, by product', () => {
  it('replace the account’s one by one', () => {
    const own = model(`{ name: m, scale: 10, declare: { a: { type: ratio }, b: { type: ratio } }, components: [{ id: x, weight: 1, metrics: [{ id: a, from: metrics.a, points: [[0, 0], [1, 10]] }, { id: b, from: metrics.b, points: [[0, 0], [1, 10]] }] }], ${TIERS} }`);
    const health = score(own, 'metrics: { a: 0.2, b: 0.4 }\ncontract: { products: [{ name: P, arr: 1 }, { name: Q, arr: 1, metrics: { a: { value: 0.8 } } }] }');
    expect(health.exact).toBeCloseTo((30 + 60) / 2, 10);
    expect(told(allComponents(health.components)[0]!.metrics)).toEqual([
      'A @ metrics.a: 5 won, 20 lost',
      'A · Q @ contract.products.1.metrics.a: 20 won, 5 lost',
      'B @ metrics.b: 20 won, 30 lost',
    ]);
  });
});
