import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import { isMissingField, missingField } from '../../render/gap';
import type { AccountData, DocumentInput } from '../documentInput';
import { healthSummary } from '../healthSummary';
import { orGap, present } from '../known';
import type { Known } from '../known';
import { lostPoints } from '../lostPoints';
import { personName } from '../people';
import { riskSignals } from '../riskSignals';
import { workingDay } from '../workingDay';
import { reasonsFor } from './reasonsFor';
import { escalationPath, firstCall, weeksFrom } from './saveSteps';

export type RiskLevel = 'critical' | 'high' | 'medium';

/**
 * A save plan (R8) as data: how serious it is, why, who does what in which week, and who comes in when it does not work.
 * For our own people only. The reason is the one asked for, else the account's own, else every likely one with its signals.
 */
export function savePlanData(input: DocumentInput) {
  const { account, health, settings, asOf } = input;
  const start = workingDay(asOf);
  const level = riskLevel(account, health);
  const signals = riskSignals(account, asOf);
  const reason = input.reason ?? account.risk?.reason ?? account.churned?.reason ?? null;
  const weeks = weeksFrom(start, account, settings);
  const renewal = account.renewal_date;
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    level,
    health: healthSummary(health),
    renewal_date: orGap(renewal, 'renewal_date', 'renewal date'),
    days_to_renewal: orGap(renewal === undefined ? undefined : daysBetween(asOf, renewal), 'renewal_date', 'renewal date'),
    renewal_before_end: renewal !== undefined && renewal <= weeks.at(-1)!.end,
    arr: orGap(account.risk?.arr_at_risk ?? account.arr, 'arr', 'annual recurring revenue'),
    owner: account.risk?.owner === undefined ? null : personName(account.risk.owner, settings),
    situation: {
      root_cause: orGap(account.risk?.root_cause, 'risk.root_cause', 'root cause, in one sentence'),
      sentiment: orGap(account.risk?.stakeholder_sentiment, 'risk.stakeholder_sentiment', 'how the people there feel'),
      threatened: competitiveThreat(account, signals) !== null,
      threat: competitiveThreat(account, signals),
      people: peopleThere(account),
      // The table shows those who count most; a large customer has hundreds of others.
      more_people: Math.max(0, named(account).length - PEOPLE_SHOWN),
    },
    signals,
    lost: lostPoints(health).slice(0, 5),
    reason_known: reason !== null,
    reasons: orGap(reasonsFor(reason, signals, start, account, settings), 'risk.reason', 'reason to leave: product, value, relationship, financial, competitive or strategic'),
    first_call: firstCall(isMissingField(level) ? 'high' : level, asOf, account, settings),
    weeks,
    criteria: { meeting_by: weeks[0]!.end, answered_by: weeks[2]!.end, commitment_by: weeks.at(-1)!.end },
    escalation: escalationPath(start, account, settings),
  };
}

/** The level that a person set; else from the score: below 40 critical, below 60 high, else medium (H8, R3). */
function riskLevel(account: AccountData, health: HealthScore): Known<RiskLevel> {
  if (account.risk?.level !== undefined) return account.risk.level;
  if (health.score === null) return missingField('risk.level', 'risk level: critical, high or medium');
  return health.score < 40 ? 'critical' : health.score < 60 ? 'high' : 'medium';
}

/** What is known of a competitor; null when nothing points to one. */
function competitiveThreat(account: AccountData, signals: ReturnType<typeof riskSignals>): Known<string> | null {
  if (account.risk?.competitive_threat !== undefined) return account.risk.competitive_threat;
  const seen = signals.find((signal) => signal.reason === 'competitive');
  if (seen === undefined) return null;
  return seen.note ?? missingField('risk.competitive_threat', 'who they compare us with, and on what');
}

export interface PersonThere {
  readonly name: string;
  readonly title: string | null;
  readonly role: Known<string>;
  readonly left: boolean;
  readonly sentiment: string | null;
  readonly last_touch: Known<IsoDay>;
}

const PEOPLE_SHOWN = 12;
/** Who decides whether a customer stays. */
const DECIDING_ROLES: ReadonlySet<string> = new Set(['champion', 'exec_sponsor', 'decision_maker', 'technical_lead', 'procurement']);

/** The people with a name and their index; where they are too many to show, those who decide come first. */
function named(account: AccountData) {
  const people = present(account.stakeholders).map((person, index) => ({ person, index })).filter(({ person }) => person.name !== undefined);
  if (people.length <= PEOPLE_SHOWN) return people;
  return people.sort((a, b) => Number(DECIDING_ROLES.has(b.person.role ?? '')) - Number(DECIDING_ROLES.has(a.person.role ?? '')));
}

function peopleThere(account: AccountData): Known<PersonThere[]> {
  const people = named(account).slice(0, PEOPLE_SHOWN).map(({ person: { name, title, role, status, sentiment, last_touch }, index }): PersonThere => ({
    name: name!,
    title: title ?? null,
    role: orGap(role?.replaceAll('_', ' '), `stakeholders.${index}.role`, 'role'),
    left: status === 'left',
    sentiment: sentiment ?? null,
    last_touch: orGap(last_touch, `stakeholders.${index}.last_touch`, 'last contact'),
  }));
  return orGap(people.length === 0 ? undefined : people, 'stakeholders', 'people on the customer’s side');
}

