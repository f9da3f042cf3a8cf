import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'A touchpoint cannot be added here: the text has errors; see its problems first';

/** Adds a conversation with the customer, dated today, with places to fill in. */
export function registerRecordTouchpoint(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.recordTouchpoint, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    await takeRefactoring(session, target, 'record-touchpoint', OTHERWISE);
    return target.open.document.uri;
  });
}
