import { Range, TextEdit, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { TextEdit as CoreEdit } from '../../core/text/textEdit';
import { UserError } from '../../core/userError';
import { nameOf } from '../host/relativePath';

/**
 * Takes edits into a document, in one step that undo takes back.
 * @param version the version that the edits were made for
 * @throws UserError when the document has changed since, or cannot be edited; it is untouched then
 */
export async function editDocument(document: TextDocument, version: number, edits: readonly CoreEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  // VS Code answers false when the document moved on or cannot be edited.
  if (document.version !== version || !(await workspace.applyEdit(edit))) {
    throw new UserError(`${nameOf(document.uri)} has changed meanwhile, or cannot be edited, and was left as it is; run the command again`);
  }
}

/** Edits of the text that the document has now, as VS Code takes them. */
export function toTextEdits(document: TextDocument, edits: readonly CoreEdit[]): TextEdit[] {
  return edits.map(({ span, newText }) => TextEdit.replace(new Range(document.positionAt(span.start), document.positionAt(span.end)), newText));
}
