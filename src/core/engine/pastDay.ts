import { kindByName } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import { accountsOf } from './scoring';

/** The portfolio's files as a revision left them: the names of their texts by path. */
export class PastDay {
  private names: ReadonlyMap<string, string | undefined> | undefined;
  private gone: readonly string[] | undefined;

  /** @param now the files that hold accounts now */
  constructor(
    readonly revision: string,
    private readonly contents: ReadonlyMap<string, string>,
    private readonly now: ReadonlySet<string>,
  ) {}

  /** Name of the file's text then; undefined where the file was not there under this path. */
  contentOf(file: string): string | undefined {
    return this.contents.get(file);
  }

  /** Account files of then that hold no account under this path now: what lies elsewhere today may have come from them. */
  get left(): readonly string[] {
    this.gone ??= [...this.contents.keys()].filter((file) => !this.now.has(file) && kindByName(file) === 'account');
    return this.gone;
  }

  /** The file of then that has gone and held the account of this name. Undefined where none did, or several. */
  fileOf(name: string, texts: ReadonlyMap<string, string>): string | undefined {
    this.names ??= this.readNames(texts);
    return this.names.get(name);
  }

  /** The same files, beside those of another day of today. */
  beside(now: ReadonlySet<string>): PastDay {
    return new PastDay(this.revision, this.contents, now);
  }

  private readNames(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
    const names = new Map<string, string | undefined>();
    for (const file of this.left) {
      const document = readDocument(file, texts.get(this.contents.get(file)!) ?? '');
      for (const { account } of document === undefined ? [] : accountsOf(document)) names.set(account.name, names.has(account.name) ? undefined : file);
    }
    return names;
  }
}
