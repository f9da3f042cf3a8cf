import { Uri, workspace } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import type { AccountFiles } from './accountFiles';
import type { OpenPortfolio } from './openPortfolio';
import type { Portfolios } from './portfolios';
import { folderOf } from './relativePath';

/** All portfolios of the workspace: where settings or accounts stand, and each workspace folder that has neither. */
export async function portfoliosInWorkspace(known: { readonly portfolios: Portfolios; readonly accounts: AccountFiles }): Promise<OpenPortfolio[]> {
  const { portfolios, accounts } = known;
  const found = new Map<string, OpenPortfolio>();
  const add = (portfolio: OpenPortfolio) => found.set(portfolio.root.toString(), portfolio);
  for (const settings of await workspace.findFiles(`**/${SETTINGS_FILE}`, '**/{node_modules,.git}/**')) add(portfolios.at(folderOf(settings)));
  for (const account of await accounts.all()) add(await portfolios.of(account));
  if (found.size === 0) {
    for (const { uri } of workspace.workspaceFolders ?? []) add(await portfolios.of(Uri.joinPath(uri, SETTINGS_FILE)));
  }
  return [...found.values()];
}
