import { createEngine } from '../core/engine';
import type { Engine } from '../core/engine';
import type { Workspace } from '../core/ports';
import { isBelow } from '../core/text/filePath';
import type { SettingsInForce } from './choices';
import type { GivenPath } from './findRoot';
import type { Output } from './output';
import { relativePath } from './paths';
import { createLogger } from './ports/logger';
import type { ChosenFile, Session } from './session';

/** A portfolio as it was, for what only reads. */
export interface PastSession {
  readonly engine: Engine;
  readonly workspace: Workspace;
  /** The day of then. */
  readonly today: string;
  /** The files of then at the given paths; all where none is given. */
  readonly files: readonly ChosenFile[];
}

/**
 * Opens a portfolio as it was at a day or a revision.
 * @throws UserError when there is no history, or no such moment in it
 */
export async function openPast(present: Session, at: string, settings: SettingsInForce, given: readonly GivenPath[], output: Output): Promise<PastSession> {
  const histories = await present.engine.history();
  const { day, workspace } = await histories.filesAt(at, settings);
  const engine = createEngine({ workspace, clock: { today: () => day }, logger: createLogger(output) }, { keptDocuments: 1 });
  return { engine, workspace, today: day, files: chooseFiles(await workspace.list(), present.root, given) };
}

/** A file that was named must have been there; a folder may have been empty. */
function chooseFiles(files: readonly string[], root: string, given: readonly GivenPath[]): ChosenFile[] {
  const paths = given.map(({ absolute, isFolder }) => ({ path: relativePath(root, absolute), isFolder }));
  const named = paths.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  const folders = paths.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const inFolders = given.length === 0 || folders.includes('') ? files : files.filter((file) => folders.some((folder) => isBelow(file, folder)));
  return [...new Set([...inFolders, ...named])].sort().map((file) => ({ file, named: named.includes(file) }));
}
