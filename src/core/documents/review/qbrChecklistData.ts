import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { workingDayBefore } from '../dates/workingDay';
import { preparations } from './preparations';
import type { Preparation } from './preparations';
import { reviewFacts } from './reviewFacts';

/** A step of the preparation with its day, counted back from the review. */
export interface ChecklistStep extends Preparation {
  /** A working day; null while the review has no date. */
  readonly due: IsoDay | null;
  /** Whether its day has passed and it is not done. */
  readonly late: boolean;
}

/**
 * What must be ready before a review and when (Q5), in the order of the days. Steps that the files already satisfy are ticked with what
 * shows it. `theatre` names what Q7 warns of: a review without a measured goal, or without a figure of value in money.
 */
export function qbrChecklistData(request: DocumentInput) {
  const input: DocumentInput = { ...request, audience: 'internal' };
  const facts = reviewFacts(input);
  const { date } = facts.meeting;
  const steps = preparations(facts, input).map((step): ChecklistStep => {
    if (isMissingField(date)) return { ...step, due: null, late: false };
    const due = workingDayBefore(addDays(date, -step.days_before));
    return { ...step, due, late: !step.done && due < input.asOf };
  });
  const measured = facts.goal_counts.all > facts.goal_counts.unknown;
  return {
    ...facts,
    steps,
    counts: { all: steps.length, done: steps.filter(({ done }) => done).length, late: steps.filter(({ late }) => late).length },
    theatre: [...(measured ? [] : ['no_measured_goal']), ...(isMissingField(facts.roi.per_year) ? ['no_money'] : [])],
  };
}
