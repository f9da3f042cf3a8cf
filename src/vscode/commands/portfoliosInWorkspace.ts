import { Uri, workspace } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import type { OpenPortfolio } from '../host/openPortfolio';
import { folderOf } from '../host/relativePath';
import type { Session } from '../session';

/** All portfolios of the workspace: where settings or accounts stand, and each workspace folder that has neither. */
export async function portfoliosInWorkspace({ portfolios, accounts }: Session): Promise<OpenPortfolio[]> {
  const found = new Map<string, OpenPortfolio>();
  const add = (portfolio: OpenPortfolio) => found.set(portfolio.root.toString(), portfolio);
  for (const settings of await workspace.findFiles(`**/${SETTINGS_FILE}`, '**/{node_modules,.git}/**')) add(portfolios.at(folderOf(settings)));
  for (const account of await accounts.all()) add(await portfolios.of(account));
  if (found.size === 0) {
    for (const { uri } of workspace.workspaceFolders ?? []) add(await portfolios.of(Uri.joinPath(uri, SETTINGS_FILE)));
  }
  return [...found.values()];
}
