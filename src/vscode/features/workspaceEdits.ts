import { SnippetString, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Refactoring } from '../../core/features/authoring';
import type { LineIndex } from '../../core/text/lineIndex';
import type { TextEdit as CoreEdit } from '../../core/text/textEdit';
import type { OpenDocument } from '../host/documentReader';
import { toRange } from './ranges';

/** A document with the lines of the text that edits of it mean. */
export interface EditableText {
  readonly document: TextDocument;
  readonly source: { readonly lines: LineIndex };
}

/** Edits of one document as one step that undo takes back. */
export function toWorkspaceEdit({ document, source }: EditableText, edits: readonly CoreEdit[]): WorkspaceEdit {
  const whole = new WorkspaceEdit();
  whole.set(
    document.uri,
    edits.map(({ span, newText }) => TextEdit.replace(toRange(source.lines, span), newText)),
  );
  return whole;
}

/** The edits of a refactoring; where it has places to fill in, the caret goes to the first of them. */
export function refactoringEdit(open: OpenDocument, { edits, isSnippet }: Refactoring): WorkspaceEdit {
  if (!isSnippet) return toWorkspaceEdit(open, edits);
  const whole = new WorkspaceEdit();
  const snippets = edits.map(({ span, newText }) => {
    const edit = SnippetTextEdit.replace(toRange(open.source.lines, span), new SnippetString(newText));
    // Its lines are indented for their place already.
    edit.keepWhitespace = true;
    return edit;
  });
  whole.set(open.document.uri, snippets);
  return whole;
}
