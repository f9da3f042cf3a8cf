import { window } from 'vscode';
import { UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import { escapeIcons } from '../host/plainText';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';

/**
 * One of the portfolios of the workspace; asks only when there are several. Undefined when the user backs out.
 * @throws UserError when no folder is open
 */
export async function pickPortfolio(session: Session): Promise<OpenPortfolio | undefined> {
  const portfolios = await portfoliosInWorkspace(session);
  if (portfolios.length === 0) throw new UserError('Open the folder of your portfolio first, or run “Customer Success: New Portfolio”');
  if (portfolios.length === 1) return portfolios[0];
  const items = portfolios.map((portfolio) => ({ label: escapeIcons(nameOf(portfolio.root)), description: portfolio.root.path, portfolio }));
  return (await window.showQuickPick(items, { title: 'Portfolio' }))?.portfolio;
}
