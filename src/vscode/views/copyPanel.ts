import { env, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, TextDocument, WebviewPanel } from 'vscode';
import type { CopyText, FromCopyView, ToCopyView } from '../../protocol/copyView';
import type { Log } from '../host/logger';
import type { Panel } from '../host/panels';
import { copyPage } from './copyPage';

/** What a panel shows, and what its buttons lead to. */
export interface CopyView {
  readonly document: TextDocument;
  /** The document's text as it is now; asked for again after an edit, and when the page is loaded anew. */
  text(): Promise<CopyText>;
  /** Shows the place of a finding. */
  goTo(finding: number): Promise<void>;
  /** A `mailto:` address with the mail; undefined for what is no mail. */
  mailAddress(): Promise<string | undefined>;
}

const TYPE = 'customerSuccess.copy';
const NONCE_BYTES = 16;
const TYPING_PAUSE_MS = 400;

/** A page beside the editor that shows a text as its receiver will see it, and copies it. Nothing is sent. */
export class CopyPanel implements Panel {
  private readonly panel: WebviewPanel;
  private readonly subscriptions: Disposable[];
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    extensionUri: Uri,
    title: string,
    private readonly view: CopyView,
    private readonly log: Pick<Log, 'error'>,
  ) {
    const files = Uri.joinPath(extensionUri, 'dist');
    this.panel = window.createWebviewPanel(TYPE, title, ViewColumn.Beside, { enableScripts: true, localResourceRoots: [files], enableForms: false });
    const { webview } = this.panel;
    const place = (name: string) => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
    this.subscriptions = [
      webview.onDidReceiveMessage((message: FromCopyView) => this.watched(this.receive(message))),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === view.document) this.showSoon();
      }),
    ];
    webview.html = copyPage({ script: place('copyView.js'), style: place('copyView.css'), nonce: nonce() });
  }

  get onDidDispose(): WebviewPanel['onDidDispose'] {
    return this.panel.onDidDispose;
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    clearTimeout(this.pending);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.panel.dispose();
  }

  private showSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.watched(this.show()), TYPING_PAUSE_MS);
  }

  private async show(): Promise<void> {
    const message: ToCopyView = { kind: 'show', text: await this.view.text() };
    await this.panel.webview.postMessage(message);
  }

  private watched(work: Promise<void>): void {
    work.catch((error: unknown) => this.log.error('A text could not be shown for copying', error));
  }

  private async receive(message: FromCopyView): Promise<void> {
    if (message.kind === 'ready') await this.show();
    if (message.kind === 'goTo') await this.view.goTo(message.finding);
    if (message.kind === 'openMail') await this.openMail();
  }

  private async openMail(): Promise<void> {
    const address = await this.view.mailAddress();
    // As a text, which VS Code takes and its types do not say: a Uri is decoded on its way, and `&` in a subject would end it.
    if (address !== undefined) await env.openExternal(address as unknown as Uri);
  }
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
