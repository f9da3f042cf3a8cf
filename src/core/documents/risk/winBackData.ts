import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { workingDay } from '../dates/workingDay';
import { lostCustomer } from './lostCustomer';
import type { LostCustomer } from './lostCustomer';
import { peopleThere } from './peopleThere';
import { lastTalk } from '../records/contacts';
import type { ChurnReason } from './signalCatalogue';
import { tasksUnderWay } from './underWay';
import { plannedMails, shippedRequests } from './winBackMails';
import { windowDates, windowOn } from './winBackWindow';

/** A step towards winning a customer back (R5, R6). Words: `win_back_steps.<id>`. */
type WinBackStep = readonly [id: string, owner: Role, day: number];

const STEPS: Readonly<Record<ChurnReason | 'unknown', readonly WinBackStep[]>> = {
  product: [['ask_fix_date', 'product', 14], ['tell_when_shipped', 'csm', 30], ['show_it_live', 'csm', 90]],
  value: [['find_use_case', 'csm', 21], ['story_with_figure', 'csm', 30], ['offer_pilot', 'csm', 90]],
  relationship: [['say_sorry', 'vp', 7], ['new_face', 'manager', 30], ['meet_new_people', 'csm', 90]],
  financial: [['ask_budget_year', 'csm', 14], ['fitting_offer', 'sales', 60], ['before_their_budget', 'sales', 180]],
  competitive: [['learn_the_choice', 'csm', 21], ['note_their_contract', 'csm', 30], ['ask_how_it_goes', 'csm', 180]],
  strategic: [['learn_the_direction', 'csm', 30], ['keep_the_door_open', 'csm', 180]],
  unknown: [['learn_the_reason', 'csm', 14]],
};

/** A talk about why, within 30 days (R12). */
const INTERVIEW_DAYS = 30;
/** A step whose day has passed is due this soon. */
const CATCH_UP_DAYS = 2;

/**
 * How to win a lost customer back (C6, R9) as data: the window with its usual success, which mail when, and steps by the reason for which
 * they left. Whoever asked not to be contacted, or left more than a year ago, gets neither mails nor steps.
 * @throws UserError when the account does not say when the customer left
 */
export function winBackData(input: DocumentInput) {
  const lost = lostCustomer(input);
  const { account, settings, asOf } = input;
  const window = windowOn(lost.days);
  const stop = lost.doNotContact ? 'do_not_contact' : window.id === 'over' ? 'over' : null;
  const reason = lost.reason ?? 'unknown';
  const talk = lastTalk(account, asOf);
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    left: lost.left,
    days_since: lost.days,
    reason,
    reason_known: lost.reason !== null,
    detail: orGap(account.churned?.detail, 'churned.detail', 'why they left, in one sentence'),
    competitor: account.churned?.competitor ?? null,
    arr_lost: orGap(account.churned?.arr_lost ?? account.arr, 'churned.arr_lost', 'ARR lost'),
    arr_source: account.churned?.arr_lost === undefined ? 'arr' : 'churned.arr_lost',
    owner: personFor('csm', account, settings),
    stop,
    window: { ...window, ends_on: window.to_day === null ? null : addDays(lost.left, window.to_day - 1), over: window.id === 'over' },
    windows: windowDates(lost.left).map((each) => ({ ...each, now: each.id === window.id })),
    mails: stop === null ? plannedMails(account, lost.left, asOf) : [],
    steps: stop === null ? stepsFor(reason, lost, input) : [],
    interview: interviewOf(lost, account.churned?.interview_date, asOf),
    shipped: shippedRequests(account),
    people: peopleThere(account, asOf),
    last_talk: orGap(talk && { date: talk.date, summary: talk.entry.summary ?? null, source: talk.source }, 'touchpoints', 'last talk with the customer'),
    under_way: tasksUnderWay(input),
  };
}

function stepsFor(reason: ChurnReason | 'unknown', { left }: LostCustomer, input: DocumentInput): { id: string; owner: Known<string>; due: IsoDay }[] {
  const { account, settings } = input;
  const soonest = workingDay(addDays(startOf(input), CATCH_UP_DAYS));
  return STEPS[reason].map(([id, owner, day]) => {
    const planned = workingDay(addDays(left, day));
    return { id, owner: personFor(owner, account, settings), due: planned < soonest ? soonest : planned };
  });
}

/** The talk about why they left (R12): held, still due, or late. */
function interviewOf({ left, doNotContact }: LostCustomer, held: IsoDay | undefined, asOf: IsoDay) {
  const by = workingDay(addDays(left, INTERVIEW_DAYS));
  const state = held !== undefined && held <= asOf ? 'held' : held !== undefined ? 'planned' : doNotContact ? 'off' : asOf > by ? 'late' : 'due';
  return { state, date: held ?? by };
}
