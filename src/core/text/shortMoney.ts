const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people say it, in at most three digits and one decimal: `$180K`, `€1.2M`, `CHF 950`. A code of no currency stands behind. */
export function shortMoney(amount: number, currency: string): string {
  const whole = Math.round(amount);
  if (!/^[A-Z]{3}$/.test(currency)) return `${whole} ${currency}`;
  let format = formats.get(currency);
  if (format === undefined) {
    format = new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 });
    formats.set(currency, format);
  }
  return format.format(whole);
}
