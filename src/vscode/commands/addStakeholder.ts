import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'A stakeholder cannot be added here: the text has errors; see its problems first';

/** Adds a person at the customer, with places to fill in. */
export function registerAddStakeholder(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.addStakeholder, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    await takeRefactoring(session, target, 'add-stakeholder', OTHERWISE);
    return target.open.document.uri;
  });
}
