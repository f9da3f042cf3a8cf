import { describe, expect, it } from 'vitest';
import { findingsOf } from './findingsOf';

const USE = 'scores: { product_usage: { dau_mau_ratio: 0.4 } }';

describe('data/product-without-arr', () => {
  const found = async (products: string, more = ''): Promise<string[]> =>
    (await findingsOf('data', `account: A\ncontract: { products: [${products}] }\n${USE}\n${more}`)).filter((line) => line.startsWith('product-without')).map((line) => line.slice('product-without-arr: '.length));
  const own = 'scores: { product_usage: { dau_mau_ratio: 0.1 } }';

  it.each([
    ['products that are not scored apart', '{ name: P, arr: 5 }, { name: Q }', []],
    ['one product', `{ name: P, ${own} }`, []],
    ['one without', `{ name: P, arr: 5 }, { name: Q, ${own} }`, ['Q has no ARR, so it has no share in the health score, which is that of the products by ARR.']],
    ['one with 0', `{ name: P, arr: 5, ${own} }, { name: Q, arr: 0 }`, ['Q has an ARR of 0, so it has no share in the health score, which is that of the products by ARR.']],
    ['none with any', `{ name: P, ${own} }, { name: Q }`, ['Products are scored apart, but none has an ARR, so all of them count alike in the health score.']],
  ])('%s', async (_, products, expected) => {
    expect(await found(products)).toEqual(expected);
  });

  it('says nothing of a customer who left', async () => {
    expect(await found(`{ name: P, ${own} }, { name: Q }`, 'churned: { date: 2025-01-01 }\n')).toEqual([]);
  });
});

describe('health/entered-differs, by product', () => {
  const found = async (account: string): Promise<string[]> => (await findingsOf('health', `account: A\n${account}`)).filter((line) => line.startsWith('entered-differs'));

  it('speaks of what a product has of its own, and once of what they share', async () => {
    expect(
      await found(`
contract:
  products:
    - { name: P, arr: 5 }
    - { name: Q, arr: 5, scores: { product_usage: { dau_mau_ratio: 0, score: 9 } } }
    - { name: R, arr: 5 }
scores: { product_usage: { dau_mau_ratio: 0.6, score: 1 } }
`),
    ).toEqual([
      'entered-differs: Product usage of Q was entered as 9, but its metrics give 0 of 10. The computed score counts.',
      'entered-differs: Product usage was entered as 1, but its metrics give 10 of 10. The computed score counts.',
    ]);
  });

  it('is silent where the mean of products alone is apart', async () => {
    expect(await found('contract: { products: [{ name: P, arr: 5 }, { name: Q, arr: 5, scores: { product_usage: { dau_mau_ratio: 0, score: 0 } } }] }\nscores: { product_usage: { dau_mau_ratio: 0.6 } }\n')).toEqual([]);
  });
});
