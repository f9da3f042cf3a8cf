const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** An amount in whole units, as in `120,000`, for a column that names the currency. */
export function amountText(amount: number): string {
  return grouped.format(amount);
}

/** An amount in whole units with its currency, as in `USD 120,000`: the same for every reader, as file and code are. */
export function money(amount: number, currency: string): string {
  return `${currency} ${amountText(amount)}`;
}
