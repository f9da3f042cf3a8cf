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
  if (PRESET_IDS.some((id) => id === nameOrFile)) return { model: nameOrFile, granted: [] };
  const file = [absolutePath(cwd, nameOrFile), absolutePath(root, nameOrFile)].find((path) => existsSync(path));
  if (file === undefined) throw new UserError(`no health model ${nameOrFile}: name one of ${PRESET_IDS.join(', ')}, or a file`);
  return { model: relativePath(root, file), granted: [file] };
}
