import { CodeAction, CodeActionKind, CodeActionTriggerKind, languages } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, Range, TextDocument } from 'vscode';
import type { Refactoring } from '../../core/features/authoring';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { refactoringEdit } from './workspaceEdits';

const KINDS: Readonly<Record<Refactoring['kind'], CodeActionKind>> = {
  rewrite: CodeActionKind.RefactorRewrite,
  quickfix: CodeActionKind.QuickFix,
};

/** A refactoring on offer; its edit is computed when it is taken, for the text that stands there then (P30). */
class RefactorAction extends CodeAction {
  constructor(
    readonly document: TextDocument,
    readonly selection: Range,
    { title, kind }: Refactoring,
  ) {
    super(title, KINDS[kind]);
  }
}

/** Ways to rearrange or extend a sheet, in the menus of refactorings and quick fixes. */
export function registerRefactorActions(reader: DocumentReader): Disposable {
  return languages.registerCodeActionsProvider(SELECTOR, new RefactorActions(reader), { providedCodeActionKinds: Object.values(KINDS) });
}

class RefactorActions implements CodeActionProvider<RefactorAction> {
  constructor(private readonly reader: DocumentReader) {}

  async provideCodeActions(document: TextDocument, selection: Range, context: CodeActionContext, token: CancellationToken): Promise<RefactorAction[]> {
    // VS Code also asks at each move of the caret, for its bulb: that is for faults.
    if (context.triggerKind !== CodeActionTriggerKind.Invoke) return [];
    const { only } = context;
    const wanted = (kind: CodeActionKind) => only === undefined || only.contains(kind);
    if (!Object.values(KINDS).some(wanted)) return [];
    const answered = await this.ask(document, selection, token);
    return answered?.answer.filter(({ kind }) => wanted(KINDS[kind])).map((refactoring) => new RefactorAction(document, selection, refactoring)) ?? [];
  }

  async resolveCodeAction(action: RefactorAction, token: CancellationToken): Promise<RefactorAction> {
    const answered = await this.ask(action.document, action.selection, token);
    const refactoring = answered?.answer.find(({ title }) => title === action.title);
    if (answered && refactoring) action.edit = refactoringEdit(answered.open, refactoring);
    return action;
  }

  private ask(document: TextDocument, selection: Range, token: CancellationToken) {
    const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    return askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.refactorings(source, span, token));
  }
}
