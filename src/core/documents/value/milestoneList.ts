import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';

/** A milestone of the plan as it stands on the day. */
export interface MilestoneState {
  readonly name: string;
  /** Day on which it was reached, else the day by which it is due. */
  readonly date: Known<IsoDay>;
  readonly state: 'done' | 'ahead' | 'at-risk' | 'late';
  /** Id or name of who answers for it; null when the plan names nobody. */
  readonly owner: string | null;
  readonly source: string;
}

/** The plan's milestones by their day; those without one come last. A pending one whose day has passed is late (P2). */
export function milestoneList(plan: PlanData | undefined, asOf: IsoDay): MilestoneState[] {
  return indexed(plan?.milestones)
    .flatMap(({ item: { name, target_date: target, completed_date: completed, status, owner }, index }): MilestoneState[] => {
      if (name === undefined) return [];
      const done = status === 'complete' || completed !== undefined;
      const state = done ? 'done' : target !== undefined && target < asOf ? 'late' : status === 'at-risk' ? 'at-risk' : 'ahead';
      const source = `success-plan:milestones.${index}`;
      const date = orGap(done ? (completed ?? target) : target, `milestones.${index}.target_date`, 'target date', 'success-plan');
      return [{ name, date, state, owner: owner ?? null, source }];
    })
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf({ date }: MilestoneState): string {
  return typeof date === 'string' ? date : '9999';
}
