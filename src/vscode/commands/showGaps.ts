import { ViewColumn, window } from 'vscode';
import type { RenderProposal } from '../../core/engine';
import { toRange } from '../features/ranges';
import { escapeIcons } from '../host/plainText';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';

/** Lists the missing fields; choosing one leads to its place in the account, or to the nearest that is there. */
export async function showGaps(session: Session, gaps: RenderProposal['gaps'], { open, sheet }: AccountTarget): Promise<void> {
  const items = gaps.map(({ path, label, message }) => ({ label: escapeIcons(label), description: path.join('.'), detail: escapeIcons(message), path }));
  const picked = await window.showQuickPick(items, { title: 'Missing fields', placeHolder: 'Choose one to go to its place' });
  if (picked === undefined) return;
  const editor = await window.showTextDocument(open.document.uri, { viewColumn: ViewColumn.One });
  // Read again: the account may have been edited since the document was rendered.
  const now = await session.reader.read(editor.document);
  const span = now?.portfolio.engine.placeOf(now.source, sheet, picked.path);
  if (now === undefined || span === undefined) return;
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.One, selection: toRange(now.source.lines, span) });
}
