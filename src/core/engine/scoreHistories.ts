import type { ScoreHistories } from '../history/scoreHistories';
import type { Ports } from '../ports';
import { UserError } from '../userError';
import type { KnownPortfolio } from './knownPortfolio';

const NO_HISTORY = 'the history of files is not known here';

/** What past scores can be asked of this portfolio. */
export function createScoreHistories({ history }: Ports, _known: KnownPortfolio): ScoreHistories {
  const none = async (): Promise<never> => {
    throw new UserError(NO_HISTORY);
  };
  return {
    state: async () => (history === undefined ? { kind: 'none', reason: NO_HISTORY } : history.state()),
    change: none,
    timeline: none,
    portfolioAt: none,
    filesAt: none,
  };
}
