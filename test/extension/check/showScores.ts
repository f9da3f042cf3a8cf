import * as vscode from 'vscode';
import { waitUntil } from '../runner/waitUntil';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';
const ACCOUNT_FILES = '{**/account.yaml,**/*.account.yaml}';
// A lens of the whole account, `● 72 Healthy · …`; those of its components have no circle.
const OVERALL = /^\S+ (?<score>\d+) (?<tier>[^·]+?)(?: ·|$)/u;

/**
 * What `npm start -- --check` runs inside VS Code: asks it for the code lenses of every account file of the workspace, and
 * prints the score and tier that they show. Rejects when an account shows none, or there is no account.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension(EXTENSION);
  if (extension === undefined) throw new Error(`${EXTENSION} is not installed in this window.`);
  await extension.activate();
  const files = (await vscode.workspace.findFiles(ACCOUNT_FILES, '**/node_modules/**')).sort((a, b) => compare(a.path, b.path));
  if (files.length === 0) throw new Error('The portfolio has no account file.');
  const silent: string[] = [];
  for (const file of files) {
    const name = vscode.workspace.asRelativePath(file);
    const shown = await overallLens(file);
    if (shown === undefined) silent.push(name);
    else console.log(`@@print ${shown.score.padStart(3)} ${shown.tier.padEnd(12)} ${name}`);
  }
  if (silent.length > 0) throw new Error(`No score is shown above: ${silent.join(', ')}`);
}

/** The score and tier that the file's lenses show, as soon as they do; undefined if they don't within seconds. */
async function overallLens(file: vscode.Uri): Promise<{ score: string; tier: string } | undefined> {
  await vscode.workspace.openTextDocument(file);
  const read = async (): Promise<{ score: string; tier: string } | undefined> => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file, 1000);
    for (const lens of lenses) {
      const found = OVERALL.exec(lens.command?.title ?? '')?.groups;
      if (found?.['score'] !== undefined && found['tier'] !== undefined) return { score: found['score'], tier: found['tier'] };
    }
    return undefined;
  };
  return waitUntil(read, 'a lens', 10_000).catch(() => undefined);
}

/** By code unit, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
