import { applyTextEdits } from '../core/text/textEdit';
import type { TextEdit } from '../core/text/textEdit';
import { UserError } from '../core/userError';
import { replaceFile } from './replaceFile';
import type { Session } from './session';
import { systemReason } from './systemReason';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Applies edits to a file of the portfolio as it is on the disk; a byte order mark stays. The engine reads it anew.
 * @param edits of the text that the session's workspace gives for the file
 * @throws UserError when the file cannot be read or written
 */
export function editFile({ engine, workspace }: Session, file: string, edits: readonly TextEdit[]): void {
  const content = workspace.read(file);
  if (content.kind !== 'text') throw new UserError(`cannot read ${file}: ${content.detail}`);
  try {
    replaceFile(workspace.absolute(file), `${content.hasBom ? BYTE_ORDER_MARK : ''}${applyTextEdits(content.text, edits)}`);
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${systemReason(error)}`);
  }
  engine.changed([file]);
}
