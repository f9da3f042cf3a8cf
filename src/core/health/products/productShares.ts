import { andList } from '../../text/andList';
import type { AccountProduct } from './accountProducts';

/** How much of the account's score each product is, and what has to be said of it. */
export interface ProductShares {
  /** In the order of the products; together 1 where one has something to score, else all 0. */
  readonly shares: readonly number[];
  readonly notes: readonly string[];
}

/**
 * The shares by ARR (H5). One without ARR has none, unless no product has any: then all count alike. What cannot be scored is left out, and
 * its share goes to the others in proportion, as with metrics (H4).
 * @param isScored Whether there is anything to score, in the order of the products.
 */
export function productShares(products: readonly AccountProduct[], isScored: readonly boolean[]): ProductShares {
  const paid = products.map(({ arr }) => Math.max(0, arr ?? 0));
  const scoredArr = paid.filter((_, index) => isScored[index]);
  const isByArr = scoredArr.some((arr) => arr > 0);
  const weights = products.map((_, index) => (!isScored[index] ? 0 : isByArr ? paid[index]! : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const notes: string[] = [];
  const namesOf = (isMeant: (index: number) => boolean): string => andList(products.filter((_, index) => isMeant(index)).map(({ name }) => name));
  const unscored = namesOf((index) => !isScored[index]);
  const unpaid = namesOf((index) => isScored[index]! && paid[index] === 0);
  if (unscored !== '') notes.push(`Nothing of ${unscored} can be scored; the share goes to the other products.`);
  if (!isByArr) notes.push('Without an ARR to weigh them by, the products count alike.');
  else if (unpaid !== '') notes.push(`Without an ARR, ${unpaid} has no share in the score.`);
  return { shares: weights.map((weight) => (sum === 0 ? 0 : weight / sum)), notes };
}
