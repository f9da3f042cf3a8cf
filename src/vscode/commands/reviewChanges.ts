import { ProgressLocation, window, workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { History } from '../../core/ports';
import { reviewPage } from '../../core/report/diff/reviewPage';
import { encodeForLink } from '../../core/text/encodeForLink';
import { UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import { relativePath } from '../host/relativePath';
import type { Session } from '../session';
import { askBase } from './askBase';
import type { CommandArguments } from './commandArguments';
import { pickPortfolio } from './pickPortfolio';
import { requireHistory } from './requireHistory';
import { showDocument } from './showDocument';

/**
 * Shows what the changes since a branch or another revision do, saved or not: in money and names, as on a pull request. Run again, it shows
 * what they do by now in the same place. Gives the page.
 */
export async function reviewChanges(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const portfolio = given.uri ? await session.portfolios.of(given.uri) : await pickPortfolio(session);
  if (portfolio === undefined) return undefined;
  const base = await askBase(given, await requireGit(portfolio));
  if (base === undefined) return undefined;
  const options = { location: ProgressLocation.Notification, title: `Comparing with ${base}`, cancellable: true };
  const page = await window.withProgress(options, (progress, token) => pageOf(portfolio, base, token, (message) => progress.report({ message })));
  if (page === undefined) return undefined;
  const place = session.virtualDocuments.add(`Changes against ${base}.md`, portfolio.root.toString(), () => page);
  await showDocument(place, 'preview');
  return place;
}

/** Undefined when it was stopped. */
async function pageOf(portfolio: OpenPortfolio, base: string, token: CancellationToken, say: (message: string) => void): Promise<string | undefined> {
  const diffs = await portfolio.engine.diffs();
  if (token.isCancellationRequested) return undefined;
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const diff = await diffs.between({ base, token, pause, progress: (done, total) => say(`${done} of ${total} files`) });
  return token.isCancellationRequested ? undefined : reviewPage(diff, linksTo(portfolio));
}

/**
 * Ways from the page to lines of files. In a preview of a text that is no file, VS Code takes a path with `/` before it from the first
 * folder of the workspace, and knows no way to the others.
 */
function linksTo(portfolio: OpenPortfolio): (file: string, line: number | null) => string | undefined {
  const folder = workspace.workspaceFolders?.[0];
  return (file, line) => {
    const path = folder && relativePath(folder.uri, portfolio.uriOf(file));
    return path === undefined ? undefined : `/${path.split('/').map(encodeForLink).join('/')}${line === null ? '' : `#L${line}`}`;
  };
}

/** @throws UserError when Git is not there to be asked; says why, and what would help */
async function requireGit(portfolio: OpenPortfolio): Promise<History> {
  await requireHistory(portfolio);
  if (portfolio.history !== undefined) return portfolio.history;
  if (!workspace.isTrusted) throw new UserError('Git is not asked what changed in Restricted Mode, as the settings of a repository can run programs. Trust the workspace to see it');
  throw new UserError('What changed is asked of Git, which is not there in this window. Open the folder in VS Code on the desktop, or see the comment on your pull request');
}
