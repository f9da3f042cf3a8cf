import { commands, EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { kindByName } from '../../core/model/documentKind';
import { exists } from './fileState';
import { folderOf } from './relativePath';
import { walkFolder } from './walkFolder';

const ACCOUNT_FILES = '**/{account,*.account}.{yaml,yml}';
const EXCLUDED = '**/{node_modules,.git}/**';
const CONTEXT_KEY = 'customerSuccess.accountFolders';

/** Which files of the workspace are accounts by their name, and in which folder each stands. */
export class AccountFiles implements Disposable {
  private index: Promise<ReadonlyMap<string, readonly Uri[]>> | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable[];

  constructor() {
    const watcher = workspace.createFileSystemWatcher(ACCOUNT_FILES, false, true, false);
    const refresh = () => this.refresh();
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
      workspace.onDidChangeWorkspaceFolders(refresh),
    ];
  }

  async all(): Promise<readonly Uri[]> {
    return [...(await this.byFolder()).values()].flat();
  }

  /** The account files that stand right in a folder. */
  async inFolder(folder: Uri): Promise<readonly Uri[]> {
    const known = (await this.byFolder()).get(folder.toString());
    if (known !== undefined) return known;
    // Watchers may tell of a new folder and not of the file that came with it.
    const file = Uri.joinPath(folder, 'account.yaml');
    return (await exists(file)) ? [file] : [];
  }

  /** Lets menus know the folders of accounts. */
  async publishContext(): Promise<void> {
    await commands.executeCommand('setContext', CONTEXT_KEY, [...(await this.byFolder()).keys()]);
  }

  /** Looks again; not every file system tells of new files. */
  refresh(): void {
    this.index = undefined;
    this.changed.fire();
    void this.publishContext();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private byFolder(): Promise<ReadonlyMap<string, readonly Uri[]>> {
    this.index ??= findAccounts().then(groupByFolder);
    return this.index;
  }
}

async function findAccounts(): Promise<Uri[]> {
  const found = await workspace.findFiles(ACCOUNT_FILES, EXCLUDED);
  const folders = workspace.workspaceFolders ?? [];
  if (found.length > 0 || folders.every(({ uri }) => uri.scheme === 'file')) return found;
  const walked = await Promise.all(
    folders.map(async ({ uri }) => {
      const files = await walkFolder(uri, (name) => kindByName(name) === 'account');
      return files.map((file) => uri.with({ path: `${uri.path}/${file}` }));
    }),
  );
  return walked.flat();
}

function groupByFolder(files: readonly Uri[]): Map<string, Uri[]> {
  const folders = new Map<string, Uri[]>();
  for (const file of files) {
    const folder = folderOf(file).toString();
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}
