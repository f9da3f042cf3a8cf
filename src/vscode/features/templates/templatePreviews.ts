import { workspace } from 'vscode';
import type { Disposable, TextDocument, Uri } from 'vscode';
import { nameOf } from '../../host/relativePath';
import type { VirtualDocuments } from '../../host/virtualDocuments';
import type { TemplateReader } from './templateReader';

const TYPING_PAUSE_MS = 200;
const NOT_THERE = 'This template does not lie in the folder that the settings name, or its workspace is not trusted.\n';

/** Templates rendered beside themselves: made again while somebody types in the template, a partial or a file of the portfolio. */
export class TemplatePreviews implements Disposable {
  /** The last text that rendered, by template; it stays below the fault while one is there. */
  private readonly lastGood = new Map<string, string>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isShown = false;

  constructor(
    private readonly reader: TemplateReader,
    private readonly virtualDocuments: VirtualDocuments,
  ) {
    this.subscription = workspace.onDidChangeTextDocument(({ document }) => {
      if (this.isShown && document.uri.scheme !== 'customer-success') this.refreshSoon();
    });
  }

  /** The virtual Markdown document that shows the template. */
  place(template: Uri): Uri {
    this.isShown = true;
    return this.virtualDocuments.add(`Preview of ${nameOf(template).replace(/\.hbs$/, '')}`, template.toString(), () => this.textOf(template));
  }

  refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.virtualDocuments.refresh(), TYPING_PAUSE_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private async textOf(uri: Uri): Promise<string> {
    const key = uri.toString();
    const open = await this.reader.read(await opened(uri));
    if (open === undefined) return NOT_THERE;
    const preview = await open.authoring.preview(open.template);
    if (preview.kind === 'rendered') {
      this.lastGood.set(key, preview.markdown);
      return preview.markdown;
    }
    const before = this.lastGood.get(key);
    return before === undefined ? preview.page : `${preview.page}\n---\n\n${before}`;
  }
}

async function opened(uri: Uri): Promise<TextDocument> {
  return workspace.openTextDocument(uri);
}
