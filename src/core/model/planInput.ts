import type { DeepPartial } from './account';
import type { SuccessPlanSheet } from '../schema/generated/successPlanSheet';

export type PlanData = DeepPartial<SuccessPlanSheet>;

/** The success plan that belongs to an account. */
export interface PlanInput {
  readonly file: string;
  readonly data: PlanData;
}
