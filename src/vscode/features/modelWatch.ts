import { window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import { kindByName } from '../../core/model/documentKind';
import type { DocumentReader } from '../host/documentReader';
import type { Log } from '../host/logger';
import type { Portfolios } from '../host/portfolios';
import type { VirtualDocuments } from '../host/virtualDocuments';
import { LazyFeatures } from './lazyFeatures';
import type { ModelFeatures } from './models/modelFeatures';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly virtualDocuments: VirtualDocuments;
  readonly log: Log;
}

/** Loads what is shown of health models when the first of them comes to the screen, or a command asks for it. */
export class ModelWatch implements Disposable {
  private readonly lazy = new LazyFeatures(async () => (await import('./models/modelFeatures')).registerModelFeatures(this.parts));
  private readonly subscription: Disposable;

  constructor(private readonly parts: Parts) {
    this.subscription = window.onDidChangeVisibleTextEditors((editors) => this.look(editors));
    this.look(window.visibleTextEditors);
  }

  features(): Promise<ModelFeatures> {
    return this.lazy.need();
  }

  dispose(): void {
    this.subscription.dispose();
    this.lazy.dispose();
  }

  private look(editors: readonly TextEditor[]): void {
    if (this.lazy.isNeeded || !editors.some(({ document }) => kindByName(document.uri.path) === 'health-model')) return;
    this.features().catch((error: unknown) => this.parts.log.error('Health models cannot be shown', error));
  }
}
