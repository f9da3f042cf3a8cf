import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { explainScoreChange } from './explainScoreChange';
import { openChangedPlace } from './openChangedPlace';
import { reviewChanges } from './reviewChanges';
import { showChangeParts } from './showChangeParts';
import { showPortfolioAt } from './showPortfolioAt';
import { showScoreHistory } from './showScoreHistory';

/** The work of the commands that are loaded with the first of them. */
export const scoreHistoryWork = {
  showScoreHistory,
  explainScoreChange,
  showPortfolioAt,
  reviewChanges,
  showChangeParts,
  openChangedPlace,
} satisfies Readonly<Record<string, (session: Session, given: CommandArguments) => Promise<unknown>>>;

export type ScoreHistoryWork = typeof scoreHistoryWork;
