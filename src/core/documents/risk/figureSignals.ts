import { addMonths, daysBetween } from '../../calendar/isoDay';
import { inLowSeason } from '../../health/accountFacts';
import { accountTouch } from '../account/howServed';
import type { JsonObject } from '../../yaml/sourceTree';
import { formerHolders, holderOf, isThere, peopleOf, recordsPeople } from '../people/customerPeople';
import { eventsOf } from '../records/events';
import { newestNps, NPS_COUNTS_DAYS, npsGroup } from '../records/npsAnswer';
import { isUnhappy } from '../score/isUnhappy';
import { signal } from './signal';
import type { RiskSignal, SignalInput } from './signal';
import { limitOf } from './signalCatalogue';
import type { SignalId } from './signalCatalogue';

/** Mentions of a competitor are counted by the quarter. */
const QUARTER_DAYS = 91;

/** What the account's figures show (R1-R3). */
export function figureSignals(input: SignalInput): RiskSignal[] {
  return [...usageSignals(input), ...valueSignals(input), ...supportSignals(input), ...peopleSignals(input), ...moneySignals(input)];
}

/** How the use changed against the month before: as entered, else between the last two whole months. -0.4 is 40 % less. */
export function usageChange({ account, asOf }: Pick<SignalInput, 'account' | 'asOf'>): { readonly change: number; readonly source: string } | undefined {
  const entered = account.scores?.product_usage?.usage_change_30d;
  if (entered !== undefined) return { change: entered, source: 'scores.product_usage.usage_change_30d' };
  const history = account.usage?.history ?? [];
  const [last, before] = [1, 2].map((ago) => addMonths(asOf, -ago).slice(0, 7));
  const index = history.findIndex((month) => month?.month === last);
  const [now, earlier] = [history[index], history.find((month) => month?.month === before)];
  for (const measure of ['core_actions', 'active_users', 'logins'] as const) {
    const [value, was] = [now?.[measure], earlier?.[measure]];
    if (value !== undefined && was !== undefined && was > 0) return { change: (value - was) / was, source: `usage.history.${index}.${measure}` };
  }
  return undefined;
}

/** Falling use is no sign in a low season (H6). */
function usageSignals(input: SignalInput): RiskSignal[] {
  const { account, asOf, settings } = input;
  if (inLowSeason(account as JsonObject, asOf)) return [];
  const use = account.scores?.product_usage;
  const change = usageChange(input);
  const drop = change === undefined ? 0 : -change.change;
  const isHalved = drop >= limitOf('usage_halved', 'share', settings);
  const isDown = !isHalved && drop > limitOf('usage_down', 'share', settings);
  const seenUntil = use?.as_of !== undefined && use.as_of < asOf ? use.as_of : asOf;
  const silent = use?.last_login === undefined ? 0 : daysBetween(use.last_login, seenUntil);
  return [
    ...when(isHalved, 'usage_halved', change?.source ?? '', drop),
    ...when(isDown, 'usage_down', change?.source ?? '', drop),
    ...when(!isHalved && !isDown && use?.trend === 'down', 'usage_falling', 'scores.product_usage.trend'),
    ...when(account.scores?.engagement?.login_trend === 'down', 'logins_falling', 'scores.engagement.login_trend'),
    ...when(silent > limitOf('no_login', 'days', settings), 'no_login', 'scores.product_usage.last_login', silent),
  ];
}

function valueSignals({ account: { scores } }: SignalInput): RiskSignal[] {
  const { goals_defined: defined = 0, goals_achieved: achieved, roi_achieved: reached, roi_promised: promised } = scores?.outcomes ?? {};
  return [
    ...when(defined > 0 && achieved === 0, 'goals_unmet', 'scores.outcomes.goals_achieved', defined),
    ...when(reached !== undefined && promised !== undefined && reached < promised, 'roi_short', 'scores.outcomes.roi_achieved', reached ?? null),
  ];
}

function supportSignals({ account, settings }: SignalInput): RiskSignal[] {
  const { support, sentiment } = account.scores ?? {};
  const types = new Set((account.events ?? []).map((event) => event?.type));
  const isUp = support?.ticket_trend === 'up';
  const escalations = support?.escalations ?? 0;
  // Where events tell of escalations or complaints, they tell more exactly.
  const escalated = isUp && escalations >= limitOf('escalations_rising', 'count', settings) && !types.has('escalation');
  const complained = isUp && !escalated && sentiment?.ticket_sentiment === 'negative' && !types.has('complaint');
  return [
    ...when(escalated, 'escalations_rising', 'scores.support.escalations', escalations),
    ...when(complained, 'complaints_rising', 'scores.sentiment.ticket_sentiment'),
    ...when(isUp && !escalated && !complained, 'tickets_rising', 'scores.support.ticket_trend'),
    ...when(isUnhappy(account), 'csat_low', 'scores.support.csat', support?.csat),
    ...when(sentiment?.product_feedback === 'negative', 'feedback_negative', 'scores.sentiment.product_feedback'),
  ];
}

