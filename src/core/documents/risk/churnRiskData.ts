import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { healthSummary } from '../score/healthSummary';
import { orGap } from '../known';
import { lostPoints } from '../score/lostPoints';
import { personFor, personName } from '../people/personFor';
import { findSignals } from './findSignals';
import { levelSteps, signalSteps } from './firstSteps';
import { assertStillThere } from '../account/departure';
import { healthFall } from './healthFall';
import { timeLeft, withTimeLeft } from './leadTime';
import { rankReasons } from './reasonRanking';
import { lastTalk } from '../records/contacts';
import { riskLevel } from './riskLevel';
import type { Severity } from './signalCatalogue';
import { specialCases } from './specialCases';
import { tasksUnderWay } from './underWay';
import { uncheckedSigns } from './unchecked';

const LOST_SHOWN = 5;

/**
 * The risk that a customer leaves (C4, R4) as data: how high and why, every sign with its evidence and the time that it leaves, what to do
 * first, likely reasons by evidence, special cases, and what could not be checked. For our own people only.
 * @throws UserError when the customer has left already
 */
export function churnRiskData(input: DocumentInput) {
  assertStillThere(input, 'an assessment of the risk');
  const { account, health, settings, asOf, trend = [] } = input;
  const found = findSignals(input);
  const time = timeLeft(account, asOf);
  const signals = withTimeLeft(found, time, asOf);
  const assessed = riskLevel(account, health, found, time);
  const specials = specialCases(input);
  const talk = lastTalk(account, asOf);
  const steps = isMissingField(assessed.level) ? [] : levelSteps(assessed.level, input);
  const count = (severity: Severity) => found.filter((each) => each.severity === severity).length;
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    as_of: asOf,
    level: assessed.level,
    because: assessed.because,
    computed: assessed.computed,
    level_source: assessed.source,
    counts: { all: found.length, critical: count('critical'), high: count('high'), medium: count('medium') },
    health: healthSummary(health, 'internal'),
    health_fall: healthFall(input) ?? null,
    arr: orGap(account.risk?.arr_at_risk ?? account.arr, 'arr', 'annual recurring revenue'),
    arr_source: account.risk?.arr_at_risk === undefined ? 'arr' : 'risk.arr_at_risk',
    csm: personFor('csm', account, settings),
    owner: account.risk?.owner === undefined ? null : personName(account.risk.owner, settings),
    root_cause: account.risk?.root_cause ?? null,
    time,
    last_talk: orGap(talk && { date: talk.date, type: talk.entry.type ?? 'other', summary: talk.entry.summary ?? null, source: talk.source }, 'touchpoints', 'last talk with the customer'),
    signals,
    steps,
    answers: signalSteps(signals, [...steps, ...specials], input),
    under_way: tasksUnderWay(input),
    reasons: rankReasons(account, found),
    specials,
    lost: lostPoints(health).slice(0, LOST_SHOWN),
    trend: health.score === null || trend.length === 0 ? [] : [...trend.filter(({ day }) => day < asOf), { day: asOf, score: health.score }],
    unchecked: [...uncheckedSigns(input), ...(trend.length === 0 ? [{ id: 'history', field: null }] : [])],
  };
}
