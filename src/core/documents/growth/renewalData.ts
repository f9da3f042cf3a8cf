import { addMonths, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import { UserError } from '../../userError';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { isReached, scoreGoals } from '../value/goals';
import { healthSummary } from '../score/healthSummary';
import { orGap } from '../known';
import type { Known } from '../known';
import { metricChanges } from '../value/metricChanges';
import { personFor, personName } from '../people/personFor';
import { assertStillThere } from '../account/departure';
import { findSignals } from '../risk/findSignals';
import { roiOf } from '../value/roi';
import { winsOf } from '../value/wins';
import { holderOf, isThere as isStillThere, peopleOf } from '../people/customerPeople';
import type { CustomerPerson, StakeholderRole } from '../people/customerPeople';
import { growthStops } from './growthStops';
import { renewalTerms } from './renewalTerms';
import { renewalTimeline } from './renewalTimeline';

/** The heaviest signs of churn; the churn-risk assessment has them all. */
const SIGNALS_SHOWN = 5;

/**
 * The preparation of a renewal (N1) as data: the way to the signature with what is done and late, risk, value, who decides, price and terms, and
 * the facts of the messages to champion, executive and procurement. For our own people only.
 * @throws UserError when the customer has left, or the renewal is lost
 */
export function renewalData(input: DocumentInput) {
  const { account, plan, health, settings, asOf } = input;
  assertStillThere(input, 'preparing a renewal');
  refuseLost(account);
  const { renewal, renewal_date: date } = account;
  const goals = scoreGoals(plan, asOf);
  const signals = findSignals(input);
  const forecast = forecastOf(account, health, asOf);
  const owner = renewal?.owner ?? account.csm;
  const timeline = date === undefined ? undefined : renewalTimeline(account, date, settings, asOf, startOf(input));
  const offer = timeline?.find(({ id, state }) => id === 'offer' && state !== 'done');
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    renewal_date: orGap(date, 'renewal_date', 'renewal date'),
    days: orGap(date === undefined ? undefined : daysBetween(asOf, date), 'renewal_date', 'renewal date'),
    state: stateOf(account, asOf),
    next_end: date === undefined ? null : endOfNextTerm(account, date, asOf),
    owner: owner === undefined ? personFor('csm', account, settings) : personName(owner, settings),
    health: healthSummary(health, 'internal'),
    forecast,
    timeline: orGap(timeline, 'renewal_date', 'renewal date, from which all days are counted'),
    signals: signals.slice(0, SIGNALS_SHOWN),
    more_signals: Math.max(0, signals.length - SIGNALS_SHOWN),
    roi: roiOf(account),
    wins: winsOf(undefined, account, goals, metricChanges(account)),
    goals,
    reached: goals.filter(isReached).length,
    people: decidingPeople(account, asOf),
    decider: deciderOf(account, asOf),
    champion: orGap(holderOf(input, 'champion'), 'stakeholders', 'champion'),
    executive: orGap(holderOf(input, 'exec_sponsor') ?? holderOf(input, 'decision_maker'), 'stakeholders', 'executive sponsor'),
    procurement: holderOf(input, 'procurement') ?? holderOf(input, 'finance') ?? null,
    terms: renewalTerms(account, date, forecast.doubts.length > 0),
    /** When the written offer goes out: as planned or computed, or by when it is made good; null once it is out. */
    offer_by: offer === undefined ? null : (offer.catch_up ?? offer.on ?? offer.due),
  };
}

function refuseLost({ account: name = 'the customer', renewal }: AccountData): void {
  if (renewal?.status === 'lost') throw new UserError(`The renewal of ${name} is marked as lost (\`renewal.status\`). Add \`churned\` with the day, and write \`win-back\`.`);
}

function stateOf({ renewal, renewal_date: date }: AccountData, asOf: IsoDay): 'signed' | 'passed' | 'open' | 'unknown' {
  if (renewal?.status === 'signed') return 'signed';
  return date === undefined ? 'unknown' : date < asOf ? 'passed' : 'open';
}

/** Where a contract that renews itself has run on past its date: the end of the term that runs now; null otherwise. */
function endOfNextTerm({ contract, renewal }: AccountData, date: IsoDay, asOf: IsoDay): IsoDay | null {
  const months = contract?.term_months;
  if (contract?.auto_renew !== true || months === undefined || date >= asOf || renewal?.status === 'signed') return null;
  let terms = 1;
  while (addMonths(date, terms * months) < asOf) terms++;
  return addMonths(date, terms * months);
}

/** How the renewal will end as the team sees it, and whether the account speaks against it. */
function forecastOf(account: AccountData, health: HealthScore, asOf: IsoDay) {
  const { renewal } = account;
  const doubts = growthStops(account, health, asOf);
  return {
    says: orGap(renewal?.forecast, 'renewal.forecast', 'forecast: on-track or at-risk'),
    probability: orGap(renewal?.probability, 'renewal.probability', 'how likely it is'),
    doubts,
    contradicted: renewal?.forecast !== 'at-risk' && doubts.length > 0,
  };
}

/** Roles by their weight in the decision; users do not decide. */
const DECIDING: readonly StakeholderRole[] = ['decision_maker', 'exec_sponsor', 'champion', 'procurement', 'finance', 'legal', 'technical_lead', 'influencer', 'blocker'];

export interface RenewalPerson extends CustomerPerson {
  readonly decides: boolean;
  /** Days since the last contact; null where none is recorded. */
  readonly days_since: number | null;
}

function decidingPeople(account: AccountData, asOf: IsoDay): Known<RenewalPerson[]> {
  const named = account.renewal?.decision_maker;
  const weight = ({ name, role }: CustomerPerson): number => (name === named ? -1 : role === null ? DECIDING.length : DECIDING.indexOf(role));
  const people = peopleOf(account, asOf)
    .filter((person) => person.name === named || (person.role !== null && DECIDING.includes(person.role)))
    .sort((a, b) => weight(a) - weight(b))
    .map((person) => ({ ...person, decides: person.name === named || (named === undefined && person.role === 'decision_maker'), days_since: person.last_touch === null ? null : daysBetween(person.last_touch, asOf) }));
  return orGap(people.length === 0 ? undefined : people, 'stakeholders', 'people who decide on the renewal');
}

/** Who decides (N1): as the renewal names them, else the stakeholder with that role. Whoever has left decides nothing. */
function deciderOf(account: AccountData, asOf: IsoDay) {
  const named = account.renewal?.decision_maker;
  const people = peopleOf(account, asOf);
  const person = people.find(({ name, role }) => (named === undefined ? role === 'decision_maker' : name === named));
  const isThere = person !== undefined && isStillThere(person);
  return {
    person: orGap(isThere ? person : undefined, 'renewal.decision_maker', 'who decides on the renewal'),
    /** The one who was to decide, and has left. */
    gone: person !== undefined && !isThere ? person.name : null,
  };
}
