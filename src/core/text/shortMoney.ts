const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people say it, in whole units and at most three digits: `$180K`, `€1.2M`, `CHF 950`. A code of no currency stands behind. */
export function shortMoney(amount: number, currency: string): string {
  const whole = Math.round(amount);
  if (!/^[A-Z]{3}$/.test(currency)) return `${whole} ${currency}`;
  return formatOf(currency, decimalsOf(whole)).format(whole);
}

/** One decimal where two digits stand before it: `$61.4K`, but `$349K`. */
function decimalsOf(amount: number): number {
  const size = Math.abs(amount);
  const thousands = Math.floor(Math.log10(Math.max(size, 1)) / 3);
  return size / 1000 ** thousands < 99.95 ? 1 : 0;
}

function formatOf(currency: string, decimals: number): Intl.NumberFormat {
  const key = `${currency} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact', maximumFractionDigits: decimals, minimumFractionDigits: 0 });
    formats.set(key, format);
  }
  return format;
}
