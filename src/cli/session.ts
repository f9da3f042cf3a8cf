import { join } from 'node:path';
import { createEngine } from '../core/engine';
import type { Engine } from '../core/engine';
import { UserError } from '../core/userError';
import { lazyGitHistory } from '../worker/lazyHistory';
import { createTemplateSandbox } from '../worker/templateSandbox';
import type { CliIo } from './cliIo';
import { findRoot, givenPath } from './findRoot';
import type { GivenPath } from './findRoot';
import type { Output } from './output';
import { absolutePath, isWithin, relativePath } from './paths';
import { createClock } from './ports/clock';
import { FileWorkspace } from './ports/fileWorkspace';
import { createLogger } from './ports/logger';
import { walkFolder } from './ports/walkFolder';
import type { FolderContents } from './ports/walkFolder';

/** Options of every command. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly root?: string;
  readonly quiet: boolean;
}

/** One portfolio, opened for one run of a command. */
export interface Session {
  readonly root: string;
  readonly engine: Engine;
  readonly workspace: FileWorkspace;
  readonly today: string;
}

/** A file to look at, relative to the root. */
export interface ChosenFile {
  readonly file: string;
  /** The user named this very file, so it must be readable. */
  readonly named: boolean;
}

/** @param granted absolute paths that the user named and that may lie outside the root */
export function openSession(root: string, io: CliIo, output: Output, options: CommonOptions, granted: readonly string[] = []): Session {
  const workspace = new FileWorkspace(root, new Set(granted));
  const clock = createClock(io, options.asOf);
  const templateSandbox = createTemplateSandbox(join(io.scriptFolder, 'templateWorker.js'));
  const ports = { workspace, clock, logger: createLogger(output), templateSandbox, history: lazyGitHistory(root) };
  const engine = createEngine(ports, { keptDocuments: 1 });
  return { root, engine, workspace, today: clock.today() };
}

/**
 * The paths of a command line and the portfolio that they lie in.
 * @param mayBeGone they may name what is there no more
 */
export function locatePaths(paths: readonly string[], io: CliIo, options: CommonOptions, mayBeGone = false): { root: string; given: readonly GivenPath[] } {
  const given = paths.map((path) => givenPath(io.cwd, path, mayBeGone));
  return { root: findRoot(io.cwd, given, options.root), given };
}

/**
 * The files of the given paths, each once and in the order of their names; without paths, all of the portfolio.
 * What a walk leaves out is told to the user.
 * @throws UserError when a folder that the user named cannot be read.
 */
export function chooseFiles(session: Session, given: readonly GivenPath[], output: Output): ChosenFile[] {
  const chosen = new Map<string, ChosenFile>();
  const add = (contents: FolderContents, folder: string) => {
    if (contents.unreadable[0] !== undefined && contents.files.length === 0) {
      throw new UserError(`cannot read ${folder}: ${contents.unreadable[0].reason}`);
    }
    tellLeftOut(contents, output);
    for (const file of contents.files) if (!chosen.has(file)) chosen.set(file, { file, named: false });
  };
  if (given.length === 0) add(session.workspace.walk(), session.root);
  for (const path of given) {
    const relative = relativePath(session.root, path.absolute);
    if (!path.isFolder) chosen.set(relative, { file: relative, named: true });
    else if (relative === '') add(session.workspace.walk(), path.given);
    else add(walkFolder(session.root, relative), path.given);
  }
  return [...chosen.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How a check of the repository names a file of the portfolio: from GitHub's checkout, else from the current folder. */
export function repositoryPath(session: Session, io: CliIo): (file: string) => string {
  const base = absolutePath(io.cwd, io.env['GITHUB_WORKSPACE'] ?? '');
  if (!isWithin(base, session.root)) return (file) => file;
  const prefix = relativePath(base, session.root);
  return (file) => (prefix === '' ? file : `${prefix}/${file}`);
}

function tellLeftOut(contents: FolderContents, output: Output): void {
  for (const { folder, reason } of contents.unreadable) output.warn(`skipped the folder ${folder}: ${reason}`);
  for (const folder of contents.otherPortfolios) output.warn(`skipped the folder ${folder}: it is a portfolio of its own, run csac there`);
  for (const link of contents.links) output.note(`skipped the link ${link}`);
}
