import { editFile } from './editFile';
import type { Output } from './output';
import type { ChosenFile, Session } from './session';

/** Applies the fixes that need no decision; each changes only the characters that it is about. Says what was done. */
export async function fixFiles(session: Session, chosen: readonly ChosenFile[], output: Output): Promise<void> {
  const { engine, workspace } = session;
  const authoring = await engine.authoring();
  for (const { file } of chosen) {
    const content = workspace.read(file);
    const document = content.kind === 'text' ? engine.read(file, content.text) : undefined;
    if (document === undefined) continue;
    const { edits, applied } = await authoring.fixAll(document);
    if (applied.length === 0) continue;
    editFile(session, file, edits);
    output.warn(`applied ${applied.length === 1 ? 'a fix' : `${applied.length} fixes`} in ${file}`);
  }
}
