import { commands, window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Log } from '../host/logger';
import type { Portfolios } from '../host/portfolios';
import type { Problems } from './problems';

const CONTEXT_KEY = 'customerSuccess.activeDocument';
/** How the comment begins that says what a document was made from. */
const ORIGIN = 'csac {';

/**
 * Loads what is shown of rendered documents when the first of them comes to the screen, as it brings Markdown libraries along, and tells
 * menus whether the active document is one.
 */
export class RenderedDocumentWatch implements Disposable {
  private features: Promise<Disposable> | undefined;
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly portfolios: Portfolios,
    private readonly problems: Problems,
    private readonly log: Log,
  ) {
    this.subscriptions = [
      window.onDidChangeVisibleTextEditors((editors) => this.look(editors)),
      window.onDidChangeActiveTextEditor((editor) => void this.tellMenus(editor)),
    ];
    this.look(window.visibleTextEditors);
    void this.tellMenus(window.activeTextEditor);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    void this.features?.then((features) => void features.dispose());
  }

  private look(editors: readonly TextEditor[]): void {
    if (this.features !== undefined || !editors.some(isRendered)) return;
    this.features = import('./rendered/renderedDocuments').then(({ registerRenderedDocuments }) =>
      registerRenderedDocuments(this.portfolios, this.problems, this.log),
    );
    this.features.catch((error: unknown) => this.log.error('Rendered documents cannot be checked', error));
  }

  private async tellMenus(editor: TextEditor | undefined): Promise<void> {
    await commands.executeCommand('setContext', CONTEXT_KEY, editor !== undefined && isRendered(editor));
  }
}

function isRendered({ document }: TextEditor): boolean {
  return document.languageId === 'markdown' && document.getText().includes(ORIGIN);
}
