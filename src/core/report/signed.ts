import { formatNumber } from '../health/formatNumber';

/** A change with its sign, rounded half away from zero: `+6.2`, `−3`; `0` where nothing is left of it. The minus is U+2212. */
export function signed(change: number, decimals = 1): string {
  const size = formatNumber(Math.abs(change), decimals);
  if (size === '0') return '0';
  return `${change < 0 ? '−' : '+'}${size}`;
}
