import type { IsoDay } from '../../calendar/isoDay';
import { PastWorkspace } from '../../history/pastWorkspace';
import { isCandidate } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import type { History } from '../../ports';
import { accountsOf } from '../scoring';
import type { ReadAccount } from '../scoring';

/** All accounts as they were recorded on any day; a text that was the same on several days is read once. */
export class CustomersThen {
  private readonly read = new Map<string, readonly ReadAccount[]>();

  constructor(private readonly history: History) {}

  /** Empty where nothing was recorded by the day. */
  async on(day: IsoDay): Promise<readonly ReadAccount[]> {
    const revision = await this.history.revisionOn(day);
    if (revision === undefined) return [];
    const files = await PastWorkspace.at(this.history, revision.id);
    const candidates = files.list().filter(isCandidate);
    await files.preload(candidates.filter((file) => !this.read.has(keyOf(file, files))));
    const accounts: ReadAccount[] = [];
    for (const file of candidates) accounts.push(...(await this.accountsIn(file, files)));
    return accounts;
  }

  private async accountsIn(file: string, files: PastWorkspace): Promise<readonly ReadAccount[]> {
    const key = keyOf(file, files);
    let accounts = this.read.get(key);
    if (accounts === undefined) {
      const content = await files.read(file);
      const document = content.kind === 'text' ? readDocument(file, content.text) : undefined;
      this.read.set(key, (accounts = document === undefined ? [] : accountsOf(document)));
    }
    return accounts;
  }
}

function keyOf(file: string, files: PastWorkspace): string {
  return `${files.contentOf(file) ?? ''} ${file}`;
}
