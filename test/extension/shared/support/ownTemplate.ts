import type * as vscode from 'vscode';
import { remove, writeFile } from './files';

const FOLDER = 'with-templates';
const TEMPLATE = '---\nid: canary\ntitle: Canary\nkind: document\naudience: internal\n---\n# It ran for {{account.account}}\n';

/** An account of a portfolio that has a template of its own, `canary`. */
export async function accountWithTemplate(): Promise<vscode.Uri> {
  await writeFile(`${FOLDER}/customer-success.yaml`, 'preset: engine\ntemplates: templates\n');
  await writeFile(`${FOLDER}/templates/canary.md.hbs`, TEMPLATE);
  return writeFile(`${FOLDER}/account.yaml`, 'account: Test\n');
}

export async function removeAccountWithTemplate(): Promise<void> {
  await remove(FOLDER);
}
