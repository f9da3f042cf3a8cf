import type { Account } from '../../model/account';
import { segmentById, segmentForArr } from '../../model/segments';
import type { Segment } from '../../model/segments';
import { plural } from '../../text/plural';
import type { PortfolioFinding, PortfolioRule, RuleScene } from '../rule';

/**
 * A manager looks after more accounts of a segment than one person can.
 *
 * @why Every segment has a number of accounts that one manager can serve its way. Beyond it the cadence breaks, and the quiet accounts
 * are the first that nobody calls (F7, F10, S1, S2).
 * @instead Hand accounts over, beginning with the smallest, which is the one marked; or serve some of them another way. The number is
 * `accounts_per_csm` of the segment in the settings.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * csm: dana.reyes
 * ---
 * account: Beta Ltd
 * arr: 150000
 * csm: dana.reyes
 * # customer-success.yaml
 * segments: { enterprise: { accounts_per_csm: 1 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * csm: kim.soto
 * ---
 * account: Beta Ltd
 * arr: 150000
 * csm: dana.reyes
 * # customer-success.yaml
 * segments: { enterprise: { accounts_per_csm: 1 } }
 * ```
 */
export const csmOverRatio: PortfolioRule = {
  id: 'portfolio/csm-over-ratio',
  on: 'portfolio',
  severity: 'info',
  facts: ['F7', 'F10', 'S1', 'S2'],
  *check({ accounts, settings }) {
    const { segments } = settings;
    if (segments.every(({ accountsPerCsm }) => accountsPerCsm === undefined)) return;
    for (const book of booksOf(accounts, segments)) {
      const ratio = book.segment.accountsPerCsm;
      if (ratio !== undefined && book.accounts.length > ratio) yield overRatio(book, ratio, settings);
    }
  },
};

/** The accounts of one segment that one manager looks after. */
interface Book {
  readonly csm: string;
  readonly segment: Segment;
  readonly accounts: Account[];
}

function booksOf(accounts: readonly Account[], segments: readonly Segment[]): Iterable<Book> {
  const books = new Map<string, Book>();
  for (const account of accounts) {
    const { csm, arr, churned, segment: named } = account.data;
    const segment = named === undefined ? arr !== undefined && segmentForArr(segments, arr) : segmentById(segments, named);
    if (csm === undefined || churned || !segment) continue;
    const key = `${segment.id} ${csm}`;
    const book = books.get(key);
    if (book === undefined) books.set(key, { csm, segment, accounts: [account] });
    else book.accounts.push(account);
  }
  return books.values();
}

/** One finding a book, where its next step begins: at the smallest account. */
function overRatio({ csm, segment, accounts }: Book, ratio: number, { people }: RuleScene['settings']): PortfolioFinding {
  const smallest = accounts.reduce((least, each) => ((each.data.arr ?? Infinity) < (least.data.arr ?? Infinity) ? each : least));
  const over = accounts.length - ratio;
  return {
    account: smallest,
    message: `${people[csm]?.name ?? csm} looks after ${plural(accounts.length, 'account')} of the segment ${segment.label}; one manager can look after ${ratio}.`,
    path: ['csm'],
    help: `Hand ${over} of them over. This is the smallest.`,
  };
}
