import { daysBetween, isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { readMeasure } from './measure';
import type { PlanData } from '../../model/planInput';

export type GoalStatus = 'exceeded' | 'reached' | 'on-track' | 'behind' | 'missed' | 'unknown';

/** One objective of the plan, scored (Q1, Q2). */
export interface ScoredGoal {
  readonly goal: Known<string>;
  readonly metric: Known<string>;
  readonly unit: string | null;
  /** Whether its figures are ratios 0-1, to be shown as percentages. */
  readonly ratio: boolean;
  readonly baseline: Known<number | string>;
  readonly target: Known<number | string>;
  readonly actual: Known<number | string>;
  readonly due: Known<string>;
  /** Id or name of the person who owns it; null when the plan names none. */
  readonly owner: string | null;
  readonly status: GoalStatus;
  /** Share of the way from baseline to target, may exceed 1; null when a figure is missing. */
  readonly progress: number | null;
  /** Money a year that reaching it is worth; null when the plan does not say. */
  readonly value: number | null;
  /** Where the objective stands in the plan, and each of its figures. */
  readonly source: string;
  readonly baseline_source: string;
  readonly target_source: string;
  readonly actual_source: string;
}

type Objective = NonNullable<NonNullable<PlanData['business_objectives']>[number]>;

/** How far progress may lag behind time before a goal counts as behind. */
const TOLERANCE = 0.15;
/** What the plan's own word means where figures do not tell. */
const WRITTEN_STATUS: Readonly<Record<string, GoalStatus>> = { 'on-track': 'on-track', 'at-risk': 'behind', achieved: 'reached', exceeded: 'exceeded', missed: 'missed' };

/** The plan's objectives with their status on the day, in the plan's order; none without a plan. */
export function scoreGoals(plan: PlanData | undefined, asOf: IsoDay): ScoredGoal[] {
  return indexed(plan?.business_objectives).map(({ item: objective, index }) => {
    const source = `success-plan:business_objectives.${index}`;
    const gap = <T>(value: T | null | undefined, key: string, label: string) => orGap(value, `business_objectives.${index}.${key}`, label, 'success-plan');
    const progress = progressOf(objective);
    return {
      goal: gap(objective.objective, 'objective', 'goal'),
      metric: gap(objective.metric, 'metric', 'how the goal is measured'),
      unit: objective.unit ?? null,
      ratio: isRatio(objective),
      baseline: gap(objective.baseline, 'baseline', 'where it started'),
      target: gap(objective.target, 'target', 'target'),
      actual: gap(objective.actual, 'actual', 'figure reached so far'),
      due: gap(objective.timeline, 'timeline', 'target date'),
      owner: objective.owner ?? null,
      value: objective.value ?? null,
      source,
      baseline_source: `${source}.baseline`,
      target_source: `${source}.target`,
      actual_source: `${source}.actual`,
      progress: progress ?? null,
      status: progress === undefined ? (WRITTEN_STATUS[objective.status ?? ''] ?? 'unknown') : statusOf(progress, objective, plan?.created, asOf),
    };
  });
}

/** Whether the goal is where it should be, or beyond. */
export function isReached({ status }: Pick<ScoredGoal, 'status'>): boolean {
  return status === 'reached' || status === 'exceeded';
}

/** Ratios are written 0-1 throughout the files; figures that are all in that range, and not all whole, are meant as such. */
function isRatio({ unit, baseline, target, actual }: Objective): boolean {
  const figures = [baseline, target, actual].filter((figure) => figure !== undefined);
  const inRange = figures.every((figure) => typeof figure === 'number' && figure >= 0 && figure <= 1);
  return unit === undefined && figures.length > 1 && inRange && figures.some((figure) => !Number.isInteger(figure));
}

/** From 0 at the baseline to 1 at the target, whichever of the two is larger. Without a baseline only arrival can be told. */
function progressOf({ baseline, target, actual, better }: Objective): number | undefined {
  const [from, to, now] = [readMeasure(baseline), readMeasure(target), readMeasure(actual)];
  if (to === undefined || now === undefined || to.unit !== now.unit) return undefined;
  if (from !== undefined && from.unit === to.unit && from.value !== to.value) return (now.value - from.value) / (to.value - from.value);
  if (better === undefined || to.value === 0) return now.value === to.value ? 1 : undefined;
  return better === 'lower' ? 2 - now.value / to.value : now.value / to.value;
}

function statusOf(progress: number, objective: Objective, created: IsoDay | undefined, asOf: IsoDay): GoalStatus {
  if (progress > 1) return 'exceeded';
  if (progress === 1) return 'reached';
  const due = objective.timeline;
  if (!isIsoDay(due)) return progress > 0 ? 'on-track' : 'behind';
  if (due < asOf) return 'missed';
  if (created === undefined || created >= due) return progress > 0 ? 'on-track' : 'behind';
  const elapsed = daysBetween(created, asOf) / daysBetween(created, due);
  return progress >= elapsed - TOLERANCE ? 'on-track' : 'behind';
}
