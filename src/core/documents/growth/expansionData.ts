import { isMissingField } from '../../render/gap';
import { accountCadence } from '../account/howServed';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { isReached, scoreGoals } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { healthSummary } from '../score/healthSummary';
import { indexed, orGap } from '../known';
import { peerComparison } from '../peers/peerComparison';
import { personFor, personName } from '../people/personFor';
import { assertStillThere } from '../account/departure';
import { roiOf } from '../value/roi';
import { holderOf } from '../people/customerPeople';
import { growthSignals } from './growthSignals';
import { growthStops } from './growthStops';
import { eventsOf } from '../records/events';
import { opportunitiesOf } from './opportunities';
import type { Opportunity } from './opportunities';
import { scoreRise } from './scoreRise';
import { seatUse } from '../usage/seatUse';

/**
 * Where a customer could grow (E1-E6) as data: signals, opportunities with plays, and the facts of the conversation. For our own people only.
 * Where something is wrong at the customer, `stops` says what to mend first; opportunities are shown all the same, without being worked on.
 * @throws UserError when the customer has left
 */
export function expansionData(input: DocumentInput) {
  const { account, plan, health, settings, asOf } = input;
  assertStillThere(input, 'a talk about growth');
  const signals = growthSignals(account, asOf, scoreRise(input));
  const stops = growthStops(account, health, asOf);
  const opportunities = opportunitiesOf(account, settings, startOf(input), signals);
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    health: healthSummary(health, 'internal'),
    arr: orGap(account.arr, 'arr', 'annual recurring revenue'),
    renewal_date: orGap(account.renewal_date, 'renewal_date', 'renewal date'),
    csm: personFor('csm', account, settings),
    stops,
    /** Who leads what is to be mended. */
    mender: account.risk?.owner === undefined ? personFor('csm', account, settings) : personName(account.risk.owner, settings),
    seats: orGap(seatUse(account)?.share, 'scores.product_usage.active_users', 'active users, which tell how full the seats are'),
    signals,
    opportunities,
    total: totalOf(opportunities),
    peers: peerComparison(input),
    talk: conversation(input, scoreGoals(plan, asOf), opportunities),
    /** Who of ours speaks to their executive; null where the segment has no such talks. */
    executive: (accountCadence(account, settings)?.executiveDays ?? 0) > 0 ? personFor('vp', account, settings) : null,
    seller: personFor('sales', account, settings),
  };
}

/** What the open opportunities with a figure add up to; null where none has one. */
function totalOf(opportunities: readonly Opportunity[]) {
  const known = opportunities.flatMap(({ estimated_arr: arr }) => (isMissingField(arr) ? [] : [arr]));
  return known.length === 0 ? null : { amount: known.reduce((sum, arr) => sum + arr, 0), count: known.length, of: opportunities.length };
}

/** News of the customer that a talk can begin with; older ones are none. */
const NEWS_DAYS = 180;
const NEWS: ReadonlySet<string> = new Set(['funding', 'hiring', 'new_initiative', 'customer_acquires', 'new_team_interest', 'new_use_case']);

/** The customer's own facts for the four parts of the talk (E5): discover, align, propose, close. */
function conversation(input: DocumentInput, goals: readonly ScoredGoal[], opportunities: readonly Opportunity[]) {
  const { account, asOf } = input;
  const [first] = opportunities;
  const review = indexed(account.reviews).filter(({ item: { date } }) => date !== undefined && date >= asOf)[0];
  return {
    news: eventsOf(account, asOf, { days: NEWS_DAYS })
      .filter(({ type, entry }) => NEWS.has(type) && entry.note !== undefined)
      .map(({ entry, source }) => ({ note: entry.note!, source })),
    questions: (review?.item.questions ?? []).flatMap((question, at) => (question === undefined ? [] : [{ question, source: `reviews.${review!.index}.questions.${at}` }])),
    champion: orGap(holderOf(input, 'champion'), 'stakeholders', 'champion'),
    sponsor: orGap(holderOf(input, 'exec_sponsor'), 'stakeholders', 'executive sponsor'),
    reached: goals.filter(isReached),
    open: goals.filter((goal) => !isReached(goal)),
    roi: roiOf(account),
    first: first ?? null,
    /** What the first one would return a year, where its sums are known. */
    value_added: first?.return_sum == null || isMissingField(first.estimated_arr) ? null : first.return_sum.ratio * first.estimated_arr,
  };
}
