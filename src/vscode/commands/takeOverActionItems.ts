import { Range, Selection, ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { TaskProposal } from '../../core/documents/living/livingDocuments';
import { plural } from '../../core/text/plural';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { editDocument } from './editDocument';
import { chooseWritten } from './writtenDocument';

/** Adds a document's action items to the tasks of its account, and shows them there; one undo takes them back. Gives the account's file. */
export async function takeOverActionItems(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  if (written === undefined) return undefined;
  const { document, portfolio, file, living, origin } = written;
  const uri = portfolio.uriOf(origin.account);
  // Open before it is asked about, so that the edits mean the text that VS Code shows.
  const account = await workspace.openTextDocument(uri);
  const { version } = account;
  const proposal = await living.takeOver(file, document.getText());
  if (proposal.edits.length === 0) {
    void window.showInformationMessage(escapeLinks(`The account has all action items of ${nameOf(document.uri)} already.`));
    return undefined;
  }
  const editor = await window.showTextDocument(account, { viewColumn: ViewColumn.One, preview: false });
  const first = account.positionAt(Math.min(...proposal.edits.map(({ span }) => span.start)));
  await editDocument(account, version, proposal.edits);
  editor.selection = new Selection(first, first);
  editor.revealRange(new Range(first, first));
  void window.showInformationMessage(escapeLinks(`${taskWords(proposal)} in ${nameOf(uri)}. Save it to keep them.`));
  return uri;
}

function taskWords({ tasks }: TaskProposal): string {
  const added = tasks.filter(({ kind }) => kind === 'added').length;
  const done = tasks.length - added;
  const parts = [added > 0 && `${plural(added, 'task')} added`, done > 0 && `${plural(done, 'task')} marked as done`];
  return parts.filter((part) => part !== false).join(' and ');
}
