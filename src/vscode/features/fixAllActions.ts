import { CodeAction, CodeActionKind, languages } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, Range, TextDocument } from 'vscode';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toWorkspaceEdit } from './workspaceEdits';

const TITLE = 'Fix all that can be fixed without asking (Customer Success)';

/** All preferred fixes of a document at once; also on saving, by `editor.codeActionsOnSave`. */
export function registerFixAllActions(reader: DocumentReader): Disposable {
  const kind = CodeActionKind.SourceFixAll.append('customerSuccess');
  return languages.registerCodeActionsProvider(SELECTOR, new FixAllActions(reader, kind), { providedCodeActionKinds: [kind] });
}

class FixAllActions implements CodeActionProvider {
  constructor(
    private readonly reader: DocumentReader,
    private readonly kind: CodeActionKind,
  ) {}

  /** Only where it is asked for: a bulb at the caret is about the line. */
  async provideCodeActions(document: TextDocument, _range: Range, context: CodeActionContext, token: CancellationToken): Promise<CodeAction[]> {
    if (context.only?.contains(this.kind) !== true) return [];
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.fixAll(source, token));
    if (answered === undefined || answered.answer.edits.length === 0) return [];
    const action = new CodeAction(TITLE, this.kind);
    action.edit = toWorkspaceEdit(answered.open, answered.answer.edits);
    return [action];
  }
}
