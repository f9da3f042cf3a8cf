import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import { indexed } from '../known';

/** What keeps a plan from being good (P2); the words stand at `plan_faults.<id>`. */
export interface PlanFault {
  readonly id:
    | 'no_plan'
    | 'no_objectives'
    | 'objective_metric'
    | 'objective_baseline'
    | 'objective_target'
    | 'objective_date'
    | 'milestone_overdue'
    | 'risk_mitigation'
    | 'risk_owner'
    | 'review_missing'
    | 'review_past';
  /** The objective, milestone or risk that it is about. */
  readonly name: string | null;
  readonly date: IsoDay | null;
  readonly source: string | null;
}

/** All faults of the plan on the day, in its order. */
export function planFaults(plan: PlanData | undefined, asOf: IsoDay): PlanFault[] {
  if (plan === undefined) return [{ id: 'no_plan', name: null, date: null, source: null }];
  return [...objectiveFaults(plan), ...milestoneFaults(plan, asOf), ...riskFaults(plan), ...reviewFaults(plan, asOf)];
}

function objectiveFaults(plan: PlanData): PlanFault[] {
  const objectives = indexed(plan.business_objectives);
  if (objectives.length === 0) return [{ id: 'no_objectives', name: null, date: null, source: null }];
  return objectives.flatMap(({ item: { objective, metric, baseline, target, timeline }, index }) => {
    const missing: [PlanFault['id'], unknown][] = [
      ['objective_metric', metric],
      ['objective_baseline', baseline],
      ['objective_target', target],
      ['objective_date', timeline],
    ];
    return missing.filter(([, value]) => value === undefined).map(([id]) => ({ id, name: objective ?? null, date: null, source: `success-plan:business_objectives.${index}` }));
  });
}

function milestoneFaults(plan: PlanData, asOf: IsoDay): PlanFault[] {
  return indexed(plan.milestones).flatMap(({ item: { name, target_date: due, completed_date: done, status }, index }): PlanFault[] => {
    const isOverdue = due !== undefined && due < asOf && done === undefined && status !== 'complete';
    return isOverdue ? [{ id: 'milestone_overdue', name: name ?? null, date: due, source: `success-plan:milestones.${index}.target_date` }] : [];
  });
}

function riskFaults(plan: PlanData): PlanFault[] {
  return indexed(plan.risks).flatMap(({ item: { risk, mitigation, owner }, index }): PlanFault[] => {
    const fault = (id: PlanFault['id']): PlanFault => ({ id, name: risk ?? null, date: null, source: `success-plan:risks.${index}` });
    return [...(mitigation === undefined ? [fault('risk_mitigation')] : []), ...(owner === undefined ? [fault('risk_owner')] : [])];
  });
}

function reviewFaults({ next_review: day }: PlanData, asOf: IsoDay): PlanFault[] {
  if (day === undefined) return [{ id: 'review_missing', name: null, date: null, source: null }];
  return day < asOf ? [{ id: 'review_past', name: null, date: day, source: 'success-plan:next_review' }] : [];
}
