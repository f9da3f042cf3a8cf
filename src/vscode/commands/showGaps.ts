import { Range, ViewColumn, window } from 'vscode';
import { nearestNode } from '../../core/yaml/nodePath';
import type { YamlPath } from '../../core/yaml/sourceTree';
import { toRange } from '../features/toDiagnostic';
import { escapeIcons } from '../host/plainText';
import type { AccountTarget } from './accountTarget';

/** A field that a document would have liked to show. */
export interface MissingField {
  readonly path: YamlPath;
  readonly label: string;
  readonly message: string;
}

/** Lists the missing fields; choosing one leads to its place in the account, or to the nearest that is there. */
export async function showGaps(gaps: readonly MissingField[], { open, sheet }: AccountTarget): Promise<void> {
  const items = gaps.map(({ path, label, message }) => ({ label: escapeIcons(label), description: path.join('.'), detail: escapeIcons(message), path }));
  const picked = await window.showQuickPick(items, { title: 'Missing fields', placeHolder: 'Choose one to go to its place' });
  if (picked === undefined) return;
  const { key, node } = nearestNode(open.source.sheets[sheet]?.body ?? null, picked.path);
  const span = key ?? node;
  const range = span ? toRange(open.source.lines, span) : new Range(0, 0, 0, 0);
  await window.showTextDocument(open.document, { selection: range, viewColumn: ViewColumn.One });
}
