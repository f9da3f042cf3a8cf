import { window } from 'vscode';
import type { OpenDocument } from '../host/documentReader';
import { escapeIcons } from '../host/plainText';

/** One of the accounts of a file; asks only when there are several. Undefined when the user backs out. */
export async function pickSheet({ portfolio, source }: OpenDocument, sheets: readonly number[]): Promise<number | undefined> {
  if (sheets.length <= 1) return sheets[0];
  const scored = await portfolio.engine.scores(source);
  const items = scored.map(({ account }) => ({ label: escapeIcons(account.name), sheet: account.sheet }));
  const picked = await window.showQuickPick(items, { title: 'Which account of this file?' });
  return picked?.sheet;
}
