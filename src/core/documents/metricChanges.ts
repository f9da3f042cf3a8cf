import type { AccountData } from './documentInput';
import { orGap, present } from './known';
import type { Known } from './known';

/** A figure of this quarter beside that of the last (Q4). */
export interface MetricChange {
  readonly name: Known<string>;
  readonly unit: string | null;
  readonly previous: Known<number>;
  readonly current: Known<number>;
  /** Whether the change is for the better; null when it cannot be told or there is none. */
  readonly improved: boolean | null;
  /** Size of the change against the previous figure, 0.2 for 20 % either way; null without one. */
  readonly size: number | null;
}

/** The measured figures of the account, in its order. More is better unless the metric says otherwise. */
export function metricChanges(account: AccountData): MetricChange[] {
  return present(account.value?.metrics).map(({ name, unit, previous, current, better }, index) => {
    const both = previous !== undefined && current !== undefined;
    return {
      name: orGap(name, `value.metrics.${index}.name`, 'name of the metric'),
      unit: unit ?? null,
      previous: orGap(previous, `value.metrics.${index}.previous`, 'figure of last quarter'),
      current: orGap(current, `value.metrics.${index}.current`, 'figure of this quarter'),
      improved: !both || previous === current ? null : better === 'lower' ? current < previous : current > previous,
      size: both && previous !== 0 ? Math.abs((current - previous) / previous) : null,
    };
  });
}
