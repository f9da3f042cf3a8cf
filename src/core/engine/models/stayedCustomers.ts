import type { IsoDay } from '../../calendar/isoDay';
import { stateOf, countOf, sumOf } from '../../health/models/judgeBacktest';
import type { Count } from '../../health/models/backtest';
import type { ReadAccount } from '../scoring';
import type { CustomersThen } from './customersThen';
import type { Judge } from './judges';
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
    { customers, left }: Known,
    private readonly judges: readonly Judge[],
  ) {
    this.stayed = marksOf(customers);
    this.left = marksOf(left);
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
    const isIn = (marks: ReadonlySet<string>, { account }: ReadAccount) => marks.has(fileMark(account.file)) || marks.has(nameMark(account.name));
    for (const each of accounts) if (!isIn(this.stayed, each) && !isIn(this.left, each)) this.lost.add(each.account.name);
    // A file that now holds a customer who left held the same one then.
    return accounts.filter((each) => isIn(this.stayed, each) && !this.left.has(nameMark(each.account.name)));
  }
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
