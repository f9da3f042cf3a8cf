import { commands, TabInputTextDiff, window } from 'vscode';
import type { Uri } from 'vscode';
import { escapeLinks } from '../host/plainText';
import { sameUri } from '../host/relativePath';

interface DiffQuestion<Answer extends string> {
  readonly left: Uri;
  readonly right: Uri;
  /** Of the tab. */
  readonly title: string;
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** Shows what differs between two texts and asks about it; the difference is closed with the answer. Undefined when there is none. */
export async function askBesideDiff<Answer extends string>({ left, right, title, question, answers }: DiffQuestion<Answer>): Promise<Answer | undefined> {
  await commands.executeCommand('vscode.diff', left, right, title, { preview: true });
  const answer = await window.showInformationMessage(escapeLinks(question), ...answers);
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const diff = tabs.find(({ input }) => input instanceof TabInputTextDiff && sameUri(input.original, left) && sameUri(input.modified, right));
  if (diff) await window.tabGroups.close(diff);
  return answer;
}
