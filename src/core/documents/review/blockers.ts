import { isMissingField } from '../../render/gap';
import type { ScoredGoal } from '../value/goals';
import type { MilestoneState } from '../value/milestoneList';
import type { ReviewFacts } from './reviewFacts';

/** What stands in the way of the next goals; the kind says how a template words it. */
export interface Blocker {
  readonly kind: 'goal' | 'milestone' | 'issues' | 'seats';
  readonly goal: ScoredGoal | null;
  readonly milestone: MilestoneState | null;
  readonly names: readonly string[];
  /** Share of the seats that is in use, 0-1. */
  readonly share: number | null;
  readonly source: string;
}

const BLANK = { goal: null, milestone: null, names: [], share: null };
/** Below this share of the seats most of what is paid for stands idle. */
const IDLE_SEATS = 0.5;

/** What is in the way, worst first: goals missed or behind, milestones late or at risk, open issues, seats that nobody uses. */
export function blockersOf({ goals, milestones, support, usage, standing }: Pick<ReviewFacts, 'goals' | 'milestones' | 'support' | 'usage' | 'standing'>): Blocker[] {
  const open = isMissingField(goals) ? [] : goals.filter(({ status }) => status === 'missed' || status === 'behind');
  const slow = milestones.filter(({ state }) => state === 'late' || state === 'at-risk');
  // A customer who has just begun has not filled the seats yet.
  const share = isMissingField(usage.seat_share) || standing === 'starting' ? 1 : usage.seat_share;
  return [
    ...open.sort((a, b) => Number(b.status === 'missed') - Number(a.status === 'missed')).map((goal): Blocker => ({ ...BLANK, kind: 'goal', goal, source: goal.actual_source })),
    ...slow.map((milestone): Blocker => ({ ...BLANK, kind: 'milestone', milestone, source: milestone.source })),
    ...(support.open_issues.length === 0 ? [] : [{ ...BLANK, kind: 'issues' as const, names: support.open_issues, source: 'scores.support.open_issues' }]),
    ...(share >= IDLE_SEATS ? [] : [{ ...BLANK, kind: 'seats' as const, share, source: 'scores.product_usage.active_users' }]),
  ];
}
