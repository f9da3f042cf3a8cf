import type { AccountVersion } from '../../history/changeOver';
import type { Account } from '../../model/account';
import { readDocument } from '../../model/readDocument';
import type { FileHistory, FileVersion, History, Revision } from '../../ports';
import { accountThen } from '../accountThen';
import type { ReadAccount } from '../scoring';
import type { PastAccounts } from './pastAccounts';

/** Versions of one file that are told apart at once. */
const MOST_VERSIONS = 1000;

/** An account as one version of its file has it, ready to be scored. */
export interface ReadVersion extends AccountVersion {
  readonly read: ReadAccount;
  readonly text: string;
}

/** What is recorded of one account. */
export interface AccountVersions {
  /** As the period begins; undefined where the account was not there yet. */
  readonly start: ReadVersion | undefined;
  /** Oldest first. */
  readonly versions: readonly ReadVersion[];
  readonly end: FileHistory['end'];
  /** Versions that say nothing of the account, since they cannot be read. */
  readonly unread: readonly FileVersion[];
}

/** Finds the versions of accounts, also under former names of their files. */
export class VersionReader {
  constructor(
    private readonly history: History,
    private readonly past: PastAccounts,
  ) {}

  /** The newest versions of an account, and none from before. */
  async newest(account: Account, limit = MOST_VERSIONS): Promise<AccountVersions> {
    const { versions, end } = await this.history.versions(account.file, limit);
    return { start: undefined, end, ...(await this.read(account, versions)) };
  }

  /**
   * The account at one revision, and its versions from there to another.
   * @param until leaves out what is not part of it; undefined for the present
   */
  async between(account: Account, since: Revision, until: Revision | undefined): Promise<AccountVersions> {
    const [{ versions, end }, later] = await Promise.all([this.history.versions(account.file, MOST_VERSIONS, since.id), this.after(account, until)]);
    const within = versions.filter(({ revision }) => !later.has(revision.id));
    const base = await this.fileAt(since, account.file, versions);
    const found = await this.read(account, base === undefined ? within : [...within, base]);
    const [first, ...others] = found.versions;
    const isThere = base !== undefined && first?.revision === since;
    if (base === undefined || isThere) return { start: isThere ? first : undefined, versions: isThere ? others : found.versions, end, unread: found.unread };
    // The text of then cannot be read: the one before it is what the change is of.
    const before = await this.lastReadable(account, found.versions[0]?.read.account ?? account, versions, since);
    return { start: before, versions: found.versions, end, unread: found.unread };
  }

  private async after(account: Account, until: Revision | undefined): Promise<ReadonlySet<string>> {
    if (until === undefined) return new Set();
    const { versions } = await this.history.versions(account.file, MOST_VERSIONS, until.id);
    return new Set(versions.map(({ revision }) => revision.id));
  }

  /** The file as the revision left it, under the name that it had then. */
  private async fileAt(revision: Revision, file: string, since: readonly FileVersion[]): Promise<FileVersion | undefined> {
    const files = await this.history.files(revision.id);
    const named = (name: string | undefined): FileVersion | undefined => {
      const found = files.find((each) => each.file === name);
      return found && { ...found, revision };
    };
    const [oldest = undefined] = since.slice(-1);
    return named(oldest?.file ?? file) ?? (oldest && named(await this.formerName(file, since)));
  }

  /** What the file was called before all of these versions. */
  private async formerName(file: string, since: readonly FileVersion[]): Promise<string | undefined> {
    const { versions } = await this.history.versions(file, since.length + 1);
    return versions[since.length]?.file;
  }

  private async lastReadable(account: Account, next: Account, since: readonly FileVersion[], at: Revision): Promise<ReadVersion | undefined> {
    const known = new Set(since.map(({ revision }) => revision.id));
    const { versions } = await this.history.versions(account.file, MOST_VERSIONS);
    const older = versions.filter(({ revision }) => !known.has(revision.id));
    const found = (await this.read({ ...next, file: account.file }, older)).versions.at(-1);
    return found && { ...found, revision: at };
  }

  /** @param versions newest first; the account is followed back from what it is called now */
  private async read(account: Account, versions: readonly FileVersion[]): Promise<Pick<AccountVersions, 'versions' | 'unread'>> {
    // Only lines of what changed are looked up in them; the history keeps them for the reader that comes next.
    const sources = await this.history.texts(versions.map(({ content }) => content));
    const texts = await this.past.of(versions);
    const unread: FileVersion[] = [];
    const found: ReadVersion[] = [];
    let now = account;
    for (const [at, version] of versions.entries()) {
      const text = texts[at]!;
      if (text.kind === 'unreadable') unread.push(version);
      const read = text.kind === 'accounts' ? accountThen(now, text.accounts) : undefined;
      if (read === undefined) continue;
      now = read.account;
      const source = sources.get(version.content) ?? '';
      found.push({ revision: version.revision, file: version.file, sheet: read.account.sheet, data: read.data, read, text: source, document: () => readDocument(version.file, source) });
    }
    return { versions: found.reverse(), unread };
  }
}
