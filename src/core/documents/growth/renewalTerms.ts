import type { IsoDay } from '../../calendar/isoDay';
import { lastDayOfNotice } from '../../model/lastDayOfNotice';
import type { AccountData } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { seatUse } from '../usage/seatUse';

/** What we would give, and what we ask for it (R6); the ask is a gap where nobody wrote one. */
export interface Concession {
  readonly give: Known<string>;
  readonly ask: Known<string>;
  /** Whether something is asked in return. */
  readonly fair: boolean;
  readonly source: string;
}

/** What can be asked in return for a concession; only what the customer does not give already (R6). */
export type Ask = 'years' | 'case_study' | 'reference' | 'earlier_payment';

/** Contracts from here on are long already. */
const LONG_TERM_MONTHS = 36;
/** Below this share the seats are more than they need, and a customer who looks at the price sees it first. */
const MANY_UNUSED = 0.7;

/** Price and terms of the running contract, and what there is to trade. */
export function renewalTerms(account: AccountData, renewalDate: IsoDay | undefined, troubled: boolean) {
  const { contract, renewal, arr } = account;
  const use = seatUse(account);
  const notice = contract?.notice_days;
  return {
    arr: orGap(arr, 'arr', 'annual recurring revenue'),
    target_arr: orGap(renewal?.target_arr, 'renewal.target_arr', 'ARR aimed at'),
    products: indexed(contract?.products).map(({ item, index }) => ({ name: orGap(item.name, `contract.products.${index}.name`, 'name of the product'), arr: orGap(item.arr, `contract.products.${index}.arr`, 'its ARR'), source: `contract.products.${index}` })),
    seats: use === undefined ? null : { ...use, many_unused: use.share < MANY_UNUSED },
    term_months: orGap(contract?.term_months, 'contract.term_months', 'length of the term in months'),
    billing: contract?.billing ?? null,
    discount: contract?.discount ?? null,
    plan: contract?.plan ?? null,
    renews_itself: contract?.auto_renew ?? null,
    notice_days: notice ?? null,
    /** Last day on which a notice can arrive. */
    notice_until: lastDayOfNotice(renewalDate, contract) ?? null,
    concessions: indexed(renewal?.concessions).map(({ item: { give, ask }, index }): Concession => {
      const at = `renewal.concessions.${index}`;
      return { give: orGap(give, `${at}.give`, 'what we give'), ask: orGap(ask, `${at}.ask`, 'what we ask in return'), fair: ask !== undefined, source: at };
    }),
    asks: asksOf(account, troubled),
  };
}

/** A customer in trouble is not asked to speak for us. */
function asksOf({ contract, advocacy }: AccountData, troubled: boolean): Ask[] {
  const possible: [boolean, Ask][] = [
    [(contract?.term_months ?? 12) < LONG_TERM_MONTHS, 'years'],
    [!troubled && advocacy?.case_study !== true, 'case_study'],
    [!troubled && advocacy?.reference !== true, 'reference'],
    [contract?.billing === 'monthly' || contract?.billing === 'quarterly', 'earlier_payment'],
  ];
  return possible.filter(([holds]) => holds).map(([, ask]) => ask);
}