/** Accounts in tech touch have no named people, and low touch no need of several. */
function peopleSignals(input: SignalInput): RiskSignal[] {
  const { account, asOf, settings } = input;
  const figures = account.scores?.relationship;
  const touch = accountTouch(account, settings);
  const isClose = touch === 'high-touch' || touch === 'medium-touch';
  const isNamed = touch !== undefined && touch !== 'tech-touch';
  const missing = (role: 'champion' | 'exec_sponsor', types: readonly ('champion_left' | 'champion_changed_job' | 'sponsor_left' | 'sponsor_changed')[]) =>
    recordsPeople(account) && holderOf(input, role) === undefined && formerHolders(input, role).length === 0 && eventsOf(account, asOf, { types }).length === 0;
  const sponsor = holderOf(input, 'exec_sponsor');
  const named = account.stakeholders === undefined ? -1 : peopleOf(account, asOf).filter(isThere).length;
  const contacts = Math.max(figures?.contacts_count ?? -1, named);
  return [
    ...when(isNamed && missing('champion', ['champion_left', 'champion_changed_job']), 'no_champion', figures?.champion === undefined ? 'stakeholders' : 'scores.relationship.champion'),
    ...when(isClose && missing('exec_sponsor', ['sponsor_left', 'sponsor_changed']), 'no_sponsor', figures?.exec_sponsor === undefined ? 'stakeholders' : 'scores.relationship.exec_sponsor'),
    ...when(figures?.sponsor_engaged === false && sponsor !== undefined, 'sponsor_silent', 'scores.relationship.sponsor_engaged', null, sponsor?.name),
    ...when(isClose && contacts >= 0 && contacts < limitOf('single_threaded', 'count', settings), 'single_threaded', figures?.contacts_count === undefined ? 'stakeholders' : 'scores.relationship.contacts_count', contacts),
    ...when(figures?.responsive === false, 'unresponsive', 'scores.relationship.responsive'),
    ...detractor(input),
    ...competitors(input),
  ];
}

/** An NPS answer of 0-6 of the last quarter, the newest (R12). */
function detractor({ account, asOf }: SignalInput): RiskSignal[] {
  const answer = newestNps(account, asOf);
  if (answer === undefined || answer.date === null || answer.resolved || npsGroup(answer.score) !== 'detractor' || daysBetween(answer.date, asOf) > NPS_COUNTS_DAYS) return [];
  return [signal('detractor', answer.source, { date: answer.date, value: answer.score, person: answer.respondent, note: answer.comment })];
}

/** Competitors that the figures count where no event names any. */
function competitors({ account, asOf }: SignalInput): RiskSignal[] {
  const mentions = account.scores?.relationship?.competitor_mentions ?? 0;
  const told = eventsOf(account, asOf, { types: ['competitor_mentioned', 'competitor_evaluated', 'competitive_rfp'], days: QUARTER_DAYS, open: false });
  return when(mentions > 0 && told.length === 0, 'competitors_named', 'scores.relationship.competitor_mentions', mentions);
}

function moneySignals({ account, asOf }: SignalInput): RiskSignal[] {
  const money = account.scores?.financial;
  return [
    // A day of leaving that is still ahead: they said so, and can be kept until then.
    ...when(account.churned?.date !== undefined && account.churned.date > asOf, 'notice_given', 'churned.date'),
    ...when(money?.payment_status === 'late', 'pays_late', 'scores.financial.payment_status', money?.late_payments),
    ...when(money?.payment_status === 'delinquent', 'owes_invoices', 'scores.financial.payment_status', money?.late_payments),
    ...when(money?.contraction_risk === true || money?.growth === 'contracting', 'may_shrink', money?.contraction_risk === true ? 'scores.financial.contraction_risk' : 'scores.financial.growth'),
  ];
}

function when(holds: boolean, id: SignalId, source: string, value: number | null = null, person?: string): RiskSignal[] {
  return holds ? [signal(id, source, { value, person: person ?? null })] : [];
}
