import { ProgressLocation, window } from 'vscode';
import type { CancellationToken, Progress, Uri } from 'vscode';
import type { IsoDay } from '../../core/calendar/isoDay';
import { portfolioThenAndNow } from '../../core/report/portfolioThenAndNow';
import { createClock } from '../host/clock';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import { askDay } from './askSince';
import type { CommandArguments } from './commandArguments';
import { pickPortfolio } from './pickPortfolio';
import { progressInSteps } from './progressInSteps';
import { requireHistory } from './requireHistory';
import { showDocument } from './showDocument';

type Report = Progress<{ readonly message?: string; readonly increment?: number }>;

/** Shows all accounts of a portfolio as they were on a day and as they are, with those that changed tier. Gives the page. */
export async function showPortfolioAt(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const portfolio = given.uri ? await session.portfolios.of(given.uri) : await pickPortfolio(session);
  if (portfolio === undefined) return undefined;
  await requireHistory(portfolio);
  const today = createClock(portfolio.root).today();
  const day = await askDay(given.text('at'), 'The portfolio on which day?', today);
  if (day === undefined) return undefined;
  const options = { location: ProgressLocation.Notification, title: `Reading the portfolio of ${day}`, cancellable: true };
  const markdown = await window.withProgress(options, (progress, token) => pageOf(portfolio, day, today, progress, token));
  if (markdown === undefined) return undefined;
  const place = session.virtualDocuments.add(`Portfolio on ${day}.md`, portfolio.root.toString(), () => markdown);
  await showDocument(place, 'preview');
  return place;
}

/** Undefined when it was stopped. */
async function pageOf({ engine }: OpenPortfolio, day: IsoDay, today: IsoDay, progress: Report, token: CancellationToken): Promise<string | undefined> {
  const step = progressInSteps(progress, 'files');
  const now = await engine.portfolio(token, step(0, 50));
  if (token.isCancellationRequested) return undefined;
  const history = await engine.history();
  const then = await history.portfolioAt({ at: day, token, progress: step(50, 50) });
  if (token.isCancellationRequested) return undefined;
  const { settings } = await engine.context();
  return portfolioThenAndNow({ then, now: now.accounts, today, currency: settings.currency });
}
