import { daysBetween } from '../../calendar/isoDay';
import { inLowSeason } from '../../health/accountFacts';
import type { JsonObject } from '../../yaml/sourceTree';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { present } from '../known';
import { metricChanges } from '../value/metricChanges';
import { usageOf } from '../usage/usage';
import { addressee } from '../people/addressees';
import { dueWithin } from '../dates/dueWithin';
import { usageChange } from './figureSignals';
import { isServedWithLittle } from '../account/howServed';
import { assertStillThere } from '../account/departure';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { lastTalk } from '../records/contacts';

const ISSUES_SHOWN = 3;
/** A smaller change is not worth a word to the customer. */
const WORTH_A_WORD = 0.1;
/** From here on the last talk is long enough ago to say so. */
const LONG_AGO_DAYS = 30;
/** The talk should be within the week. */
const TALK_WITHIN_DAYS = 7;

/**
 * The mail after a drop (M12): what we see, what we could do about it, and a short talk, or an answer by mail where the account is served
 * with little contact (S4). In a low season, and where no figure fell, it speaks of no drop (H6).
 * @throws UserError when the customer has left
 */
export function checkInData(input: DocumentInput) {
  assertStillThere(input, 'a check-in');
  const { settings, asOf } = input;
  const account = accountFor(input.account, 'customer');
  const isQuiet = inLowSeason(account as JsonObject, asOf);
  const change = isQuiet ? undefined : usageChange({ account, asOf });
  const fallen = isQuiet ? [] : metricChanges(account).filter(({ improved, size }) => improved === false && (size ?? 0) >= WORTH_A_WORD);
  const usage = usageOf(account);
  const talk = lastTalk(account, asOf);
  const days = talk === undefined ? null : daysBetween(talk.date, asOf);
  return {
    ...mailFrame(input, addressee({ account, plan: planFor(input.plan, 'customer'), asOf }, ['champion', 'decision_maker', 'exec_sponsor', 'admin', 'user']) ?? nobodyToWriteTo('whom we write to: name and e-mail address')),
    drop: change !== undefined && change.change <= -WORTH_A_WORD ? -change.change : null,
    fallen: fallen.slice(0, 2),
    feature: usage.opportunities.find(({ core }) => core) ?? null,
    goal: nextGoal(input),
    issues: present(account.scores?.support?.open_issues).slice(0, ISSUES_SHOWN),
    last_talk: days !== null && days >= LONG_AGO_DAYS ? talk!.date : null,
    by_mail: isServedWithLittle(account, settings),
    talk_by: dueWithin(startOf(input), TALK_WITHIN_DAYS),
  };
}

/** The open goal that is due first, as the plan says it; null where none has a day ahead. */
function nextGoal({ plan, asOf }: DocumentInput): ScoredGoal | null {
  const shown = planFor(plan, 'customer');
  const goals = scoreGoals(shown, asOf);
  const due = (goal: ScoredGoal) => (typeof goal.due === 'string' ? goal.due : '');
  return goals.filter((goal) => (goal.status === 'on-track' || goal.status === 'behind') && due(goal) >= asOf).sort((a, b) => due(a).localeCompare(due(b)))[0] ?? null;
}
