import type { IsoDay } from '../../calendar/isoDay';
import { stateOf, countOf, sumOf } from '../../health/models/judgeBacktest';
import type { Count } from '../../health/models/backtest';
import type { ReadAccount } from '../scoring';
import type { CustomersThen } from './customersThen';
import type { Judge } from './judges';
import type { RecordedFiles } from './recordedFiles';
import type { Steps } from './steps';

/** The accounts of now, by their files and names, as they are looked for among those of then. */
interface Known {
  readonly customers: readonly ReadAccount[];
  readonly left: readonly ReadAccount[];
}

/** Those who were customers on days of then and are so still: a warning about them was in vain. */
export class StayedCustomers {
  /** Names of accounts of then that are in the portfolio no more, neither as customers nor as churned. */
  readonly lost = new Set<string>();
  private readonly stayed: ReadonlySet<string>;
  private readonly left: ReadonlySet<string>;

  constructor(
    private readonly then: CustomersThen,
    private readonly recorded: RecordedFiles,
    private readonly known: Known,
    private readonly judges: readonly Judge[],
  ) {
    this.stayed = marksOf(known.customers);
    this.left = marksOf(known.left);
  }

  /** By judge, summed over the days; an account counts once for each day. */
  async countsOver(days: readonly IsoDay[], steps: Steps): Promise<readonly Count[]> {
    const sums = this.judges.map((): Count[] => []);
    for (const day of days) {
      const accounts = await this.on(day);
      for (const [index, judge] of this.judges.entries()) {
        const states = [];
        for (const each of accounts) states.push(stateOf(day, await judge.healthOn(each, day)));
        sums[index]!.push(countOf(states));
      }
      await steps.next();
    }
    return sums.map(sumOf);
  }

  private async on(day: IsoDay): Promise<readonly ReadAccount[]> {
    const accounts = await this.then.on(day);
    const strangers = accounts.filter((each) => !isIn(this.stayed, each) && !isIn(this.left, each));
    const moved = strangers.length === 0 ? new Set<string>() : await this.formerFiles(accounts, day);
    for (const { account } of strangers) if (!moved.has(account.file)) this.lost.add(account.name);
    // A file that now holds a customer who left may have held another one then.
    return accounts.filter((each) => (isIn(this.stayed, each) && !this.left.has(nameMark(each.account.name))) || (strangers.includes(each) && moved.has(each.account.file)));
  }

  /** The files of that day of customers who have another file and another name now. */
  private async formerFiles(accounts: readonly ReadAccount[], day: IsoDay): Promise<ReadonlySet<string>> {
    const there = marksOf(accounts);
    const missing = this.known.customers.filter((each) => !isIn(there, each));
    const files = await Promise.all(missing.map(async ({ account }) => (await this.recorded.versions(account.file)).versions.find(({ revision }) => revision.day <= day)?.file));
    return new Set(files.filter((file) => file !== undefined));
  }
}

function isIn(marks: ReadonlySet<string>, { account }: ReadAccount): boolean {
  return marks.has(fileMark(account.file)) || marks.has(nameMark(account.name));
}

/** A file may have moved since, a customer may have another name: one of the two is enough to know it again. */
function marksOf(accounts: readonly ReadAccount[]): ReadonlySet<string> {
  return new Set(accounts.flatMap(({ account }) => [fileMark(account.file), nameMark(account.name)]));
}

function fileMark(file: string): string {
  return `file ${file}`;
}

function nameMark(name: string): string {
  return `name ${name}`;
}
