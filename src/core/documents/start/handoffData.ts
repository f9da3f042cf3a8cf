import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { accountCadence, accountSegment } from '../account/howServed';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import { healthSummary } from '../score/healthSummary';
import { indexed, orGap, present } from '../known';
import { ownedBy, ownerOf, personFor, personName } from '../people/personFor';
import { assertStillThere } from '../account/departure';
import type { PlanData } from '../../model/planInput';
import type { Settings } from '../../model/settings';
import { findSignals } from '../risk/findSignals';
import { isLive } from '../value/isLive';
import { workingDay } from '../dates/workingDay';
import { adoptionSequence } from './adoption';
import { handoffSteps } from './handoffSteps';
import { onboardingMilestones, onboardingStart } from './onboardingMilestones';
import { onboardingRisks } from './onboardingRisks';
import { isThere, peopleOf } from '../people/customerPeople';
import { openTasks } from '../records/openTasks';
import { ourPerson } from '../people/ourPerson';
import { PROGRAMMES } from './programme';
import { REACHED } from './reached';
import { rhythmOf } from './rhythm';
import type { Rhythm } from './rhythm';
import { trackOf } from './track';

/** The heaviest signs of churn; the churn-risk assessment has them all. */
const SIGNALS_SHOWN = 5;

/**
 * What sales and implementation pass on to the CSM (L2 phase 6), for our own people only: what was sold and why, what is live, what
 * is open, the signs that the customer may leave, and the first thirty days.
 * @throws UserError for a customer who left
 */
export function handoffData(input: DocumentInput) {
  assertStillThere(input, 'a handoff');
  const { account, plan, settings, asOf, health } = input;
  const track = trackOf(account, settings);
  const day = handoffDay(input);
  const goals = scoreGoals(plan, asOf);
  const signals = findSignals(input);
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    segment: orGap(accountSegment(account, settings)?.label, 'segment', 'segment'),
    track,
    health: healthSummary(health, 'internal'),
    day,
    ours: {
      sales: personFor('sales', account, settings),
      implementation: ourPerson('implementation', account, settings),
      csm: personFor('csm', account, settings),
      csm_since: account.csm_since ?? null,
      exec_sponsor: account.team?.exec_sponsor === undefined ? null : personName(account.team.exec_sponsor, settings),
    },
    people: peopleThere(account, asOf),
    sold: sold(account),
    why: why(input),
    goals: orGap(goals.length === 0 ? undefined : goals, 'business_objectives', 'goals with target and date', 'success-plan'),
    live: live(input),
    open: open(input),
    signals: signals.slice(0, SIGNALS_SHOWN),
    more_signals: Math.max(0, signals.length - SIGNALS_SHOWN),
    risks: {
      onboarding: onboardingRisks({ account, plan, asOf }, settings, startOf(input)),
      plan: indexed(plan?.risks).flatMap(({ item: { risk, mitigation, owner }, index }) =>
        risk === undefined ? [] : [{ risk, mitigation: mitigation ?? null, ...ownedBy(owner ?? null, `success-plan:risks.${index}.owner`, false, input), source: `success-plan:risks.${index}` }],
      ),
    },
    adoption: adoptionSequence(account, asOf) ?? null,
    cadence: cadence(account, settings),
    next_review: plan?.next_review !== undefined && plan.next_review >= asOf ? plan.next_review : null,
    steps: handoffSteps(track, day),
  };
}

/** The day of the handoff: as recorded, else the programme's while that lies ahead, else the next working day. */
function handoffDay(input: DocumentInput): IsoDay {
  const { account, settings } = input;
  const made = startOf(input);
  const done = account.onboarding?.completed_date;
  if (done !== undefined) return workingDay(done);
  const start = onboardingStart(account);
  const phase = PROGRAMMES[trackOf(account, settings)].phases.at(-1)!;
  const planned = start === undefined ? undefined : workingDay(addDays(start, phase.from));
  return planned !== undefined && planned >= made ? planned : workingDay(made);
}

/** Everybody at the customer who is still there. */
function peopleThere(account: AccountData, asOf: IsoDay) {
  const people = peopleOf(account, asOf)
    .filter(isThere)
    .map(({ name, title, role, influence, sentiment, last_touch, note, source }) => ({ name, title, role, influence, sentiment, last_touch, note, source }));
  return orGap(people.length === 0 ? undefined : people, 'stakeholders', 'people at the customer');
}

