import type { DeepPartial } from './account';
import type { Sheet, SourceDocument } from './sourceDocument';
import type { SuccessPlanSheet } from '../schema/generated/successPlanSheet';

export type PlanData = DeepPartial<SuccessPlanSheet>;

/** The success plan that belongs to an account. */
export interface PlanInput {
  readonly file: string;
  readonly data: PlanData;
  /** Where it stands, for who leads to its lines. */
  readonly source?: { readonly document: SourceDocument; readonly sheet: Sheet };
}
