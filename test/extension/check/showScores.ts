import * as vscode from 'vscode';
import { waitUntil } from '../runner/waitUntil';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';
const ACCOUNT_FILES = '{**/account.yaml,**/*.account.yaml}';
// How many lenses VS Code is to resolve: all that a file may have.
const MANY = 1000;
// A lens of the whole account, `● 72 Healthy · …`; those of its components begin with a word.
const OVERALL = /^[^\p{L}\p{N}\s]+ (?:(?<score>\d+) )?(?<tier>[^·]+?)(?: ·|$)/u;

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
    const shown = await overallLenses(file);
    if (shown.length === 0) silent.push(name);
    for (const { score, tier } of shown) console.log(`@@print ${score.padStart(3)} ${tier.padEnd(12)} ${name}`);
  }
  if (silent.length > 0) throw new Error(`No score is shown above: ${silent.join(', ')}`);
}

interface Overall {
  /** A dash when the account has none. */
  readonly score: string;
  readonly tier: string;
}

/** What the file's lenses show of its accounts, as soon as they do; empty if they don't within seconds. */
async function overallLenses(file: vscode.Uri): Promise<readonly Overall[]> {
  await vscode.workspace.openTextDocument(file);
  const read = async (): Promise<readonly Overall[] | undefined> => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file, MANY);
    const found = lenses.flatMap((lens) => overallOf(lens.command?.title ?? ''));
    return found.length > 0 ? found : undefined;
  };
  return waitUntil(read, 'a lens', 10_000).catch(() => []);
}

function overallOf(title: string): readonly Overall[] {
  const { score = '-', tier } = OVERALL.exec(title)?.groups ?? {};
  return tier === undefined ? [] : [{ score, tier }];
}

/** By code unit, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
