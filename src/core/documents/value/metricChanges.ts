import type { AccountData } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';

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
  /** The change with its sign, -0.2 for a fall of 20 %; null without a previous figure to compare with. */
  readonly change: number | null;
  /** Value aimed at; null when none is recorded. */
  readonly target: number | null;
  readonly source: string;
}

/** The measured figures of the account, in its order. More is better unless the metric says otherwise. */
export function metricChanges(account: AccountData): MetricChange[] {
  return indexed(account.value?.metrics).map(({ item: { name, unit, previous, current, target, better }, index }) => {
    const both = previous !== undefined && current !== undefined;
    const change = both && previous !== 0 ? (current - previous) / Math.abs(previous) : null;
    return {
      name: orGap(name, `value.metrics.${index}.name`, 'name of the metric'),
      unit: unit ?? null,
      previous: orGap(previous, `value.metrics.${index}.previous`, 'figure of last quarter'),
      current: orGap(current, `value.metrics.${index}.current`, 'figure of this quarter'),
      improved: !both || previous === current ? null : better === 'lower' ? current < previous : current > previous,
      size: change === null ? null : Math.abs(change),
      change,
      target: target ?? null,
      source: `value.metrics.${index}`,
    };
  });
}
