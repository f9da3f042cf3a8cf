import { ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { plural } from '../../core/text/plural';
import { UserError } from '../../core/userError';
import { toWorkspaceEdit } from '../features/workspaceEdits';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { chooseWhatIf } from './chooseWhatIf';
import type { CommandArguments } from './commandArguments';

/** Writes the fields that were changed in a scratch copy into the account's file, as it is now: minimal edits, one undo, not saved. */
export async function applyWhatIf(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const whatIf = await chooseWhatIf(session, given);
  const whatIfs = await session.whatIfs();
  const [copy, account] = [await whatIfs.readCopy(whatIf), await whatIfs.readAccount(whatIf)];
  const engine = await whatIf.real.engine.whatIf();
  const changes = engine.differences(whatIf.base, copy.source, whatIf.sheet);
  if (changes.length === 0) {
    void window.showInformationMessage(`Nothing was changed in the what-if of ${whatIf.name}.`);
    return undefined;
  }
  const edits = engine.edits(account.source, whatIf.sheet, changes);
  const isTaken = edits.length === 0 || (await workspace.applyEdit(toWorkspaceEdit(account, edits)));
  if (!isTaken) throw new UserError(`${nameOf(whatIf.account)} has changed meanwhile and was left as it is; run the command again`);
  whatIf.base = copy.source;
  // Where it stands already, so that it does not cover the copy.
  const shown = window.visibleTextEditors.find(({ document }) => document === account.document);
  await window.showTextDocument(account.document, { viewColumn: shown?.viewColumn ?? ViewColumn.One, preview: false });
  void window.setStatusBarMessage(`Customer Success: ${plural(changes.length, 'field')} of ${whatIf.name} changed`, SHOWN_MS);
  return whatIf.account;
}

const SHOWN_MS = 5_000;
