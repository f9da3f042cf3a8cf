import type { Disposable, TextDocument } from 'vscode';
import type { DocumentReader } from './documentReader';
import type { DocumentUpdates } from './documentUpdates';
import type { Portfolios } from './portfolios';

/**
 * Tells the engines what has been typed, as unsaved text counts too. A change of settings or of a health model has
 * everything of its portfolio looked at again; other files matter to the index alone.
 */
export function keepEnginesCurrent(updates: DocumentUpdates, reader: DocumentReader, portfolios: Portfolios): Disposable {
  const told = new WeakMap<TextDocument, number>();
  return updates.onDidSettle(async (document) => {
    const before = told.get(document);
    told.set(document, document.version);
    const isNews = before === undefined ? document.isDirty : before !== document.version;
    if (!isNews) return;
    const open = await reader.read(document);
    if (open === undefined) return;
    const concernsAll = open.source.sheets.some(({ kind }) => kind === 'settings' || kind === 'health-model');
    if (concernsAll) portfolios.touch(open.portfolio, open.file);
    else open.portfolio.engine.changed([open.file]);
  });
}
