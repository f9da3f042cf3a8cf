import type { PlanData } from '../../model/planInput';

type UseCase = NonNullable<NonNullable<PlanData['use_cases']>[number]>;

/** Whether a use case of the plan is in use. */
export function isLive({ status }: UseCase): boolean {
  return status === 'live' || status === 'optimizing';
}
