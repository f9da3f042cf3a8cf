import type { IsoDay } from '../calendar/isoDay';
import type { Account } from '../model/account';
import { isCandidate } from '../model/documentKind';
import type { FileVersion, History } from '../ports';
import { PastDay } from './pastDay';

/** Files whose earlier paths the history is asked for one by one, at most; where more were moved at once, their accounts' names tell. */
const MOST_FOLLOWED = 20;
/** Versions that are looked through for an earlier path. */
const MOST_VERSIONS = 200;

/** What is asked of the past at once. */
export interface PastQuestion {
  readonly days: readonly IsoDay[];
  /** The accounts of now. */
  readonly accounts: readonly { readonly account: Account }[];
}

/**
 * The texts of the account files on a few earlier days, loaded in bulk: for each day its revision and list of files, and all texts that
 * differ in one go. Only where a file was not there under its path of now is the history asked for that file alone.
 */
export class PastFiles {
  private days: ReadonlyMap<IsoDay, PastDay | undefined> = new Map();
  private files: ReadonlySet<string> = new Set();
  private accounts: PastQuestion['accounts'] = [];
  private readonly followed = new Map<string, readonly FileVersion[]>();

  /** @param texts by content, as far as they are known */
  constructor(
    private readonly history: History,
    private readonly texts = new Map<string, string>(),
  ) {}

  /** Whether the history reaches back to any of the days. */
  get knowsAny(): boolean {
    return [...this.days.values()].some((then) => then !== undefined);
  }

  /** Whether there is nothing to load for the answer. */
  has({ days, accounts }: PastQuestion): boolean {
    return days.every((day) => this.days.has(day)) && (this.accounts === accounts || accounts.every(({ account }) => this.files.has(account.file)));
  }

  async load({ days, accounts }: PastQuestion): Promise<void> {
    const files = new Set(accounts.map(({ account }) => account.file));
    const loaded = new Map([...this.days].map(([day, then]) => [day, then?.beside(files)]));
    for (const [day, then] of await this.loadDays(days.filter((day) => !loaded.has(day)), files)) loaded.set(day, then);
    await this.loadTexts([...loaded.values()].flatMap((then) => textsOf(then, files)));
    await this.follow(accounts, loaded);
    // All at once, so that nobody sees a day without its texts.
    this.days = loaded;
    this.files = files;
    this.accounts = accounts;
  }

  /** What the history answers now; undefined where that is the same. Meanwhile the answers of before are given. */
  async reloaded(): Promise<PastFiles | undefined> {
    const { accounts } = this;
    // Whether there is a history at all may have changed, too.
    await this.history.head();
    const fresh = new PastFiles(this.history, new Map(this.texts));
    await fresh.load({ days: [...this.days.keys()], accounts });
    const isSame = [...this.days].every(([day, then]) => fresh.days.get(day)?.revision === then?.revision);
    if (isSame && this.followed.size + fresh.followed.size === 0) return undefined;
    fresh.forgetUnused();
    return fresh;
  }

  /** The text of the file that held the account on the day, whatever its path was; undefined where none did. */
  textOf(account: Account, day: IsoDay): string | undefined {
    const content = this.contentOf(account, this.days.get(day), day);
    return content === undefined ? undefined : this.texts.get(content);
  }

  private contentOf({ file, name }: Account, then: PastDay | undefined, day: IsoDay): string | undefined {
    if (then === undefined) return undefined;
    const here = then.contentOf(file);
    if (here !== undefined) return here;
    const earlier = this.followed.get(file)?.find(({ revision }) => revision.day <= day)?.file ?? then.fileOf(name, this.texts);
    return earlier === undefined ? undefined : then.contentOf(earlier);
  }

  private async loadDays(days: readonly IsoDay[], files: ReadonlySet<string>): Promise<(readonly [IsoDay, PastDay | undefined])[]> {
    const known = new Map<string, Promise<PastDay>>();
    const load = (revision: string): Promise<PastDay> => {
      const loading = known.get(revision) ?? this.loadDay(revision, files);
      known.set(revision, loading);
      return loading;
    };
    const revisions = await Promise.all(days.map((day) => this.history.revisionOn(day)));
    return Promise.all(revisions.map(async (revision, index) => [days[index]!, revision && (await load(revision.id))] as const));
  }

  private async loadDay(revision: string, files: ReadonlySet<string>): Promise<PastDay> {
    const all = await this.history.files(revision);
    return new PastDay(revision, new Map(all.filter(({ file }) => isCandidate(file)).map(({ file, content }) => [file, content])), files);
  }

  private async loadTexts(contents: readonly string[]): Promise<void> {
    const wanted = new Set(contents.filter((content) => !this.texts.has(content)));
    if (wanted.size === 0) return;
    for (const [content, text] of await this.history.texts([...wanted])) this.texts.set(content, text);
  }

  /** Looks for the earlier paths of files that were moved, of which the names of their accounts do not tell. */
  private async follow(accounts: PastQuestion['accounts'], days: ReadonlyMap<IsoDay, PastDay | undefined>): Promise<void> {
    const isLost = ({ file, name }: Account, then: PastDay | undefined) =>
      then !== undefined && then.contentOf(file) === undefined && then.left.length > 0 && then.fileOf(name, this.texts) === undefined;
    const lost = new Set(accounts.filter(({ account }) => !this.followed.has(account.file) && [...days.values()].some((then) => isLost(account, then))).map(({ account }) => account.file));
    const found = await Promise.all([...lost].slice(0, MOST_FOLLOWED).map(async (file) => [file, (await this.history.versions(file, MOST_VERSIONS)).versions] as const));
    for (const [file, versions] of found) this.followed.set(file, versions);
    const moved = accounts.filter(({ account }) => lost.has(account.file));
    await this.loadTexts(moved.flatMap(({ account }) => [...days].map(([day, then]) => this.contentOf(account, then, day)).filter((content) => content !== undefined)));
  }

  private forgetUnused(): void {
    const used = new Set([...this.days.values()].flatMap((then) => textsOf(then, this.files)));
    for (const versions of this.followed.values()) for (const { content } of versions) used.add(content);
    for (const content of [...this.texts.keys()]) if (!used.has(content)) this.texts.delete(content);
  }
}

/** The texts of a day that are wanted: those of today's account files, and where one was not there, those that it may have come from. */
function textsOf(then: PastDay | undefined, files: ReadonlySet<string>): string[] {
  if (then === undefined) return [];
  const here = [...files].map((file) => then.contentOf(file));
  const gone = here.includes(undefined) ? then.left.map((file) => then.contentOf(file)) : [];
  return [...here, ...gone].filter((content) => content !== undefined);
}
