import type { Segment } from '../../model/segments';
import { isServedLightly } from './standing';

/** One part of the meeting. */
export interface AgendaItem {
  /** Id of the part in `words/review.yaml`. */
  readonly id: string;
  readonly minutes: number;
  /** Minutes after the beginning. */
  readonly from: number;
  readonly to: number;
}

export interface Agenda {
  readonly minutes: number;
  readonly items: readonly AgendaItem[];
}

/** Minutes of the full hour by part: Q2 and Q3. */
const PARTS = {
  scorecard: { business_update: 10, success_metrics: 15, usage: 10, roadmap: 10, strategy: 10, actions: 5 },
  conversation: { context: 10, value: 15, roadmap: 10, success_plan: 15, strategy: 10 },
} as const;

const MINUTES = { full: 60, light: 30 } as const;

/** The agenda of a review: an hour, or half of it in the same proportions with those who are served lightly (S4). */
export function agendaFor(kind: keyof typeof PARTS, segment: Segment | undefined): Agenda {
  const minutes = isServedLightly(segment) ? MINUTES.light : MINUTES.full;
  let used = 0;
  const items = Object.entries(PARTS[kind]).map(([id, full]): AgendaItem => {
    const from = (used * minutes) / MINUTES.full;
    used += full;
    const to = (used * minutes) / MINUTES.full;
    return { id, from: Math.floor(from), to: Math.floor(to), minutes: Math.floor(to) - Math.floor(from) };
  });
  return { minutes, items };
}
