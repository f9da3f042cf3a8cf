import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'Nothing to confirm: this account has no metrics, or all of them are as of today';

/** Marks the metrics of an account as looked at today, so that their age counts from now (`last_updated`). */
export function registerConfirmMetrics(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.confirmMetrics, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    await takeRefactoring(session, target, 'confirm-all-metrics', OTHERWISE);
    return target.open.document.uri;
  });
}
