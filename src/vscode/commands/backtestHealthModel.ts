import { ProgressLocation, window } from 'vscode';
import type { Uri } from 'vscode';
import type { Backtest } from '../../core/health/models/backtest';
import { backtestMarkdown } from '../../core/report/models/backtestMarkdown';
import { longRun } from '../host/longRun';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { modelTarget } from './modelTarget';
import { pickModel } from './pickModel';
import { showDocument } from './showDocument';

/** Shows how a health model would have judged the customers who have left; it may take long, and can be cancelled. */
export async function backtestHealthModel(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await modelTarget(session, given);
  if (target === undefined) return undefined;
  const { portfolio } = target;
  const model = given.text('model') ?? target.model ?? (await pickModel(portfolio, { title: 'Back-test health model' }));
  if (model === undefined) return undefined;
  const result = await run(portfolio, model);
  if (result === undefined) return undefined;
  const text = backtestMarkdown(result, (await portfolio.engine.context()).settings.currency);
  const place = session.virtualDocuments.add(`Back-test of ${model}.md`, JSON.stringify({ root: portfolio.root.toString(), backtest: model }), () => text);
  await showDocument(place, 'preview');
  return place;
}

/** Undefined when the user cancelled it. */
async function run({ engine }: OpenPortfolio, model: string): Promise<Backtest | undefined> {
  const reviews = await engine.models();
  const options = { location: ProgressLocation.Notification, title: `Back-testing ${model}`, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    let before = 0;
    const tell = (done: number, total: number) => {
      const share = (100 * done) / total;
      // The total grows while the run learns what there is to do.
      progress.report({ increment: Math.max(0, share - before), message: `${done} of ${total}` });
      before = Math.max(before, share);
    };
    try {
      return await reviews.backtest([model], { ...longRun(token), progress: tell });
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}
