import { Disposable } from 'vscode';
import { ACCOUNT_DOCUMENTS } from './accountDocuments';
import { registerCommand } from './command';
import type { CommandHost } from './command';

/** Each command of `ACCOUNT_DOCUMENTS`; what writes a document loads when the first of them runs. */
export function registerAccountDocuments(host: CommandHost): Disposable {
  const commands = Object.entries(ACCOUNT_DOCUMENTS).map(([id, offer]) =>
    registerCommand(host, id, async (session, given) => (await import('./writeAccountDocument')).writeAccountDocument(session, given, offer)),
  );
  return Disposable.from(...commands);
}
