import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { produceDocument } from './produceDocument';

/** Renders the quarterly business review of an account (Q1). */
export function registerPrepareQbr(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.prepareQbr, async (session, given) => {
    const target = await chooseAccount(session, given);
    return target && produceDocument(session, target, { template: 'qbr' }, given);
  });
}
