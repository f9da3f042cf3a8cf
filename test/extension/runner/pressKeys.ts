import * as vscode from 'vscode';
import { waitUntil } from './waitUntil';

let requests = 0;

/**
 * Presses keys (`Tab`, `Enter`) in the VS Code window, wherever the focus is; also in a page of an extension, which no test reaches
 * otherwise. False in a desktop window, where nobody can. See scripts/host/pressKeys.mjs.
 */
export async function pressKeys(...keys: readonly string[]): Promise<boolean> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('Keys need a workspace folder.');
  const name = `keys-${++requests}`;
  console.log(`@@keys ${name} ${keys.join(' ')}`);
  const done = vscode.Uri.joinPath(folder.uri, '..', 'screenshots', `${name}.done`);
  const read = () =>
    vscode.workspace.fs.readFile(done).then(
      (bytes) => (bytes.length > 0 ? new TextDecoder().decode(bytes) : undefined),
      () => undefined,
    );
  return (await waitUntil(read, 'the keys to be pressed')) === 'pressed';
}
