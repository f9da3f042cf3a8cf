import { EndOfLine, Range, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import { UserError } from '../../core/userError';
import { fileState } from '../host/fileState';
import { nameOf } from '../host/relativePath';
import type { VirtualDocuments } from '../host/virtualDocuments';
import { askToReplace } from './askToReplace';

export type SaveResult = 'created' | 'replaced' | 'unchanged' | 'kept';

/**
 * Saves a rendered document. A file that is there and differs is replaced only after the user has seen the difference, in
 * one step that can be undone; `existing` answers in the user's place.
 * @throws UserError when the file cannot be written, or has changes that are not saved
 */
export async function saveDocument(
  uri: Uri,
  text: string,
  virtual: VirtualDocuments,
  existing: 'replace' | 'keep' | undefined,
): Promise<SaveResult> {
  const state = await fileState(uri);
  if (state === 'missing') {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return 'created';
  }
  if (state !== 'file') throw new UserError(`${nameOf(uri)} is not a file, so the document was not saved`);
  const document = await workspace.openTextDocument(uri);
  refuseUnsaved(document);
  if (sameText(document, text)) return 'unchanged';
  const { version } = document;
  const answer = existing ?? (await askToReplace(uri, text, virtual));
  if (answer === 'keep') return 'kept';
  refuseUnsaved(document);
  if (document.version !== version) throw new UserError(`${nameOf(uri)} has changed meanwhile and was left as it is; render it again`);
  await replaceAll(document, text);
  return 'replaced';
}

function refuseUnsaved(document: TextDocument): void {
  if (document.isDirty) throw new UserError(`${nameOf(document.uri)} has unsaved changes and was left as it is; save or revert it, then render again`);
}

function sameText(document: TextDocument, text: string): boolean {
  const shown = document.getText();
  return shown === (document.eol === EndOfLine.CRLF ? text.replaceAll(/\r?\n/g, '\r\n') : text);
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new Range(0, 0, Number.MAX_SAFE_INTEGER, 0)), text);
  // VS Code answers false when the document moved on or cannot be edited; then it is untouched.
  if (!(await workspace.applyEdit(edit)) || !(await document.save())) {
    throw new UserError(`${nameOf(document.uri)} could not be replaced; it may be read-only`);
  }
}
