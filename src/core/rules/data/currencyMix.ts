import type { AccountRule } from '../rule';

/**
 * The account’s money is in another currency than the portfolio’s.
 *
 * @why Sums of the portfolio and limits of segments are in one currency; an amount in another one enters them as if it were the same
 * (F1, F3).
 * @instead Write the amounts in the portfolio’s currency, at the rate of the contract, and leave `currency` out.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 110000
 * currency: EUR
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * ```
 */
export const currencyMix: AccountRule = {
  id: 'data/currency-mix',
  on: 'account',
  severity: 'info',
  facts: ['F1', 'F3'],
  needs: 'currency',
  *check({ data: { currency }, settings }) {
    if (currency === undefined || currency === settings.currency) return;
    yield {
      message: `The money of this account is in ${currency}, that of the portfolio in ${settings.currency}: sums add the two as if they were one.`,
      path: ['currency'],
      help: `Write the amounts in ${settings.currency} and leave currency out.`,
    };
  },
};
