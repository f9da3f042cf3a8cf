import { Disposable, EventEmitter, languages } from 'vscode';
import type { CancellationToken, CodeLens, CodeLensProvider, Hover, HoverProvider, Position, TextDocument } from 'vscode';
import { SNAPSHOT_FILE } from '../../core/model/documentKind';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import type { EngineUpdates } from '../host/engineUpdates';
import type { Log } from '../host/logger';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Portfolios } from '../host/portfolios';
import type { VirtualDocuments } from '../host/virtualDocuments';
import type { HistoryFeatures } from './history/historyFeatures';
import { LazyFeatures } from './lazyFeatures';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly engineUpdates: EngineUpdates;
  readonly virtualDocuments: VirtualDocuments;
  readonly log: Log;
}

/**
 * Loads what is shown of the past once an account with a history is on the screen, after its score. Until then, and without a history, its
 * providers answer nothing at once: VS Code shows no lens of a file before all that were asked have answered.
 */
export class HistoryWatch implements CodeLensProvider, HoverProvider, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly lazy = new LazyFeatures(async () => {
    const features = (await import('./history/historyFeatures')).registerHistoryFeatures(this.parts);
    features.onDidChange(() => this.changed.fire());
    return features;
  });
  private readonly subscription: Disposable;

  /** To be made before the scores' own lenses and hovers: what is registered later stands before it. */
  constructor(private readonly parts: Parts) {
    this.subscription = Disposable.from(
      this.changed,
      languages.registerCodeLensProvider(SELECTOR, this),
      languages.registerHoverProvider(SELECTOR, this),
      parts.engineUpdates.onDidTake((document) => void this.look(document)),
    );
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    return this.lazy.present?.lenses(document) ?? [];
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    return (await this.of(document))?.hover(document, position, token);
  }

  /** How the score on show has changed, such as `−8`; undefined where it has not, or nobody knows. */
  changeOf(document: TextDocument, sheet: number): { readonly shown: string; readonly words: string } | undefined {
    return this.lazy.present?.changeOf(document, sheet);
  }

  /** Has everyone told who shows something of the portfolio when more is recorded of it; without a history there is nothing to tell. */
  async follow(portfolio: OpenPortfolio): Promise<void> {
    if (await hasHistory(portfolio)) (await this.features()).follow(portfolio);
  }

  features(): Promise<HistoryFeatures> {
    return this.lazy.need();
  }

  dispose(): void {
    this.subscription.dispose();
    this.lazy.dispose();
  }

  private async look(document: TextDocument): Promise<void> {
    try {
      await (await this.of(document))?.update(document);
    } catch (error) {
      this.parts.log.error('The history cannot be shown', error);
    }
  }

  /** Undefined for documents without an account, and where nothing can be known of the past. */
  private async of(document: TextDocument): Promise<HistoryFeatures | undefined> {
    const open = await this.parts.reader.read(document);
    if (open === undefined || !open.source.sheets.some(({ kind }) => kind === 'account')) return undefined;
    return (await hasHistory(open.portfolio)) ? this.features() : undefined;
  }
}

/** Whether something may be known of its past. */
async function hasHistory(portfolio: OpenPortfolio): Promise<boolean> {
  return portfolio.history !== undefined || (await portfolio.read(SNAPSHOT_FILE)).kind === 'text';
}