function sold(account: AccountData) {
  const { contract } = account;
  return {
    arr: orGap(account.arr, 'arr', 'annual recurring revenue'),
    products: indexed(contract?.products).flatMap(({ item: { name, arr }, index }) => (name === undefined ? [] : [{ name, arr: arr ?? null, source: `contract.products.${index}` }])),
    plan: contract?.plan ?? null,
    seats: orGap(contract?.seats_licensed, 'contract.seats_licensed', 'licensed seats'),
    start: orGap(contract?.start, 'contract.start', 'first day of the contract'),
    term_months: contract?.term_months ?? null,
    renewal_date: orGap(account.renewal_date, 'renewal_date', 'renewal date'),
    auto_renew: contract?.auto_renew ?? null,
    notice_days: contract?.notice_days ?? null,
    billing: contract?.billing ?? null,
    discount: contract?.discount ?? null,
  };
}

/** Why they bought, in the words of the files: what success means, what was promised, what was noted at the signature. */
function why({ account, plan }: DocumentInput) {
  const signed = indexed(account.events).find(({ item }) => item.type === 'contract_signed' && item.note !== undefined);
  const summary = plan?.summary ?? account.value?.summary;
  return {
    summary: orGap(summary, 'summary', 'why they bought, in a sentence', 'success-plan'),
    summary_source: plan?.summary !== undefined ? 'success-plan:summary' : summary !== undefined ? 'value.summary' : null,
    roi_promised: account.scores?.outcomes?.roi_promised ?? null,
    signed: signed === undefined ? null : { note: signed.item.note!, date: signed.item.date ?? null, source: `events.${signed.index}` },
  };
}

type UseCase = NonNullable<NonNullable<PlanData['use_cases']>[number]>;

/** The plan's use cases that are in a state, by name. */
function useCases({ plan }: DocumentInput, suits: (useCase: UseCase) => boolean) {
  return indexed(plan?.use_cases).flatMap(({ item, index }) =>
    item.name !== undefined && suits(item) ? [{ name: item.name, date: item.go_live_date ?? null, source: `success-plan:use_cases.${index}` }] : [],
  );
}

function live(input: DocumentInput) {
  const { account, plan, asOf } = input;
  const use = account.scores?.product_usage;
  const facts = { account, plan, asOf };
  return {
    use_cases: useCases(input, isLive),
    active_users: orGap(use?.active_users, 'scores.product_usage.active_users', 'active users'),
    seats: orGap(account.contract?.seats_licensed, 'contract.seats_licensed', 'licensed seats'),
    features_adopted: use?.features_adopted ?? null,
    features_available: use?.features_available ?? null,
    kickoff: REACHED.kickoff(facts) ?? null,
    go_live: REACHED.goLive(facts) ?? null,
    first_value: REACHED.firstValue(facts) ?? null,
    integration_status: account.onboarding?.integration_status ?? null,
    users_trained: account.onboarding?.users_trained ?? null,
  };
}

function open(input: DocumentInput) {
  const { account, plan, settings, asOf } = input;
  const late = onboardingMilestones({ account, plan, settings, asOf }).filter(({ status, name }) => status === 'late' || (name !== null && status !== 'done'));
  return {
    issues: present(account.scores?.support?.open_issues),
    use_cases: useCases(input, ({ status }) => status === undefined || status === 'not-started' || status === 'in-progress'),
    milestones: late,
    tasks: openTasks(account).map(({ task: { title, owner, due }, source }) => ({ title, owner: ownerOf(owner, `${source}.owner`, input), due: due ?? null, source })),
    requests: indexed(account.requests).flatMap(({ item: { title, status, eta }, index }) =>
      title === undefined || status === 'shipped' || status === 'declined' ? [] : [{ title, status: status ?? null, eta: eta ?? null, source: `requests.${index}` }],
    ),
  };
}

/** How often we talk by the segment (S1-S3); null for what it does not have. */
function cadence(account: AccountData, settings: Settings) {
  const segment = accountCadence(account, settings);
  const every = (days: number | undefined): { rhythm: Rhythm; days: number } | null => (days === undefined || days === 0 ? null : { rhythm: rhythmOf(days), days });
  return {
    known: segment !== undefined,
    check_in: every(segment?.checkInDays),
    message: every(segment?.messageDays),
    qbr: every(segment?.qbrDays),
    executive: every(segment?.executiveDays),
  };
}
