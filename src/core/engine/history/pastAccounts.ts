import { BoundedMap } from '../../boundedMap';
import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import { kindByName } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import type { FileVersion, History } from '../../ports';
import { isSameBasis } from '../scoredDocuments';
import { accountsOf, healthOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';

/** Enough for a large portfolio at one point in time, so that another point costs only what differs. */
const MOST_TEXTS = 12_000;
/** A bulk that is read and then worked through at once; between two of them others have their turn. */
const BULK = 4_000;

/** A file as it was, by the name of its text. */
export type PastFile = Pick<FileVersion, 'file' | 'content'>;

/** The accounts that a former text holds, or why it says nothing. */
export type PastText =
  | { readonly kind: 'accounts'; readonly accounts: readonly ReadAccount[] }
  | { readonly kind: 'unreadable'; readonly reason: string; /** Whether there would be accounts in it. */ readonly isOurs: boolean };

/** What a score rests on besides the account and the day. */
export type ScoreRules = Omit<ScoreBasis, 'asOf'>;

/** Reads and scores former texts, each once: what a text holds never changes. */
export class PastAccounts {
  private readonly read = new BoundedMap<PastText>(MOST_TEXTS);
  private readonly scores = new WeakMap<ReadAccount, Map<IsoDay, { readonly basis: ScoreBasis; readonly health: HealthScore }>>();

  constructor(private readonly history: History) {}

  /**
   * The accounts of these files, in their order; texts that are not known yet are read in bulk, each worked through as it comes.
   * @param progress hears how many files are done; where it says false, the answer ends with them
   */
  async of(files: readonly PastFile[], progress?: (done: number) => boolean): Promise<readonly PastText[]> {
    const found: PastText[] = [];
    for (let from = 0; from < files.length; from += BULK) {
      for (const text of await this.ofBulk(files.slice(from, from + BULK))) found.push(text);
      if (progress?.(found.length) === false) break;
    }
    return found;
  }

  private async ofBulk(files: readonly PastFile[]): Promise<readonly PastText[]> {
    const found = files.map((file) => this.read.get(keyOf(file)));
    const unread = new Map<string, number[]>();
    for (const [at, { content }] of files.entries()) {
      if (found[at] === undefined) unread.set(content, [...(unread.get(content) ?? []), at]);
    }
    const take = (content: string, text: string): void => {
      for (const at of unread.get(content) ?? []) found[at] = readText(files[at]!.file, text);
    };
    if (unread.size > 0) for (const [content, text] of await this.history.texts([...unread.keys()], take)) take(content, text);
    return files.map((file, at) => this.keep(file, found[at]));
  }

  /** The account's health on a day; kept as long as the text is. */
  score(read: ReadAccount, rules: ScoreRules, day: IsoDay): HealthScore {
    const basis = { ...rules, asOf: day };
    const days = this.scores.get(read) ?? new Map<IsoDay, { basis: ScoreBasis; health: HealthScore }>();
    this.scores.set(read, days);
    const known = days.get(day);
    if (known !== undefined && isSameBasis(known.basis, basis)) return known.health;
    const health = healthOf(read, basis);
    days.set(day, { basis, health });
    return health;
  }

  private keep(file: PastFile, text: PastText | undefined): PastText {
    // A text that did not come may come the next time.
    if (text === undefined) return { kind: 'unreadable', reason: 'it is no text, too large, or not on this machine', isOurs: kindByName(file.file) === 'account' };
    this.read.set(keyOf(file), text);
    return text;
  }
}

/** A file's name has a say in what its text holds. */
function keyOf({ file, content }: PastFile): string {
  return `${content} ${file}`;
}

function readText(file: string, text: string): PastText {
  const document = readDocument(file, text);
  if (document === undefined) return { kind: 'accounts', accounts: [] };
  if (document.yaml.state === 'whole') return { kind: 'accounts', accounts: accountsOf(document) };
  // Of a text that can be read only in part nobody knows what the rest would have said.
  return { kind: 'unreadable', reason: 'it cannot be read as YAML', isOurs: kindByName(file) === 'account' || document.sheets.some(({ kind }) => kind === 'account') };
}
