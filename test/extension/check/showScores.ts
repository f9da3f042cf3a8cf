import * as vscode from 'vscode';
import { waitUntil } from '../runner/waitUntil';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';
const ACCOUNT_FILES = '{**/account.yaml,**/*.account.yaml}';
// How many lenses VS Code is to resolve: all that a file may have.
const MANY = 1000;
// A lens of the whole account, `● 72 Healthy · …`; those of its components begin with a word.
const OVERALL = /^[^\p{L}\p{N}\s]+ (?:(?<score>\d+) )?(?<tier>[^·]+?)(?: ·|$)/u;

// `−8 since 1 Sep: Seats −6 (Ana, 12 Sep), Tickets −2`.
const CHANGE = /^[+−]?\d+ since /u;

/**
 * What `npm start -- --check` runs inside VS Code: asks it for the code lenses of every account file of the workspace, and
 * prints the score and tier that they show, and what moved the first one. Rejects when an account shows none, or there is no account.
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
  const [first] = files;
  if (first !== undefined && (await hasHistory())) console.log(`@@print ${vscode.workspace.asRelativePath(first)}: ${await changeAbove(first)}`);
}

/** Whether the workspace is a repository: without Git the examples are staged without their past. */
async function hasHistory(): Promise<boolean> {
  const git = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.git');
  return vscode.workspace.fs.stat(git).then(() => true, () => false);
}

/** The lens on how the score has changed; it is worked out for what is on the screen, after the lens of the score is there. */
async function changeAbove(file: vscode.Uri): Promise<string> {
  await vscode.window.showTextDocument(file);
  return waitUntil(async () => (await lensTitles(file)).find((title) => CHANGE.test(title)), 'a lens on what moved the score');
}

async function lensTitles(file: vscode.Uri): Promise<readonly string[]> {
  await vscode.workspace.openTextDocument(file);
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file, MANY);
  return lenses.map((lens) => lens.command?.title ?? '');
}

interface Overall {
  /** A dash when the account has none. */
  readonly score: string;
  readonly tier: string;
}

/** What the file's lenses show of its accounts, as soon as they do; empty if they don't within seconds. */
async function overallLenses(file: vscode.Uri): Promise<readonly Overall[]> {
  const read = async (): Promise<readonly Overall[] | undefined> => {
    const found = (await lensTitles(file)).flatMap(overallOf);
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
