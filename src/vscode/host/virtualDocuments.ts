import { EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider } from 'vscode';

const SCHEME = 'customer-success';

/** Texts that are shown but stand in no file: explanations, and proposals in a diff. Forgotten when closed. */
export class VirtualDocuments implements TextDocumentContentProvider, Disposable {
  private readonly texts = new Map<string, () => string | Promise<string>>();
  private readonly folders = new Map<string, (uri: Uri) => Promise<string | undefined>>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable[];

  constructor() {
    this.subscriptions = [
      this.changed,
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === SCHEME) this.texts.delete(uri.toString());
      }),
    ];
  }

  /** The place of a text. `name` is what its tab says; the same name and key give the same place. */
  add(name: string, key: string, text: () => string | Promise<string>): Uri {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name.replaceAll(/[/\\]/g, '-')}`, query: key });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  /** Has all texts below a folder made by their addresses alone, so that links of our pages lead to them, and tabs outlive a reload. */
  serve(folder: string, text: (uri: Uri) => Promise<string | undefined>): void {
    this.folders.set(folder, text);
  }

  /** The place of a text below such a folder. */
  placeIn(folder: string, path: string, key: string): Uri {
    return Uri.from({ scheme: SCHEME, path: `/${folder}/${path}`, query: key });
  }

  /** Has every text on show made again. */
  refresh(): void {
    for (const uri of this.texts.keys()) this.changed.fire(Uri.parse(uri));
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const served = this.texts.has(uri.toString()) ? undefined : await this.folders.get(uri.path.split('/')[1] ?? '')?.(uri);
    // After a reload VS Code may bring back the tab of a text that only the last window knew.
    return served ?? (await this.texts.get(uri.toString())?.()) ?? 'Run the command again to see this.\n';
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
