import type { Authoring } from '../features/authoring';
import { completionsAt } from '../features/completion';
import { componentHints } from '../features/hints';
import { hoverAt } from '../features/hover';
import type { FeatureView } from '../features/featureView';
import { fixAll } from '../features/fixAll';
import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Workspace } from '../ports';
import { definitionsAt, referencesAt } from './navigation';
import { renameAt, renameTargetAt } from './renaming';
import { SymbolSources } from './symbolSources';

/** What the features need of the engine. */
export interface AuthoringPorts {
  /** What is known about a document and its portfolio. */
  readonly view: (document: SourceDocument, token?: CancellationToken) => Promise<FeatureView>;
  /** The document of a text; undefined when it is none of our kinds. */
  readonly read: (file: string, text: string) => SourceDocument | undefined;
  /** All findings of a document. */
  readonly check: (document: SourceDocument, token?: CancellationToken) => Promise<readonly Finding[]>;
  readonly workspace: Workspace;
}

/** All features behind one small interface; hosts load it when somebody first writes, not when the first file opens. */
export function createAuthoring(ports: AuthoringPorts): Authoring {
  const sources = (document: SourceDocument) => new SymbolSources(ports.workspace, document);
  return Object.freeze<Authoring>({
    complete: async (document, offset, token) => completionsAt(await ports.view(document, token), offset),
    hover: async (document, offset, token) => hoverAt(await ports.view(document, token), offset),
    refactorings: () => Promise.resolve([]),
    fixAll: (document) => fixAll(document, ports),
    outline: () => Promise.resolve([]),
    folds: () => [],
    links: () => Promise.resolve([]),
    hints: async (document, shown) => componentHints(await ports.view(document), shown),
    definitions: (document, offset, token) => definitionsAt(sources(document), document, offset, token),
    references: (document, offset, { withDefinition }, token) => referencesAt(sources(document), document, offset, withDefinition, token),
    renameTarget: (document, offset) => renameTargetAt(sources(document), document, offset),
    rename: (document, offset, newName, token) => renameAt(sources(document), document, offset, newName, token),
    findSymbols: () => Promise.resolve([]),
  });
}
