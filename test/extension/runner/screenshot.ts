import * as vscode from 'vscode';
import { waitUntil } from './waitUntil';

/**
 * Takes a PNG of the VS Code window as it is now; `name` becomes the file's name. The host that started the window sees
 * the line below, puts `<name>.png` into `screenshots` beside the workspace folder, then `<name>.done`, for which this
 * waits. In a desktop window no picture is taken. Each name is for one picture a run.
 */
export async function screenshot(name: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('A screenshot needs a workspace folder.');
  console.log(`@@screenshot ${name}`);
  const done = vscode.Uri.joinPath(folder.uri, '..', 'screenshots', `${name}.done`);
  const exists = (): PromiseLike<boolean> =>
    vscode.workspace.fs.stat(done).then(
      () => true,
      () => false,
    );
  await waitUntil(exists, `the screenshot ${name}`);
}
