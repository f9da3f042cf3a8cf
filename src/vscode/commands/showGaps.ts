import { ViewColumn, window } from 'vscode';
import { spanOf } from '../../core/model/sheetSpan';
import type { YamlPath } from '../../core/yaml/sourceTree';
import { toRange } from '../features/toDiagnostic';
import { escapeIcons } from '../host/plainText';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';

/** A field that a document would have liked to show. */
export interface MissingField {
  readonly path: YamlPath;
  readonly label: string;
  readonly message: string;
}

/** Lists the missing fields; choosing one leads to its place in the account, or to the nearest that is there. */
export async function showGaps(session: Session, gaps: readonly MissingField[], { open, sheet }: AccountTarget): Promise<void> {
  const items = gaps.map(({ path, label, message }) => ({ label: escapeIcons(label), description: path.join('.'), detail: escapeIcons(message), path }));
  const picked = await window.showQuickPick(items, { title: 'Missing fields', placeHolder: 'Choose one to go to its place' });
  if (picked === undefined) return;
  const editor = await window.showTextDocument(open.document.uri, { viewColumn: ViewColumn.One });
  // Read again: the account may have been edited since the document was rendered.
  const now = await session.reader.read(editor.document);
  const body = now?.source.sheets[sheet];
  if (now === undefined || body === undefined) return;
  const place = toRange(now.source.lines, spanOf(now.source, body, picked.path, 'key'));
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.One, selection: place });
}
