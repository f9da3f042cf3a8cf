import type { AccountRule } from '../rule';

/**
 * A product of an account whose products are scored apart has no ARR.
 *
 * @why The account’s health is that of its products, each by its share of the ARR: without an ARR a product has no share, and how it does
 * shows nowhere in the score (H5). Where no product has one, a small product counts as much as a large one.
 * @instead Write what the customer pays for the product a year as its `arr`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract:
 *   products:
 *     - { name: Platform, arr: 100000 }
 *     - { name: Analytics, scores: { product_usage: { dau_mau_ratio: 0.12 } } }
 * scores: { product_usage: { dau_mau_ratio: 0.42 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract:
 *   products:
 *     - { name: Platform, arr: 100000 }
 *     - { name: Analytics, arr: 20000, scores: { product_usage: { dau_mau_ratio: 0.12 } } }
 * scores: { product_usage: { dau_mau_ratio: 0.42 } }
 * ```
 */
export const productWithoutArr: AccountRule = {
  id: 'data/product-without-arr',
  on: 'account',
  severity: 'warning',
  facts: ['H5'],
  needs: 'contract',
  *check({ data, health: { products = [] } }) {
    // Nothing to weigh: a single product is the whole score.
    if (data.churned !== undefined || products.length < 2) return;
    const unpaid = products.filter(({ arr }) => (arr ?? 0) === 0);
    const help = 'Write what the customer pays for the product a year as its `arr`.';
    if (unpaid.length === products.length) {
      yield { message: 'Products are scored apart, but none has an ARR, so all of them count alike in the health score.', path: ['contract', 'products'], at: 'key', help };
      return;
    }
    for (const { name, path, arr } of unpaid) {
      const lack = arr === null ? 'has no ARR' : 'has an ARR of 0';
      yield { message: `${name} ${lack}, so it has no share in the health score, which is that of the products by ARR.`, path: [...path, arr === null ? 'name' : 'arr'], help };
    }
  },
};
