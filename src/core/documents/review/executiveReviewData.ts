import { isMissingField, missingField } from '../../render/gap';
import type { MissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import type { MilestoneState } from '../value/milestoneList';
import { blockersOf } from './blockers';
import type { Blocker } from './blockers';
import { reviewFacts } from './reviewFacts';
import type { ReviewFacts } from './reviewFacts';

/** The one decision that an executive is asked for; the kind says how a template words it. */
export interface Decision {
  readonly kind: 'recovery' | 'blocker' | 'milestone' | 'idea';
  readonly blocker: Blocker | null;
  /** The next one of a customer who has just begun. */
  readonly milestone: MilestoneState | null;
  /** Name of an idea that was already talked about with them. */
  readonly idea: string | null;
  readonly source: string | null;
}

const BLANK = { blocker: null, milestone: null, idea: null, source: null };

/** What fits on one page. */
const SHOWN = { goals: 4, blockers: 3 } as const;

/** The review for executives (Q3): money and outcomes first, what is in the way, one decision, on one page. */
export function executiveReviewData(input: DocumentInput) {
  const facts = reviewFacts(input);
  const blockers = blockersOf(facts);
  return {
    ...facts,
    outcomes: isMissingField(facts.goals) ? facts.goals : facts.goals.slice(0, SHOWN.goals),
    more_goals: Math.max(0, facts.goal_counts.all - SHOWN.goals),
    blockers: blockers.slice(0, SHOWN.blockers),
    decision: decisionFor(facts, blockers),
  };
}

/** At risk: the recovery. Else what is in the way most; else, in the first 90 days, the next milestone; else an idea that is on the table. Else a gap: a person must know what to ask. */
function decisionFor({ standing, milestones, expansion }: ReviewFacts, blockers: readonly Blocker[]): Decision | MissingField {
  if (standing === 'at-risk') return { ...BLANK, kind: 'recovery' };
  // Issues that are open with us are ours to solve, not theirs to decide.
  const first = blockers.find(({ kind }) => kind !== 'issues');
  if (first !== undefined) return { ...BLANK, kind: 'blocker', blocker: first, source: first.source };
  const next = standing === 'starting' ? milestones.find(({ state }) => state === 'ahead') : undefined;
  if (next !== undefined) return { ...BLANK, kind: 'milestone', milestone: next, source: next.source };
  const idea = isMissingField(expansion) ? undefined : expansion.find(({ kind, name, because }) => kind === 'named' && name !== null && because !== null);
  if (idea !== undefined) return { ...BLANK, kind: 'idea', idea: idea.name, source: 'opportunities' };
  return missingField('decision', 'the decision that we ask for', 'document');
}
