import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { workingDay } from '../dates/workingDay';
import type { Track } from './track';

export type HandoffStepId = 'read_up' | 'introduce' | 'handoff_call' | 'confirm_goals' | 'baseline' | 'close_points' | 'second_thread' | 'sponsor_call' | 'nps' | 'review_plan';

/** The CSM's first thirty days with an account, by track (L2 phase 6, S4): a call for those who are served by calls. */
const STEPS: Readonly<Record<Track, readonly (readonly [HandoffStepId, number])[]>> = {
  full: [
    ['read_up', 2],
    ['introduce', 3],
    ['handoff_call', 5],
    ['confirm_goals', 10],
    ['baseline', 14],
    ['close_points', 14],
    ['second_thread', 21],
    ['sponsor_call', 21],
    ['nps', 30],
    ['review_plan', 30],
  ],
  standard: [
    ['read_up', 2],
    ['introduce', 3],
    ['handoff_call', 7],
    ['confirm_goals', 10],
    ['baseline', 14],
    ['close_points', 21],
    ['nps', 30],
    ['review_plan', 30],
  ],
  light: [
    ['read_up', 3],
    ['introduce', 5],
    ['baseline', 14],
    ['close_points', 21],
    ['nps', 30],
  ],
  'self-serve': [
    ['read_up', 3],
    ['baseline', 14],
    ['nps', 30],
  ],
};

export interface HandoffStep {
  readonly id: HandoffStepId;
  readonly due: IsoDay;
}

/** The steps with their days, counted from the handoff, on working days. */
export function handoffSteps(track: Track, day: IsoDay): HandoffStep[] {
  return STEPS[track].map(([id, days]) => ({ id, due: workingDay(addDays(day, days)) }));
}
