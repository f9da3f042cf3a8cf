import { window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Log } from '../host/logger';
import type { Portfolios } from '../host/portfolios';
import type { VirtualDocuments } from '../host/virtualDocuments';
import type { Problems } from './problems';
import { LazyFeatures } from './lazyFeatures';
import type { TemplateFeatures } from './templates/templateFeatures';

interface Parts {
  readonly portfolios: Portfolios;
  readonly virtualDocuments: VirtualDocuments;
  readonly problems: Problems;
  readonly log: Log;
}

/** Loads what is shown of templates when the first of them comes to the screen, or a command asks for it. */
export class TemplateWatch implements Disposable {
  private readonly lazy = new LazyFeatures(async () => (await import('./templates/templateFeatures')).registerTemplateFeatures(this.parts));
  private readonly subscription: Disposable;

  constructor(private readonly parts: Parts) {
    this.subscription = window.onDidChangeVisibleTextEditors((editors) => this.look(editors));
    this.look(window.visibleTextEditors);
  }

  features(): Promise<TemplateFeatures> {
    return this.lazy.need();
  }

  dispose(): void {
    this.subscription.dispose();
    this.lazy.dispose();
  }

  private look(editors: readonly TextEditor[]): void {
    if (this.lazy.isNeeded || !editors.some(({ document }) => document.uri.path.endsWith('.md.hbs'))) return;
    this.features().catch((error: unknown) => this.parts.log.error('Templates cannot be checked', error));
  }
}
