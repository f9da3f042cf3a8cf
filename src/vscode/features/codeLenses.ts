import { CodeLens, Disposable, EventEmitter, languages } from 'vscode';
import type { CancellationToken, CodeLensProvider, Event, TextDocument } from 'vscode';
import type { Lens } from '../../core/features/lens';
import { COMMAND } from '../commandIds';
import { configurationOf } from '../host/configuration';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { escapeIcons } from '../host/plainText';
import { toRange } from './ranges';

/** The health of each account and component above its line; a click explains it. */
export function registerCodeLenses(reader: DocumentReader, onDidChange: Event<void>): Disposable {
  const refresh = new EventEmitter<void>();
  return Disposable.from(
    refresh,
    onDidChange(() => refresh.fire()),
    languages.registerCodeLensProvider(SELECTOR, new HealthLenses(reader, refresh.event)),
  );
}

class HealthLenses implements CodeLensProvider {
  constructor(
    private readonly reader: DocumentReader,
    readonly onDidChangeCodeLenses: Event<void>,
  ) {}

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    const { lenses: shown } = configurationOf(document.uri);
    if (shown === 'off') return [];
    const open = await this.reader.read(document);
    if (open === undefined || token.isCancellationRequested) return [];
    const lenses = await open.portfolio.engine.lenses(open.source, shown === 'hints' ? 'overall' : shown);
    if (token.isCancellationRequested) return [];
    return lenses.map((lens) => new CodeLens(toRange(open.source.lines, lens.span), commandOf(document, lens)));
  }
}

function commandOf(document: TextDocument, { title, sheet }: Lens): CodeLens['command'] {
  return {
    // Account and tier names are the user's text.
    title: escapeIcons(title),
    tooltip: 'Explain this health score',
    command: COMMAND.explainHealthScore,
    arguments: [{ uri: document.uri, sheet }],
  };
}
