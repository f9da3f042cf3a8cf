import { commands, Disposable, ProgressLocation, window } from 'vscode';
import { COMMAND, STOP_CHECK } from '../commandIds';
import { registerCommand } from './command';
import type { CommandHost } from './command';

/** Checks all files of all portfolios and shows what was found in the Problems view. */
export function registerCheckPortfolio(host: CommandHost): Disposable {
  const check = registerCommand(host, COMMAND.checkPortfolio, async ({ portfolioCheck, problems }) => {
    const options = { location: ProgressLocation.Notification, title: 'Checking the portfolio', cancellable: true };
    await window.withProgress(options, (progress, token) => {
      let before = 0;
      return portfolioCheck.checkEverything((done, total) => {
        const share = (100 * done) / total;
        // A message for every file would cost more than reading it.
        if (share - before < 1) return;
        progress.report({ increment: share - before, message: `${done} of ${total} files` });
        before = share;
      }, token);
    });
    const count = problems.count();
    if (count.findings === 0) void window.showInformationMessage('Nothing was found in the portfolio.');
    else await commands.executeCommand('workbench.actions.view.problems');
    return count;
  });
  return Disposable.from(
    check,
    registerCommand(host, STOP_CHECK, async ({ portfolioCheck }) => portfolioCheck.stop()),
  );
}
