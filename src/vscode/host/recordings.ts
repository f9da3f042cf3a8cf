import { EventEmitter, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { SNAPSHOT_FILE } from '../../core/model/documentKind';
import { folderOf } from './relativePath';

/** What Git writes when something is committed, pulled or checked out, also where it keeps no log of that. */
const SIGNS = '{HEAD,ORIG_HEAD,COMMIT_EDITMSG,shallow}';
/** A commit or checkout writes several of them, one after the other. */
const BURST_MS = 300;
const POINTER = /^gitdir: (.+?)\s*$/m;

/**
 * Tells when something was recorded of a portfolio: a commit, a pull, a checkout, or a snapshot. It looks at Git's own files, so that it
 * does not depend on VS Code's Git extension, and only when VS Code says that they have changed.
 */
export class Recordings implements Disposable {
  private readonly followed = new Map<string, Followed>();
  private readonly recorded = new EventEmitter<Uri>();
  /** Fires with the root that was given to `follow`. */
  readonly onDidRecord = this.recorded.event;

  /** Begins to tell of the portfolio with this root; once is enough. */
  follow(root: Uri): void {
    const key = root.toString();
    if (this.followed.has(key)) return;
    const followed = new Followed(root, () => this.recorded.fire(root));
    this.followed.set(key, followed);
    void followed.look();
  }

  dispose(): void {
    for (const followed of this.followed.values()) followed.dispose();
    this.recorded.dispose();
  }
}

/** One portfolio and the repository that it lies in. */
class Followed implements Disposable {
  private readonly snapshots: Disposable;
  private watchers: readonly Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(
    private readonly root: Uri,
    private readonly tell: () => void,
  ) {
    this.snapshots = this.watch(root, SNAPSHOT_FILE);
  }

  /** Finds the repository and watches it; where there is none, waits for one. Git only works on folders of a disk. */
  async look(): Promise<void> {
    if (this.root.scheme !== 'file') return;
    const repository = await repositoryOf(this.root);
    if (this.isOver) return;
    this.stop();
    const log = repository && Uri.joinPath(repository, 'logs');
    this.watchers =
      repository && log
        ? [this.watch(repository, SIGNS), this.watch(log, 'HEAD')]
        : this.likelyPlaces().map((folder) => this.watch(folder, '.git', () => void this.look()));
  }

  dispose(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.snapshots.dispose();
    this.stop();
  }

  private watch(folder: Uri, pattern: string, also?: () => void): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    const onFile = () => {
      also?.();
      this.tellSoon();
    };
    watcher.onDidCreate(onFile);
    watcher.onDidChange(onFile);
    watcher.onDidDelete(onFile);
    return watcher;
  }

  private tellSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.tell, BURST_MS);
  }

  /** Where somebody makes a repository of what is open. */
  private likelyPlaces(): Uri[] {
    const top = workspace.getWorkspaceFolder(this.root)?.uri;
    return top === undefined || top.path === this.root.path ? [this.root] : [this.root, top];
  }

  private stop(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
  }
}

/** Git's own folder for the work tree that a folder lies in; undefined outside of any. */
async function repositoryOf(root: Uri): Promise<Uri | undefined> {
  for (let folder = root; ; folder = folderOf(folder)) {
    const found = await gitFolder(Uri.joinPath(folder, '.git'));
    if (found !== undefined || folder.path === folderOf(folder).path) return found;
  }
}

/** In a further work tree and in a submodule `.git` is a file that names the folder. */
async function gitFolder(place: Uri): Promise<Uri | undefined> {
  try {
    const { type } = await workspace.fs.stat(place);
    if ((type & FileType.Directory) !== 0) return place;
    const target = POINTER.exec(new TextDecoder().decode(await workspace.fs.readFile(place)))?.[1];
    if (target === undefined) return undefined;
    const isAbsolute = target.startsWith('/') || /^[A-Za-z]:[\\/]/.test(target);
    return isAbsolute ? Uri.file(target) : Uri.joinPath(folderOf(place), target);
  } catch {
    return undefined; // There is none here.
  }
}
