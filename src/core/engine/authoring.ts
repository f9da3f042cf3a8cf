import type { Authoring } from '../features/authoring';
import type { FeatureView } from '../features/featureView';
import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Workspace } from '../ports';

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
export function createAuthoring(_ports: AuthoringPorts): Authoring {
  return Object.freeze<Authoring>({
    complete: () => Promise.resolve([]),
    hover: () => Promise.resolve(undefined),
    refactorings: () => Promise.resolve([]),
    fixAll: () => Promise.resolve({ edits: [], applied: [] }),
    outline: () => Promise.resolve([]),
    folds: () => [],
    links: () => Promise.resolve([]),
    hints: () => Promise.resolve([]),
    definitions: () => Promise.resolve([]),
    references: () => Promise.resolve([]),
    renameTarget: () => Promise.resolve({ refused: 'Nothing here can be renamed.' }),
    rename: () => Promise.resolve({ refused: 'Nothing here can be renamed.' }),
    findSymbols: () => Promise.resolve([]),
  });
}
