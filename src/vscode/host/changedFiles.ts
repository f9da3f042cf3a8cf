import { EventEmitter, extensions, workspace } from 'vscode';
import type { Disposable, Event, Extension, Uri } from 'vscode';
import { relativePath } from './relativePath';

/** What is used of the API that VS Code's own Git extension gives to others (version 1). */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: Event<boolean>;
  getAPI(version: 1): Git;
}

interface Git {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: Event<Repository>;
  readonly onDidCloseRepository: Event<Repository>;
}

interface Repository {
  readonly rootUri: Uri;
  readonly state: RepositoryState & { readonly onDidChange: Event<void> };
}

const CHANGES = ['workingTreeChanges', 'indexChanges', 'mergeChanges', 'untrackedChanges'] as const;
type RepositoryState = { readonly [list in (typeof CHANGES)[number]]?: readonly { readonly uri: Uri }[] };

/**
 * Which files differ from the last commit, by VS Code's Git extension; outside of its repositories, and where it is switched
 * off, the files that were edited in this window.
 */
export class ChangedFiles implements Disposable {
  private readonly edited = new Map<string, Uri>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private git: Git | undefined;
  private started: Promise<void> | undefined;
  private readonly subscriptions: Disposable[];

  constructor() {
    this.subscriptions = [
      this.changed,
      workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0) this.edited.set(uri.toString(), uri);
      }),
    ];
  }

  /** Has the Git extension started, if it is there; until then only what was edited counts as changed. */
  start(): Promise<void> {
    this.started ??= this.connect(extensions.getExtension<GitExtension>('vscode.git'));
    return this.started;
  }

  /** All changed files below a folder. */
  below(root: Uri): readonly Uri[] {
    const found = new Map<string, Uri>();
    for (const { state } of this.git?.repositories ?? []) {
      for (const { uri } of CHANGES.flatMap((list) => state[list] ?? [])) found.set(uri.toString(), uri);
    }
    for (const [key, uri] of this.edited) {
      if (this.repositoryOf(uri) === undefined) found.set(key, uri);
    }
    return [...found.values()].filter((uri) => relativePath(root, uri) !== undefined);
  }

  has(uri: Uri): boolean {
    const key = uri.toString();
    const repository = this.repositoryOf(uri);
    if (repository === undefined) return this.edited.has(key);
    return CHANGES.some((list) => repository.state[list]?.some((change) => change.uri.toString() === key));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private repositoryOf(uri: Uri): Repository | undefined {
    return this.git?.repositories.find(({ rootUri }) => relativePath(rootUri, uri) !== undefined);
  }

  private async connect(extension: Extension<GitExtension> | undefined): Promise<void> {
    if (extension === undefined) return;
    try {
      const exported = await extension.activate();
      this.follow(exported);
      this.subscriptions.push(exported.onDidChangeEnablement(() => this.follow(exported)));
    } catch {
      // Another build of the extension, or none of Git's programs: what was edited still counts.
    }
  }

  private follow(extension: GitExtension): void {
    const git = extension.enabled ? extension.getAPI(1) : undefined;
    this.git = git;
    const watch = ({ state }: Repository) => this.subscriptions.push(state.onDidChange(() => this.changed.fire()));
    git?.repositories.forEach(watch);
    if (git) {
      this.subscriptions.push(
        git.onDidOpenRepository((repository) => {
          watch(repository);
          this.changed.fire();
        }),
        git.onDidCloseRepository(() => this.changed.fire()),
      );
    }
    this.changed.fire();
  }
}
