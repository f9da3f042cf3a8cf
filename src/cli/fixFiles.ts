import { applyTextEdits } from '../core/text/textEdit';
import { UserError } from '../core/userError';
import type { Output } from './output';
import { replaceFile } from './replaceFile';
import type { ChosenFile, Session } from './session';
import { systemReason } from './systemReason';

/** Applies the fixes that need no decision; each changes only the characters that it is about. Says what was done. */
export async function fixFiles(session: Session, chosen: readonly ChosenFile[], output: Output): Promise<void> {
  const { engine, workspace } = session;
  const authoring = await engine.authoring();
  for (const { file } of chosen) {
    const content = workspace.read(file);
    const document = content.kind === 'text' ? engine.read(file, content.text) : undefined;
    if (document === undefined || content.kind !== 'text') continue;
    const { edits, applied } = await authoring.fixAll(document);
    if (applied.length === 0) continue;
    write(workspace.absolute(file), file, `${content.hasBom ? BYTE_ORDER_MARK : ''}${applyTextEdits(content.text, edits)}`);
    engine.changed([file]);
    output.warn(`applied ${applied.length === 1 ? 'a fix' : `${applied.length} fixes`} in ${file}`);
  }
}

const BYTE_ORDER_MARK = '\uFEFF';

function write(path: string, shown: string, text: string): void {
  try {
    replaceFile(path, text);
  } catch (error) {
    throw new UserError(`cannot write ${shown}: ${systemReason(error)}`);
  }
}
