import { Disposable, EventEmitter, languages, window } from 'vscode';
import type { CodeLens, CodeLensProvider, TextDocument, TextEditor } from 'vscode';
import { isBelow } from '../../core/text/filePath';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import type { EngineUpdates } from '../host/engineUpdates';
import type { Log } from '../host/logger';
import type { Portfolios } from '../host/portfolios';
import { LazyFeatures } from './lazyFeatures';
import type { PlaybookFeatures } from './playbooks/playbookFeatures';
import type { Problems } from './problems';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly engineUpdates: EngineUpdates;
  readonly problems: Problems;
  readonly log: Log;
  /** Whether the findings of a playbook stay on show when it is closed. */
  readonly keeps: (document: TextDocument) => boolean;
}

/**
 * Loads what is shown of playbooks when the first of them comes to the screen, or an account of a portfolio that has some. Until then the lenses of
 * accounts have nothing of it, at once: VS Code shows none of a file before all that were asked have answered.
 */
export class PlaybookWatch implements CodeLensProvider, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly lazy = new LazyFeatures(async () => {
    const features = (await import('./playbooks/playbookFeatures')).registerPlaybookFeatures(this.parts);
    features.onDidChange(() => this.changed.fire());
    return features;
  });
  private readonly subscription: Disposable;

  /** To be made before the lenses of scores and of their history: what is registered later stands before it. */
  constructor(private readonly parts: Parts) {
    this.subscription = Disposable.from(
      this.changed,
      languages.registerCodeLensProvider(SELECTOR, this),
      parts.engineUpdates.onDidTake((document) => void this.guard(() => this.lookAtAccount(document))),
      window.onDidChangeVisibleTextEditors((editors) => this.look(editors)),
    );
    this.look(window.visibleTextEditors);
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    return this.lazy.present?.lenses(document) ?? [];
  }

  dispose(): void {
    this.subscription.dispose();
    this.lazy.dispose();
  }

  private look(editors: readonly TextEditor[]): void {
    if (this.lazy.isNeeded) return;
    for (const { document } of editors) if (/\.md$/i.test(document.uri.path)) void this.guard(() => this.lookAtPlaybook(document));
  }

  private async lookAtPlaybook({ uri }: TextDocument): Promise<void> {
    const portfolio = await this.parts.portfolios.of(uri);
    const file = portfolio.fileOf(uri);
    if (file === undefined || !isBelow(file, (await portfolio.engine.context()).settings.playbooks)) return;
    await this.features();
  }

  private async lookAtAccount(document: TextDocument): Promise<void> {
    const open = await this.parts.reader.read(document);
    if (open === undefined || !open.source.sheets.some(({ kind }) => kind === 'account')) return;
    if (this.lazy.present === undefined && (await (await open.portfolio.engine.playbooks()).list()).length === 0) return;
    await (await this.features()).update(document);
  }

  private features(): Promise<PlaybookFeatures> {
    return this.lazy.need();
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.log.error('Playbooks cannot be shown', error);
    }
  }
}
