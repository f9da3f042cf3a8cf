import { shortMoney } from './shortMoney';

/** Two amounts as people say them; in full where their short forms are the same though they are not: `$100,400` and `$100,000`. */
export function moneyPair(one: number, other: number, currency: string): readonly [string, string] {
  const [first, second] = [shortMoney(one, currency), shortMoney(other, currency)];
  return first !== second || one === other ? [first, second] : [fullMoney(one, currency), fullMoney(other, currency)];
}

/** With all its digits, cents only where there are some. */
function fullMoney(amount: number, currency: string): string {
  const isCode = /^[A-Z]{3}$/.test(currency);
  const digits = { maximumFractionDigits: 2, minimumFractionDigits: 0 };
  return isCode ? new Intl.NumberFormat('en', { style: 'currency', currency, ...digits }).format(amount) : `${new Intl.NumberFormat('en', digits).format(amount)} ${currency}`;
}
