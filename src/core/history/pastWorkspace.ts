import { SETTINGS_FILE } from '../model/documentKind';
import type { FileContent, History, Workspace } from '../ports';
import { recordedContents } from './recordedContents';

/** What it asks of a history. */
export type PastTexts = Pick<History, 'files' | 'texts' | 'unreadable'>;

/** Folders that no host enters. */
const IGNORED_FOLDER = /(?:^|\/)(?:\.git|\.hg|\.svn|node_modules)\//;
/** Quicker than the pattern, for thousands of files. */
const MAY_BE_IGNORED = ['.git/', '.hg/', '.svn/', 'node_modules/'];
/** What the core may want to read. */
const WANTED = /\.(?:ya?ml|md|hbs)$/i;

/** Whether a host would list the file, apart from portfolios inside this one. */
export function isListed(file: string): boolean {
  return WANTED.test(file) && !isIgnored(file);
}

/** A portfolio's files as a revision left them, so that whatever reads a workspace can read the past. */
export class PastWorkspace implements Workspace {
  private readonly known = new Map<string, FileContent>();
  private listed: readonly string[] | undefined;

  private constructor(
    private readonly history: PastTexts,
    private readonly contents: ReadonlyMap<string, string>,
  ) {}

  /** @param revision id of a revision; of one that is not known there are no files */
  static async at(history: PastTexts, revision: string): Promise<PastWorkspace> {
    const files = await history.files(revision);
    return new PastWorkspace(history, new Map(files.filter(({ file }) => WANTED.test(file)).map(({ file, content }) => [file, content])));
  }

  /** Without the files of portfolios that lay inside this one, as in the present. */
  list(): readonly string[] {
    this.listed ??= ownFiles([...this.contents.keys()]);
    return this.listed;
  }

  /** Name of a file's text: files of equal names hold the same. Undefined where there was no such file. */
  contentOf(file: string): string | undefined {
    return this.contents.get(file);
  }

  /** Reads many files in one go, so that reading each of them then costs nothing; those that were not there are passed over. */
  async preload(files: readonly string[]): Promise<void> {
    const wanted = [...new Set(files.map((file) => this.contents.get(file)))].filter((content) => content !== undefined).filter((content) => !this.known.has(content));
    if (wanted.length === 0) return;
    for (const [content, read] of await recordedContents(this.history, wanted)) this.known.set(content, read);
  }

  /** At once where the file was loaded before; one that was not is read alone. */
  read(file: string): FileContent | Promise<FileContent> {
    const content = this.contents.get(file);
    if (content === undefined) return { kind: 'unreadable', reason: 'missing', detail: `${file} was not there` };
    return this.known.get(content) ?? this.preload([file]).then(() => this.known.get(content)!);
  }
}

function ownFiles(files: readonly string[]): string[] {
  const others = files.filter((file) => file.endsWith(`/${SETTINGS_FILE}`)).map((file) => file.slice(0, -SETTINGS_FILE.length));
  return files.filter((file) => !isIgnored(file) && !others.some((folder) => file.startsWith(folder)));
}

function isIgnored(file: string): boolean {
  return MAY_BE_IGNORED.some((part) => file.includes(part)) && IGNORED_FOLDER.test(file);
}
