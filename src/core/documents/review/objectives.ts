import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { isReached } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { orGap } from '../known';
import type { Known } from '../known';
import { ownerOf, personFor, personName } from '../people/personFor';

/** A goal that is still open, with who answers for it. */
export interface Objective {
  readonly goal: ScoredGoal;
  readonly owner: Known<string>;
}

/** What the next quarter is to reach: the goals that are not there yet, kept by their owner, who is a gap after they left, else the plan's, else the CSM. */
export function nextObjectives(goals: Known<readonly ScoredGoal[]>, { account, plan, settings }: DocumentInput): Known<Objective[]> {
  const csm = personFor('csm', account, settings);
  const keeper = plan?.owner === undefined ? csm : personName(plan.owner, settings);
  const open = (isMissingField(goals) ? [] : goals)
    .filter((goal) => !isReached(goal))
    .map((goal): Objective => ({ goal, owner: goal.owner === null ? keeper : ownerOf(goal.owner, `${goal.source}.owner`, { account, settings }) }));
  return orGap(open.length === 0 ? undefined : open, 'business_objectives', 'objectives for next quarter', 'success-plan');
}
