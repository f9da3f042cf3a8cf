import { formatNumber } from '../../health/formatNumber';
import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';

/**
 * The ARR of the products together is not the ARR of the account.
 *
 * @why The health of a customer with several products is combined by their share of the ARR, and revenue is reported by product: both go
 * wrong when the parts do not make the whole (H5, F3).
 * @instead Correct the ARR, or add the product that is missing. `share` is the part of the ARR by which the two may differ.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * contract: { products: [{ name: Platform, arr: 100000 }, { name: Analytics, arr: 30000 }] }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 130000
 * contract: { products: [{ name: Platform, arr: 100000 }, { name: Analytics, arr: 30000 }] }
 * ```
 */
export const productsDifferFromArr: AccountRule = {
  id: 'data/products-differ-from-arr',
  on: 'account',
  severity: 'warning',
  facts: ['H5', 'F3'],
  needs: 'contract',
  parameters: { share: 0.01 },
  *check({ data: { arr, contract }, parameter }) {
    const products = contract?.products;
    if (arr === undefined || products === undefined || products.length === 0) return;
    let sum = 0;
    for (const product of products) {
      if (product?.arr === undefined) return;
      sum += product.arr;
    }
    if (Math.abs(sum - arr) <= arr * parameter('share')) return;
    const together = Number(formatNumber(sum, 2));
    yield {
      message: `arr is ${arr}, but the products together have ${together}.`,
      path: ['arr'],
      help: 'Correct the ARR, or add the product that is missing.',
      fixes: (edit) => fixOf(`Change arr to ${together}`, edit.set(['arr'], together), false),
      related: [{ message: 'The products', path: ['contract', 'products'], at: 'key' }],
    };
  },
};
