import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { chooseAccount } from './accountTarget';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import { produceDocument } from './produceDocument';
import { pickDocument } from './renderDocument';

/** Renders one of the mails for an account. */
export function registerWriteEmail(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.writeEmail, async (session, given) => {
    const target = await chooseAccount(session, given);
    if (target === undefined) return undefined;
    const { engine } = target.open.portfolio;
    const template = given.text('template') ?? (await pickDocument(engine, ({ kind }) => kind === 'email', 'Email'));
    return template === undefined ? undefined : produceDocument(session, target, { template }, given);
  });
}
