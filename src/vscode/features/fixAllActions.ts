import { CodeAction, CodeActionKind, languages } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, DocumentFilter, Range, TextDocument } from 'vscode';
import type { FixAll } from '../../core/features/authoring';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toWorkspaceEdit } from './workspaceEdits';
import type { EditableText } from './workspaceEdits';

const TITLE = 'Fix all that can be fixed without asking (Customer Success)';

/** The fixes of a document with the text that they are of; undefined where it is none of ours, or has changed meanwhile. */
type AskFixAll = (document: TextDocument, token: CancellationToken) => Promise<{ readonly open: EditableText; readonly answer: FixAll | undefined } | undefined>;

/** All preferred fixes of a sheet at once; also on saving, by `editor.codeActionsOnSave`. */
export function registerFixAllActions(reader: DocumentReader): Disposable {
  return registerFixAllOf(SELECTOR, (document, token) => askAuthoring(reader, document, token, (authoring, { source }) => authoring.fixAll(source, token)));
}

/** The same for the documents of a selector. */
export function registerFixAllOf(selector: readonly DocumentFilter[], ask: AskFixAll): Disposable {
  const kind = CodeActionKind.SourceFixAll.append('customerSuccess');
  return languages.registerCodeActionsProvider(selector, new FixAllActions(ask, kind), { providedCodeActionKinds: [kind] });
}

class FixAllActions implements CodeActionProvider {
  constructor(
    private readonly ask: AskFixAll,
    private readonly kind: CodeActionKind,
  ) {}

  /** Only where it is asked for: a bulb at the caret is about the line. */
  async provideCodeActions(document: TextDocument, _range: Range, context: CodeActionContext, token: CancellationToken): Promise<CodeAction[]> {
    if (context.only?.contains(this.kind) !== true) return [];
    const answered = await this.ask(document, token);
    if (answered?.answer === undefined || answered.answer.edits.length === 0) return [];
    const action = new CodeAction(TITLE, this.kind);
    action.edit = toWorkspaceEdit(answered.open, answered.answer.edits);
    return [action];
  }
}
