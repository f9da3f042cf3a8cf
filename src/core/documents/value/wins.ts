import { isMissingField } from '../../render/gap';
import type { AccountData } from '../documentInput';
import { isReached } from './goals';
import type { ScoredGoal } from './goals';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import type { MetricChange } from './metricChanges';
import type { RecordedTexts } from '../dates/reviewDates';

/** Something that went well: a sentence of the account, a figure that improved, or a goal that was reached. */
export interface Win {
  readonly kind: 'written' | 'metric' | 'goal';
  readonly words: string | null;
  readonly metric: MetricChange | null;
  readonly goal: ScoredGoal | null;
  readonly source: string;
}

const SHOWN = 3;

/** The quarter's wins (Q1): what people wrote first, then the goals that were reached, then the largest improvements. */
export function winsOf(recorded: RecordedTexts | undefined, account: AccountData, goals: readonly ScoredGoal[], metrics: readonly MetricChange[]): Known<Win[]> {
  const none = { words: null, metric: null, goal: null };
  const lists = [...(recorded === undefined ? [] : [recorded]), { texts: account.value?.wins, source: 'value.wins' }];
  const texts = lists.flatMap(({ texts: list, source }) => indexed(list).map(({ item, index }) => ({ words: item, source: `${source}.${index}` })));
  const reached = goals.filter(isReached);
  const told = new Set(reached.map((goal) => nameOf(goal.metric)));
  const improved = metrics
    .filter((metric) => metric.improved === true && !told.has(nameOf(metric.name)))
    .sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const wins: Win[] = [
    ...texts.map((text) => ({ ...none, kind: 'written' as const, ...text })),
    ...reached.map((goal) => ({ ...none, kind: 'goal' as const, goal, source: goal.actual_source })),
    ...improved.map((metric) => ({ ...none, kind: 'metric' as const, metric, source: metric.source })),
  ];
  return orGap(wins.length === 0 ? undefined : wins.slice(0, SHOWN), 'value.wins', 'what went well this quarter');
}

function nameOf(name: Known<string>): string {
  return isMissingField(name) ? '' : name.trim().toLowerCase();
}
