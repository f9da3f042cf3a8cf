import { existsSync } from 'node:fs';
import { PRESET_IDS } from '../core/model/presets';
import { UserError } from '../core/userError';
import { absolutePath, relativePath } from './paths';

/** A health model as the engine knows it, and the files outside of the portfolio that the user granted by naming them. */
export interface ChosenModel {
  readonly model: string;
  readonly granted: readonly string[];
}

/** The model that a user named. @throws UserError when there is neither a preset of this name nor a file */
export function chooseModel(nameOrFile: string, root: string, cwd: string): ChosenModel {
  const found = findModel(nameOrFile, root, cwd);
  if (found === undefined) throw new UserError(`no health model ${nameOrFile}: name one of ${PRESET_IDS.join(', ')}, or a file`);
  return found;
}

/** The preset of this name, else the file that is there, in the current folder or from the root; undefined where neither is. */
export function findModel(nameOrFile: string, root: string, cwd: string): ChosenModel | undefined {
  if (isPreset(nameOrFile)) return { model: nameOrFile, granted: [] };
  const file = [absolutePath(cwd, nameOrFile), absolutePath(root, nameOrFile)].find((path) => existsSync(path));
  return file === undefined ? undefined : { model: relativePath(root, file), granted: [file] };
}

export function isPreset(name: string): boolean {
  return PRESET_IDS.some((id) => id === name);
}
