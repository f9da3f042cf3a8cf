import { EndOfLine, Range, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { RefreshProposal } from '../../core/documents/living/livingDocuments';
import { isUserError, UserError } from '../../core/userError';
import { fileState } from '../host/fileState';
import type { OpenPortfolio } from '../host/openPortfolio';
import { nameOf } from '../host/relativePath';
import type { VirtualDocuments } from '../host/virtualDocuments';
import { askToReplace } from './askToReplace';
import { editDocument } from './editDocument';

/** What became of a rendered document; a refresh says what it did. */
export type SaveResult = 'created' | 'replaced' | 'unchanged' | 'kept' | RefreshProposal;

interface SaveRequest {
  readonly portfolio: OpenPortfolio;
  readonly uri: Uri;
  readonly text: string;
  readonly virtual: VirtualDocuments;
  /** Answers in the user's place. */
  readonly existing: 'replace' | 'keep' | undefined;
}

/**
 * Saves a rendered document. Where the same document is there already, its figures are brought up to date and what people wrote in it
 * stays. Any other file that differs is replaced only after the user has seen the difference. Both are one step that can be undone.
 * @throws UserError when the file cannot be written, or has changes that are not saved
 */
export async function saveDocument({ portfolio, uri, text, virtual, existing }: SaveRequest): Promise<SaveResult> {
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
  const refresh = existing === undefined ? await refreshOf(portfolio, document, text) : undefined;
  if (refresh !== undefined) {
    refuseUnsaved(document);
    await editDocument(document, version, refresh.edits);
    await saved(document);
    return refresh;
  }
  const answer = existing ?? (await askToReplace(uri, text, virtual));
  if (answer === 'keep') return 'kept';
  refuseUnsaved(document);
  if (document.version !== version) throw new UserError(`${nameOf(uri)} has changed meanwhile and was left as it is; render it again`);
  await replaceAll(document, text);
  await saved(document);
  return 'replaced';
}

/** Undefined when the file is not the same document of an earlier day, or no longer tells its parts. */
async function refreshOf(portfolio: OpenPortfolio, document: TextDocument, text: string): Promise<RefreshProposal | undefined> {
  const file = portfolio.fileOf(document.uri);
  const living = await portfolio.engine.living();
  if (file === undefined || !living.isSameDocument(document.getText(), text)) return undefined;
  try {
    return await living.refresh(file, document.getText());
  } catch (error) {
    if (isUserError(error)) return undefined;
    throw error;
  }
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
  if (!(await workspace.applyEdit(edit))) throw unwritable(document);
}

async function saved(document: TextDocument): Promise<void> {
  if (document.isDirty && !(await document.save())) throw unwritable(document);
}

function unwritable(document: TextDocument): UserError {
  return new UserError(`${nameOf(document.uri)} could not be replaced; it may be read-only`);
}
