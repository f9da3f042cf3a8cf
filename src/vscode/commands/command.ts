import { commands, Disposable, window } from 'vscode';
import { isUserError } from '../../core/userError';
import type { Log } from '../host/logger';
import { escapeLinks } from '../host/plainText';
import type { Session } from '../session';
import { CommandArguments } from './commandArguments';

/** What commands are registered with. The session is loaded when the first of them runs, if it is not yet. */
export interface CommandHost {
  readonly log: Log;
  session(): Promise<Session>;
}

/** Registers a command; what goes wrong in it is told in one plain line. */
export function registerCommand(
  host: CommandHost,
  id: string,
  run: (session: Session, given: CommandArguments) => Promise<unknown>,
): Disposable {
  return commands.registerCommand(id, async (first?: unknown) => {
    try {
      return await run(await host.session(), new CommandArguments(first));
    } catch (error) {
      if (isUserError(error)) void window.showErrorMessage(escapeLinks(sentence(error.message)));
      else void reportFault(host.log, id, error);
      return undefined;
    }
  });
}

/**
 * Registers commands whose code loads when the first of them runs.
 * @param names by the command's id, which of the loaded functions it runs
 */
export function registerLater<Name extends string>(
  host: CommandHost,
  names: Readonly<Record<string, Name>>,
  load: () => Promise<Readonly<Record<Name, (session: Session, given: CommandArguments) => Promise<unknown>>>>,
): Disposable {
  return Disposable.from(...Object.entries(names).map(([id, name]) => registerCommand(host, id, async (session, given) => (await load())[name](session, given))));
}

/** Messages of the core begin in lower case, as command lines print them behind a name. */
function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

async function reportFault(log: Log, id: string, error: unknown): Promise<void> {
  log.error(`${id} failed`, error);
  const choice = await window.showErrorMessage('Customer Success could not do this because of a fault of its own.', 'Show Log');
  if (choice === 'Show Log') log.show();
}
