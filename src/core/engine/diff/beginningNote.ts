import { isCandidate, kindByName, mentionsRootKey } from '../../model/documentKind';
import type { Workspace } from '../../ports';
import type { ChangeSet } from './changeSet';

/** What the reader must know where the base has nothing of the portfolio: it all counts as new then, also where it only lay elsewhere. */
export async function beginningNote({ files, before }: ChangeSet): Promise<string[]> {
  // Nearly every change touches a sheet that was there: then the files need not be listed.
  if (files.some((changed) => changed.before !== undefined && kindByName(changed.before.file) !== undefined)) return [];
  if (!files.some(({ after }) => after !== undefined && isCandidate(after.file))) return [];
  for (const file of await before.list()) if (await isSheet(before, file)) return [];
  return ['The base has no file of the portfolio in this folder, so all of it counts as new; if it was moved, nothing is compared with its former place.'];
}

async function isSheet(workspace: Workspace, file: string): Promise<boolean> {
  if (kindByName(file) !== undefined) return true;
  if (!isCandidate(file)) return false;
  const content = await workspace.read(file);
  return content.kind === 'text' && mentionsRootKey(content.text);
}
