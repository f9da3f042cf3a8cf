import { workspace } from 'vscode';
import type { ScoreHistories } from '../../core/history/scoreHistories';
import { UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';

/**
 * What the past of a portfolio can be asked.
 * @throws UserError when nothing of it is known; says why, and what would help
 */
export async function requireHistory({ engine, root }: OpenPortfolio): Promise<ScoreHistories> {
  const history = await engine.history();
  const state = await history.state();
  if (state.kind === 'there') return history;
  if (!workspace.isTrusted) throw new UserError('The history of this folder is not read in Restricted Mode. Trust the workspace to see it');
  const remedy =
    root.scheme === 'file'
      ? 'Keep the portfolio in a Git repository and commit its files; every commit is a point of its history'
      : 'Open the folder in VS Code on the desktop, or let “csac snapshot” write health-history.jsonl, which is read here too';
  throw new UserError(`There is no history here: ${state.reason}. ${remedy}`);
}
