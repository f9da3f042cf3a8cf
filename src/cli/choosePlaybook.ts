import { existsSync } from 'node:fs';
import type { CliIo } from './cliIo';
import { absolutePath, relativePath } from './paths';
import type { Session } from './session';

/** The id of a playbook that the user named by its id or by its file; what is neither is left to the engine, which says what there is. */
export async function choosePlaybook(given: string, { root, engine }: Session, io: CliIo): Promise<string> {
  const path = absolutePath(io.cwd, given);
  if (!existsSync(path)) return given;
  const file = relativePath(root, path);
  const playbooks = await (await engine.playbooks()).list();
  return playbooks.find((playbook) => playbook.file === file)?.id ?? given;
}
