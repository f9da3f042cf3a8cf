import * as vscode from 'vscode';
import { assertOk } from '../../runner/assert';

const TEST_ACCOUNTS = 'accounts/of-tests';

export function portfolioUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assertOk(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** A file of the examples that stand beside the portfolio. */
export function exampleUri(path: string): vscode.Uri {
  return portfolioUri(`../${path}`);
}

export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = portfolioUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

let accounts = 0;

/** A new account with this text. Each has a folder of its own, since VS Code may remember what stood at a place. */
export async function newAccount(text: string): Promise<vscode.Uri> {
  return writeFile(`${TEST_ACCOUNTS}/number-${++accounts}/account.yaml`, text);
}

export async function removeNewAccounts(): Promise<void> {
  await remove(TEST_ACCOUNTS);
}

export async function readFile(uri: vscode.Uri): Promise<string> {
  // A TextDecoder of its own would swallow a byte order mark.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(portfolioUri(path), { recursive: true, useTrash: false }).then(undefined, () => undefined);
}
