import { ProgressLocation, window } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import type { PortfolioAccount } from '../../core/engine';
import { shortScore } from '../../core/report/scoreText';
import { UserError } from '../../core/userError';
import { escapeIcons } from '../host/plainText';
import type { OpenPortfolio } from '../host/openPortfolio';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import type { Session } from '../session';
import { progressInSteps } from './progressInSteps';

interface AccountItem extends QuickPickItem {
  readonly uri: Uri;
  readonly sheet: number;
}

/** Asks for one of all accounts of the workspace. Undefined when the user backs out. */
export async function pickAccount(session: Session): Promise<{ readonly uri: Uri; readonly sheet: number } | undefined> {
  const items = await allAccounts(session);
  if (items === undefined) return undefined;
  if (items.length === 0) throw new UserError('There is no account in this workspace yet. Run “Customer Success: New Account” first.');
  return window.showQuickPick(items, { title: 'Account', placeHolder: 'Name, segment or tier', matchOnDescription: true, matchOnDetail: true });
}

async function allAccounts(session: Session): Promise<AccountItem[] | undefined> {
  const portfolios = await portfoliosInWorkspace(session);
  const options = { location: ProgressLocation.Notification, title: 'Reading accounts', cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const items: AccountItem[] = [];
    const step = progressInSteps(progress, 'files');
    const width = 100 / portfolios.length;
    for (const [index, portfolio] of portfolios.entries()) {
      const { accounts } = await portfolio.engine.portfolio(token, step(index * width, width));
      if (token.isCancellationRequested) return undefined;
      items.push(...accounts.map((account) => itemOf(portfolio, account)));
    }
    return items.sort((a, b) => a.label.localeCompare(b.label));
  });
}

function itemOf(portfolio: OpenPortfolio, { file, sheet, name, segment, health }: PortfolioAccount): AccountItem {
  return {
    label: escapeIcons(name),
    description: escapeIcons([shortScore(health), segment].filter((part) => part !== undefined).join(' · ')),
    detail: escapeIcons(file),
    uri: portfolio.uriOf(file),
    sheet,
  };
}
