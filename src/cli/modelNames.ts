import { existsSync } from 'node:fs';
import { PRESET_IDS } from '../core/model/presets';
import { UserError, isUserError } from '../core/userError';
import { findModel, isPreset } from './chooseModel';
import type { CliIo } from './cliIo';
import { findRoot, givenPath } from './findRoot';
import { absolutePath, relativePath } from './paths';
import type { CommonOptions } from './session';

/** Health models of a command line as the engine calls them, and the portfolio that they lie in. */
export interface GivenModels {
  readonly root: string;
  readonly names: readonly string[];
  /** Absolute paths that the user named and that may lie outside the root. */
  readonly granted: readonly string[];
}

const AT_REVISION = /^([^:]{2,}):(.*)$/s;

/**
 * Understands presets, files, and files at a revision (`HEAD~1:models/ours.health-model.yaml`; paths from the root or the current folder).
 * @throws UserError when one is nothing of this
 */
export function givenModels(models: readonly string[], io: CliIo, options: CommonOptions): GivenModels {
  const root = rootOf(models, io, options);
  const granted: string[] = [];
  const names = models.map((model) => {
    const found = findModel(model, root, io.cwd);
    if (found !== undefined) {
      granted.push(...found.granted);
      return found.model;
    }
    const [, revision, path] = AT_REVISION.exec(model) ?? [];
    if (revision === undefined || path === undefined) throw new UserError(`no health model ${model}: name one of ${PRESET_IDS.join(', ')}, a file, or REVISION:FILE`);
    return `${revision}:${pathThen(path, root, io.cwd)}`;
  });
  return { root, names, granted };
}

/** The portfolio of the current folder: a model may lie anywhere. Outside of all portfolios, that of the model's own file. */
function rootOf(models: readonly string[], io: CliIo, options: CommonOptions): string {
  const files = models.filter((model) => !isPreset(model) && existsSync(absolutePath(io.cwd, model)));
  try {
    return findRoot(io.cwd, [], options.root);
  } catch (error) {
    if (!isUserError(error) || files.length === 0 || options.root !== undefined) throw error;
    return findRoot(io.cwd, files.map((file) => givenPath(io.cwd, file)), undefined);
  }
}

/** The file may be gone by now, so only a path that still leads somewhere from the current folder is taken from there. */
function pathThen(path: string, root: string, cwd: string): string {
  const here = absolutePath(cwd, path);
  return path !== '' && !existsSync(absolutePath(root, path)) && existsSync(here) ? relativePath(root, here) : path;
}
