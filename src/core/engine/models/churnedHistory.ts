import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { BACKTEST_DAYS, LONGEST_LEAD_DAYS } from '../../health/models/backtest';
import type { ChurnedAccount, ChurnedUnderModel } from '../../health/models/backtest';
import { noState, stateOf } from '../../health/models/judgeBacktest';
import { isWarning } from '../../health/models/tierMove';
import { readDocument } from '../../model/readDocument';
import type { Account } from '../../model/account';
import { accountThen } from '../accountThen';
import { accountsOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { Judge } from './judges';
import type { RecordedFiles } from './recordedFiles';

/** What became of looking back at a customer who left. */
export type LookedBack = { readonly kind: 'judged'; readonly churned: ChurnedAccount } | { readonly kind: 'unknown'; readonly reason: string };

/** Looks back at customers who left: how each judge saw them before. */
export class ChurnedHistory {
  private readonly read = new Map<string, readonly ReadAccount[]>();

  constructor(
    private readonly recorded: RecordedFiles,
    private readonly judges: readonly Judge[],
  ) {}

  async of({ account }: ReadAccount): Promise<LookedBack> {
    const { file, name, data } = account;
    const date = data.churned?.date;
    if (date === undefined) return { kind: 'unknown', reason: 'the day on which they left is not written (`churned.date`)' };
    const days = BACKTEST_DAYS.map((before) => addDays(date, -before));
    const accounts = await Promise.all(days.map((day) => this.accountOn(account, day)));
    if (accounts.every((each) => each === undefined)) return { kind: 'unknown', reason: await this.whyUnknown(file, date) };
    const judge = async (each: Judge): Promise<ChurnedUnderModel> => ({
      states: await Promise.all(days.map(async (day, index) => (accounts[index] === undefined ? noState(day, 'not recorded yet') : stateOf(day, await each.healthOn(accounts[index], day))))),
      warnedSince: await this.warnedSince(each, account, date),
    });
    return { kind: 'judged', churned: { file, account: name, arr: data.arr, date, models: await Promise.all(this.judges.map(judge)) } };
  }

  /** Walks back from the day before they left, as long as there was a warning. */
  private async warnedSince(judge: Judge, account: Account, date: IsoDay): Promise<ChurnedUnderModel['warnedSince']> {
    let since: ChurnedUnderModel['warnedSince'];
    for (let daysBefore = 1; daysBefore <= LONGEST_LEAD_DAYS; daysBefore++) {
      const day = addDays(date, -daysBefore);
      const then = await this.accountOn(account, day);
      if (then === undefined || !isWarning((await judge.healthOn(then, day)).tier)) break;
      since = { day, daysBefore };
    }
    return since;
  }

  private async accountOn(account: Account, day: IsoDay): Promise<ReadAccount | undefined> {
    const then = await this.recorded.textOn(account.file, day);
    if (then === undefined) return undefined;
    const key = `${then.content} ${then.file}`;
    let accounts = this.read.get(key);
    if (accounts === undefined) {
      const document = readDocument(then.file, then.text);
      this.read.set(key, (accounts = document === undefined ? [] : accountsOf(document)));
    }
    return accountThen(account, accounts);
  }

  private async whyUnknown(file: string, date: IsoDay): Promise<string> {
    const { versions, end } = await this.recorded.versions(file);
    const first = versions.at(-1);
    if (first === undefined) return 'the file was never committed';
    const [latest] = [...BACKTEST_DAYS].sort((a, b) => a - b);
    if (first.revision.day <= addDays(date, -latest!)) return `the file held no such account ${latest!} days before they left`;
    return `recorded only since ${first.revision.day}${end === 'shallow' ? ', where this clone begins (`git fetch --unshallow` brings the rest)' : ''}`;
  }
}
