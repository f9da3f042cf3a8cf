import { isMissingField } from '../../render/gap';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { healthSummary } from '../score/healthSummary';
import { orGap } from '../known';
import type { Known } from '../known';
import { lostPoints } from '../score/lostPoints';
import { personFor, personName } from '../people/personFor';
import { findSignals } from './findSignals';
import { workingDay } from '../dates/workingDay';
import { dueWithin } from '../dates/dueWithin';
import { assertStillThere } from '../account/departure';
import { timeLeft, withTimeLeft } from './leadTime';
import { morePeopleThere, peopleThere } from './peopleThere';
import { reasonPlans } from './reasonPlans';
import { riskLevel } from './riskLevel';
import type { RiskSignal } from './signal';
import type { Severity } from './signalCatalogue';
import { escalationPath, planEnd, weeksFrom } from './saveSteps';
import { specialCases } from './specialCases';
import { tasksUnderWay } from './underWay';

const LOST_SHOWN = 5;
/** R3: the first call within 24 hours when critical, 48 when high, else within a week. */
const FIRST_CALL_DAYS: Readonly<Record<Severity, number>> = { critical: 1, high: 2, medium: 7 };

/**
 * A save plan (C11, R8) as data: how serious it is, why, who does what in which week, what may be offered for what, and who comes in when
 * it does not work. For our own people only. The reason is the one asked for, else the account's own, else every likely one with its signs.
 * @throws UserError when the customer has left already
 */
export function savePlanData(input: DocumentInput) {
  assertStillThere(input, 'a save plan');
  const { account, health, settings, asOf } = input;
  const start = workingDay(startOf(input));
  const signals = findSignals(input);
  const time = timeLeft(account, asOf);
  const assessed = riskLevel(account, health, signals, time);
  // Whoever asks for a save plan sees a risk that the figures do not show.
  const level: Known<Severity> = assessed.level === 'low' ? 'medium' : assessed.level;
  const end = planEnd(start, time, withTimeLeft(signals, time, asOf));
  const weeks = weeksFrom(start, end.day, account, settings);
  const reason = input.reason ?? account.risk?.reason ?? account.churned?.reason ?? null;
  const reasons = reasonPlans(reason, signals, { start, end: end.day }, input);
  const threat = competitiveThreat(account, signals);
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    level,
    level_source: assessed.source,
    health: healthSummary(health, 'internal'),
    time,
    shortened: end.because,
    plan_end: end.day,
    arr: orGap(account.risk?.arr_at_risk ?? account.arr, 'arr', 'annual recurring revenue'),
    arr_source: account.risk?.arr_at_risk === undefined ? 'arr' : 'risk.arr_at_risk',
    owner: account.risk?.owner === undefined ? null : personName(account.risk.owner, settings),
    first_call: { by: dueWithin(startOf(input), FIRST_CALL_DAYS[isMissingField(level) ? 'high' : level]), owner: personFor('csm', account, settings) },
    situation: {
      root_cause: orGap(account.risk?.root_cause, 'risk.root_cause', 'root cause, in one sentence'),
      sentiment: orGap(account.risk?.stakeholder_sentiment, 'risk.stakeholder_sentiment', 'how the people there feel'),
      threatened: threat !== null,
      threat,
      people: peopleThere(account, asOf),
      // The table shows those who count most; a large customer has hundreds of others.
      more_people: morePeopleThere(account, asOf),
    },
    signals,
    lost: lostPoints(health).slice(0, LOST_SHOWN),
    reason_known: reason !== null,
    reasons: orGap(reasons.length === 0 ? undefined : reasons, 'risk.reason', 'reason to leave: product, value, relationship, financial, competitive or strategic'),
    specials: specialCases(input),
    weeks,
    criteria: [
      { id: 'meeting', by: weeks[0]!.end },
      ...(reasons.length === 0 || reason === null ? [] : [{ id: reasons[0]!.criterion, by: weeks[2]!.end }]),
      { id: 'answered', by: weeks[2]!.end },
      { id: 'commitment', by: weeks[3]!.end },
    ],
    escalation: escalationPath(start, account, settings),
    under_way: tasksUnderWay(input),
  };
}

/** What is known of a competitor; null when nothing points to one. */
function competitiveThreat({ risk }: AccountData, signals: readonly RiskSignal[]): { words: Known<string>; source: string | null } | null {
  if (risk?.competitive_threat !== undefined) return { words: risk.competitive_threat, source: 'risk.competitive_threat' };
  const seen = signals.find((each) => each.reason === 'competitive');
  if (seen === undefined && risk?.competitor === undefined) return null;
  if (seen?.note !== undefined && seen.note !== null) return { words: seen.note, source: seen.source };
  return { words: orGap(risk?.competitor, 'risk.competitive_threat', 'who they compare us with, and on what'), source: risk?.competitor === undefined ? null : 'risk.competitor' };
}
