import type { CheckScope } from '../engine';
import type { Authoring } from '../features/authoring';
import { completionsAt } from '../features/completion';
import { componentHints } from '../features/hints';
import { hoverAt } from '../features/hover';
import type { FeatureView } from '../features/featureView';
import { fixAll } from '../features/fixAll';
import { refactoringsAt } from '../features/refactorings';
import { accountFieldAt } from '../features/history/accountFieldAt';
import { foldsOf } from '../features/folds';
import { linksOf } from '../features/links';
import { outlineOf } from '../features/outline';
import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Workspace } from '../ports';
import { foundSymbols } from './foundSymbols';
import { definitionsAt, referencesAt } from './navigation';
import { renameAt, renameTargetAt } from './renaming';
import { SymbolSources } from './symbolSources';
import type { YamlSource } from '../yaml/sourceTree';

/** What the features need of the engine. */
export interface AuthoringPorts {
  /** What is known about a document and its portfolio; with the scope `own` no other account is read for it. */
  readonly view: (document: SourceDocument, token?: CancellationToken, scope?: CheckScope) => Promise<FeatureView>;
  /** The document of a text; undefined when it is none of our kinds. */
  readonly read: (file: string, text: string) => SourceDocument | undefined;
  /** The tree of a text that a file might have, such as one with a placeholder in it. */
  readonly peek: (file: string, text: string) => YamlSource;
  /** All findings of a document. */
  readonly check: (document: SourceDocument, token?: CancellationToken) => Promise<readonly Finding[]>;
  readonly workspace: Workspace;
}

/** All features behind one small interface; hosts load it when somebody first writes, not when the first file opens. */
export function createAuthoring(ports: AuthoringPorts): Authoring {
  const sources = (document: SourceDocument) => new SymbolSources(ports.workspace, document);
  return Object.freeze<Authoring>({
    complete: async (document, offset, token) => completionsAt(await ports.view(document, token), offset, (text) => ports.peek(document.file, text)),
    hover: async (document, offset, token) => hoverAt(await ports.view(document, token), offset),
    accountField: async (document, offset, token) => accountFieldAt(await ports.view(document, token, 'own'), offset),
    refactorings: async (document, selection, token) => refactoringsAt(await ports.view(document, token), selection, await ports.check(document, token)),
    fixAll: (document) => fixAll(document, ports),
    outline: async (document) => outlineOf(await ports.view(document, undefined, 'own')),
    folds: (document) => foldsOf(document),
    links: async (document) => linksOf(await ports.view(document, undefined, 'own')),
    hints: async (document, shown) => componentHints(await ports.view(document, undefined, 'own'), shown),
    definitions: (document, offset, token) => definitionsAt(sources(document), document, offset, token),
    references: (document, offset, { withDefinition }, token) => referencesAt(sources(document), document, offset, withDefinition, token),
    renameTarget: (document, offset) => renameTargetAt(sources(document), document, offset),
    rename: (document, offset, newName, token) => renameAt(sources(document), document, offset, newName, token),
    findSymbols: (query, token) => foundSymbols(ports, query, token),
  });
}
