import type { FoundSymbol } from '../features/authoring';
import type { FeatureView } from '../features/featureView';
import { findSymbols } from '../features/findSymbols';
import type { Match } from '../features/findSymbols';
import { SETTINGS_FILE } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Workspace } from '../ports';

interface Ports {
  readonly view: (document: SourceDocument, token?: CancellationToken) => Promise<FeatureView>;
  readonly workspace: Workspace;
}

/** Accounts and people by name, with their places; what is no more where it was when the portfolio was read is left out. */
export async function foundSymbols({ view, workspace }: Ports, query: string, token?: CancellationToken): Promise<readonly FoundSymbol[]> {
  // The settings stand for the portfolio: what is known of it does not depend on the document that is asked about.
  const { settings, settingsFile, portfolio } = await view(readDocument(SETTINGS_FILE, '')!, token);
  const documents = new Map<string, SourceDocument | undefined>();
  const found: FoundSymbol[] = [];
  for (const match of findSymbols(query, { accounts: portfolio.accounts, settings, settingsFile })) {
    if (token?.isCancellationRequested) break;
    if (!documents.has(match.file)) documents.set(match.file, await read(workspace, match.file));
    const symbol = placed(match, documents.get(match.file));
    if (symbol !== undefined) found.push(symbol);
  }
  return found;
}

async function read(workspace: Workspace, file: string): Promise<SourceDocument | undefined> {
  const content = await workspace.read(file);
  return content.kind === 'text' ? readDocument(file, content.text) : undefined;
}

function placed({ name, kind, container, file, sheet: index, path, at }: Match, document: SourceDocument | undefined): FoundSymbol | undefined {
  const sheet = document?.sheets[index];
  if (document === undefined || sheet === undefined) return undefined;
  return { name, kind, container, place: { file, range: document.lines.rangeOf(spanOf(document, sheet, path, at)) } };
}
