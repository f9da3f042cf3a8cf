import type { Tier } from '../health/healthScore';
import type { Style } from './line';

const STYLES: Readonly<Record<string, Style>> = { green: 'green', yellow: 'yellow', orange: 'yellow', red: 'red', blue: 'cyan' };

/** The look of a score in a terminal: the nearest to its tier's colour. */
export function tierStyle(tier: Pick<Tier, 'color'> | null): Style {
  return STYLES[tier?.color ?? ''] ?? 'dim';
}
