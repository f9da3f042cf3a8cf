import type { Disposable } from 'vscode';
import { COMMAND, OPEN_CHANGED_PLACE, SHOW_CHANGE_PARTS } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';
import type { ScoreHistoryWork } from './scoreHistories';

/** Commands on what scores were and what changes do; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof ScoreHistoryWork>> = {
  [COMMAND.showScoreHistory]: 'showScoreHistory',
  [COMMAND.explainScoreChange]: 'explainScoreChange',
  [COMMAND.showPortfolioAt]: 'showPortfolioAt',
  [COMMAND.reviewChanges]: 'reviewChanges',
  [SHOW_CHANGE_PARTS]: 'showChangeParts',
  [OPEN_CHANGED_PLACE]: 'openChangedPlace',
};

export function registerScoreHistory(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./scoreHistories')).scoreHistoryWork);
}
