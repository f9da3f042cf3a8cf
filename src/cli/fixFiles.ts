import type { FixAll } from '../core/features/authoring';
import { isMarkdown } from '../core/model/documentKind';
import { editFile } from './editFile';
import type { Output } from './output';
import type { ChosenFile, Session } from './session';

/** Applies the fixes that need no decision; each changes only the characters that it is about. Says what was done. */
export async function fixFiles(session: Session, chosen: readonly ChosenFile[], output: Output): Promise<void> {
  const { workspace } = session;
  for (const { file } of chosen) {
    const content = workspace.read(file);
    const fixed = content.kind === 'text' ? await fixText(session, file, content.text) : undefined;
    if (fixed === undefined || fixed.applied.length === 0) continue;
    editFile(session, file, fixed.edits);
    output.warn(`applied ${fixed.applied.length === 1 ? 'a fix' : `${fixed.applied.length} fixes`} in ${file}`);
  }
}

/** Undefined for a file that is none of ours. */
async function fixText({ engine }: Session, file: string, text: string): Promise<FixAll | undefined> {
  if (isMarkdown(file)) return (await engine.playbookAuthoring()).fixAll({ file, text });
  const document = engine.read(file, text);
  return document && (await engine.authoring()).fixAll(document);
}
