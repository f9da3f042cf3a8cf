import { CodeLens, EventEmitter } from 'vscode';
import type { CancellationToken, CodeLensProvider, Disposable, Event, TextDocument } from 'vscode';
import type { ModelLens } from '../../../core/health/models/modelReviews';
import { PREVIEW_MODEL_EFFECT } from '../../commandIds';
import { configurationOf } from '../../host/configuration';
import type { DocumentReader } from '../../host/documentReader';
import { escapeIcons } from '../../host/plainText';
import { toRange } from '../ranges';
import { readModel } from './modelReader';

/** What a model does to the accounts above its text, and how they do in each component above that; a click shows the page. */
export class ModelLenses implements CodeLensProvider, Disposable {
  private readonly refresh = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.refresh.event;
  private readonly subscription: Disposable;

  constructor(
    private readonly reader: DocumentReader,
    onDidChange: Event<void>,
  ) {
    this.subscription = onDidChange(() => this.refresh.fire());
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    const { lenses: shown } = configurationOf(document.uri);
    if (shown === 'off') return [];
    const open = await readModel(this.reader, document, token);
    if (open === undefined || token.isCancellationRequested) return [];
    const lenses = await open.reviews.lenses(open.source, open.options);
    if (token.isCancellationRequested || document.version !== open.version) return [];
    return lenses.filter(({ kind }) => shown === 'all' || kind === 'effect').map((lens) => new CodeLens(toRange(open.source.lines, lens.span), commandOf(document, lens)));
  }

  dispose(): void {
    this.subscription.dispose();
    this.refresh.dispose();
  }
}

function commandOf(document: TextDocument, { title, tooltip }: ModelLens): CodeLens['command'] {
  // Names of models, components and tiers are the user's text.
  return { title: escapeIcons(title), tooltip, command: PREVIEW_MODEL_EFFECT, arguments: [{ uri: document.uri }] };
}
