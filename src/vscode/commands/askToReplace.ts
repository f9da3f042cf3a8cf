import { commands, TabInputTextDiff, window } from 'vscode';
import type { Uri } from 'vscode';
import { escapeLinks } from '../host/plainText';
import { nameOf, sameUri } from '../host/relativePath';
import type { VirtualDocuments } from '../host/virtualDocuments';

/** Shows what would change in a file and asks whether to replace it. Closing the question keeps the file. */
export async function askToReplace(uri: Uri, text: string, virtual: VirtualDocuments): Promise<'replace' | 'keep'> {
  const name = nameOf(uri);
  const proposal = virtual.add(name, uri.toString(), () => text);
  await commands.executeCommand('vscode.diff', uri, proposal, `${name}: saved ↔ new`, { preview: true });
  const answer = await window.showInformationMessage(escapeLinks(`${name} is there already and differs.`), 'Replace', 'Keep');
  await closeDiff(proposal);
  return answer === 'Replace' ? 'replace' : 'keep';
}

async function closeDiff(proposal: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const diff = tabs.find(({ input }) => input instanceof TabInputTextDiff && sameUri(input.modified, proposal));
  if (diff) await window.tabGroups.close(diff);
}
