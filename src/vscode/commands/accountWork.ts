import type { Session } from '../session';
import { addStakeholder } from './addStakeholder';
import type { CommandArguments } from './commandArguments';
import { confirmMetrics } from './confirmMetrics';
import { explainHealthScore } from './explainHealthScore';
import { newAccount } from './newAccount';
import { previewTemplate } from './previewTemplate';
import { recordTouchpoint } from './recordTouchpoint';

/** The work of the commands that are loaded with the first of them. */
export const accountWork = {
  newAccount,
  explainHealthScore,
  confirmMetrics,
  recordTouchpoint,
  addStakeholder,
  previewTemplate,
} satisfies Readonly<Record<string, (session: Session, given: CommandArguments) => Promise<unknown>>>;

export type AccountWork = typeof accountWork;
