import { createEngine } from '../core/engine';
import type { Engine } from '../core/engine';
import type { Workspace } from '../core/ports';
import { isBelow } from '../core/text/filePath';
import { UserError } from '../core/userError';
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
 * @throws UserError when there is no history, no such moment in it, or nothing at a path then
 */
export async function openPast(present: Session, at: string, settings: SettingsInForce, given: readonly GivenPath[], output: Output): Promise<PastSession> {
  const histories = await present.engine.history();
  const { day, workspace } = await histories.filesAt(at, settings);
  const engine = createEngine({ workspace, clock: { today: () => day }, logger: createLogger(output) }, { keptDocuments: 1 });
  return { engine, workspace, today: day, files: chooseFiles(await workspace.list(), present.root, given, day) };
}

/**
 * What each path stood for then; there may be something else at it now, or nothing.
 * @throws UserError when nothing of a path was recorded
 */
function chooseFiles(files: readonly string[], root: string, given: readonly GivenPath[], day: string): ChosenFile[] {
  if (given.length === 0) return files.map((file) => ({ file, named: false }));
  const chosen = new Map<string, ChosenFile>();
  for (const { given: written, absolute } of given) {
    const path = relativePath(root, absolute);
    const isNamed = files.includes(path);
    const found = isNamed ? [path] : files.filter((file) => path === '' || isBelow(file, path));
    if (found.length === 0) throw new UserError(`cannot read ${written}: nothing of it was recorded by ${day}`);
    for (const file of found) chosen.set(file, { file, named: isNamed || chosen.get(file)?.named === true });
  }
  return [...chosen.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
