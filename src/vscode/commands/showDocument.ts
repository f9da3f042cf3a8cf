import { commands, ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { DocumentView } from '../host/configuration';

/** Shows a Markdown document beside the active editor, as text or as VS Code's own preview of it; documents share a column. */
export async function showDocument(uri: Uri, view: DocumentView): Promise<void> {
  if (view === 'preview' && (await showPreview(uri))) return;
  const document = await workspace.openTextDocument(uri);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? columnForDocuments(), preview: false });
}

/** False where VS Code's Markdown extension is switched off. */
export async function showPreview(uri: Uri): Promise<boolean> {
  try {
    await workspace.openTextDocument(uri);
    await commands.executeCommand('markdown.showPreviewToSide', uri);
    return true;
  } catch {
    return false;
  }
}

/** Beside an account; in the same column as a document that is being read, so that columns do not pile up. */
function columnForDocuments(): ViewColumn {
  return window.activeTextEditor?.document.languageId === 'markdown' ? ViewColumn.Active : ViewColumn.Beside;
}
