import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { produceDocument } from './produceDocument';
import { SAVE_PLAN, withReason } from './withReason';

/** Renders a save plan for an account at risk (R8), by the reason that the user names (R6). */
export function registerCreateSavePlan(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.createSavePlan, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    const wish = await withReason(SAVE_PLAN, given);
    return wish && produceDocument(session, target, wish, given);
  });
}
