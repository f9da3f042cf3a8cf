import type { AccountData } from '../documentInput';
import { indexed } from '../known';

type Opportunity = NonNullable<NonNullable<AccountData['opportunities']>[number]>;

/** A chance to grow that is neither won nor lost. */
export interface OpenOpportunity {
  readonly opportunity: Opportunity;
  /** Where it stands in the account: `opportunities.1`. */
  readonly source: string;
}

/** The account's open opportunities, in the order of the file. */
export function openOpportunities({ opportunities }: AccountData): OpenOpportunity[] {
  return indexed(opportunities)
    .filter(({ item: { status } }) => status !== 'won' && status !== 'lost')
    .map(({ item, index }) => ({ opportunity: item, source: `opportunities.${index}` }));
}
