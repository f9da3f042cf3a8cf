import { SUM_TOLERANCE } from './rounding';

/** A number for people with at most the given decimals, rounded half up, without trailing zeros: 7.25 → "7.3", 30.0 → "30". */
export function formatNumber(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  return String(Math.floor(value * factor + 0.5 + SUM_TOLERANCE) / factor);
}

/** A share of 0-1 in per cent: "37.5 %". */
export function formatShare(share: number): string {
  return `${formatNumber(share * 100)} %`;
}

/** Coverage in whole per cent; 100 only when nothing at all is missing, 0 only when everything is. */
export function formatCoverage(coverage: number): string {
  const percent = Math.floor(coverage * 100 + 0.5 + SUM_TOLERANCE);
  if (coverage < 1 - SUM_TOLERANCE && percent === 100) return '99 %';
  return coverage > SUM_TOLERANCE && percent === 0 ? '1 %' : `${percent} %`;
}

/** A score of 0-100 as it reads on the model's scale: 72.5 is "7.3" on 10. */
export function formatOnScale(score: number, scale: number): string {
  return formatNumber((score * scale) / 100);
}
