import { eventSignals, joinedSignals } from './eventSignals';
import { figureSignals } from './figureSignals';
import { healthSignals } from './healthFall';
import type { RiskSignal, SignalInput } from './signal';
import type { Severity } from './signalCatalogue';

const ORDER: readonly Severity[] = ['critical', 'high', 'medium'];

/**
 * Every sign of churn that the account shows on the day (R1-R3), the heaviest first, of those the newest first, figures last. Unlike
 * the rules it lists signs that somebody has already answered, until they are resolved or overtaken.
 */
export function findSignals(input: SignalInput): RiskSignal[] {
  return [...eventSignals(input), ...joinedSignals(input), ...healthSignals(input), ...figureSignals(input)].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (b.date ?? '').localeCompare(a.date ?? ''),
  );
}
