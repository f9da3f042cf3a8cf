import { TabInputText, window } from 'vscode';
import type { TextDocument } from 'vscode';
import { exists } from './fileState';
import { sameUri } from './relativePath';

/** Whether an open document is that of a deleted file: VS Code keeps it for minutes where an extension had asked for it. */
export async function isGone(document: TextDocument): Promise<boolean> {
  if (document.isUntitled || document.isDirty || hasTab(document)) return false;
  return !(await exists(document.uri));
}

function hasTab({ uri }: TextDocument): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && sameUri(input.uri, uri)));
}
