import { Disposable, EventEmitter, InlayHint, languages } from 'vscode';
import type { CancellationToken, Event, InlayHintsProvider, Range, TextDocument } from 'vscode';
import { configurationOf } from '../host/configuration';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toMarkdown } from './markdown';

/** The scores of components at the ends of their lines, for those who chose hints instead of lenses. */
export function registerInlayHints(reader: DocumentReader, onDidChange: Event<void>): Disposable {
  const refresh = new EventEmitter<void>();
  return Disposable.from(
    refresh,
    onDidChange(() => refresh.fire()),
    languages.registerInlayHintsProvider(SELECTOR, new ComponentHints(reader, refresh.event)),
  );
}

class ComponentHints implements InlayHintsProvider {
  constructor(
    private readonly reader: DocumentReader,
    readonly onDidChangeInlayHints: Event<void>,
  ) {}

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    if (configurationOf(document.uri).lenses !== 'hints') return [];
    const shown = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.hints(source, shown));
    return (
      answered?.answer.map(({ offset, text, tooltip }) => {
        const hint = new InlayHint(document.positionAt(offset), text);
        hint.paddingLeft = true;
        if (tooltip !== undefined) hint.tooltip = toMarkdown(tooltip);
        return hint;
      }) ?? []
    );
  }
}
