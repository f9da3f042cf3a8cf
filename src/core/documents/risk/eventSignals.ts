import { addMonths, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { inLowSeason } from '../../health/accountFacts';
import { isOnboarding } from '../../model/onboardingAge';
import type { JsonObject } from '../../yaml/sourceTree';
import type { AccountData } from '../documentInput';
import { formerHolders, holderOf, recordsPeople } from '../people/customerPeople';
import { contactsHeld } from '../records/contacts';
import { eventsOf } from '../records/events';
import { signal } from './signal';
import type { RiskSignal, SignalInput } from './signal';
import { daysOf, EVENT_SIGNAL_IDS, limitOf } from './signalCatalogue';
import type { EventSignalId } from './signalCatalogue';

/** Signs that are recorded as events: the newest open one of each kind that still counts (R1-R3, R11). */
export function eventSignals(input: SignalInput): RiskSignal[] {
  const { account, asOf, settings } = input;
  return EVENT_SIGNAL_IDS.flatMap((id) => {
    const [newest] = eventsOf(account, asOf, { types: [id], days: daysOf(id, settings) });
    if (newest === undefined || isOver(id, newest.date, newest.entry.person, input)) return [];
    const { date, source, entry } = newest;
    const severity = id === 'champion_left' && isOnboarding({ data: account, asOf }) ? { severity: 'critical' as const } : {};
    return [signal(id, source, { date, person: entry.person ?? null, note: entry.note ?? null, ...severity })];
  });
}

/** Whether what happened since has overtaken the event, as the rules see it too. */
function isOver(id: EventSignalId, date: IsoDay, person: string | undefined, input: SignalInput): boolean {
  const { account, asOf } = input;
  const heldSince = (type: string) => contactsHeld(account, asOf).some((contact) => contact.entry.type === type && contact.date >= date);
  const happenedSince = (type: 'expansion_signed' | 'contract_signed' | 'renewal_signed') => eventsOf(account, asOf, { types: [type], open: false }).some((event) => event.date > date);
  if (happenedSince('renewal_signed')) return !['champion_left', 'champion_changed_job', 'sponsor_left', 'sponsor_changed'].includes(id) || hasSuccessor(id, date, person, input);
  switch (id) {
    case 'champion_left':
    case 'champion_changed_job':
    case 'sponsor_left':
      return hasSuccessor(id, date, person, input);
    case 'sponsor_changed':
      return heldSince('executive') || (account.scores?.relationship?.last_exec_touch ?? '') >= date;
    case 'qbr_missed':
      return heldSince('qbr');
    case 'billing_page_visited':
      return happenedSince('expansion_signed') || happenedSince('contract_signed');
    case 'contract_stalled':
      return happenedSince('contract_signed');
    // The figure tells more exactly than the event that somebody made of it.
    case 'usage_drop':
      return account.scores?.product_usage?.usage_change_30d !== undefined || inLowSeason(account as JsonObject, asOf);
    // Rising ones are a sign of their own.
    case 'escalation':
      return isRising('escalation', 'escalations_rising', input) !== undefined;
    case 'complaint':
      return isRising('complaint', 'complaints_rising', input) !== undefined;
    case 'ticket_spike':
      return silenceAfterTickets(input) !== undefined;
    default:
      return false;
  }
}

function hasSuccessor(id: EventSignalId, date: IsoDay, person: string | undefined, input: SignalInput): boolean {
  const role = id.startsWith('champion') ? 'champion' : 'exec_sponsor';
  const holder = holderOf(input, role);
  if (holder === undefined) return false;
  if (person !== undefined) return holder.name !== person;
  return formerHolders(input, role).length > 0 || (holder.since !== null && holder.since >= date);
}

/** Several events together: escalations or complaints that rise, contacts that leave, tickets and then silence (R1-R3). */
export function joinedSignals(input: SignalInput): RiskSignal[] {
  const escalations = isRising('escalation', 'escalations_rising', input);
  const complaints = isRising('complaint', 'complaints_rising', input);
  return [
    ...(escalations === undefined ? [] : [signal('escalations_rising', escalations.source, escalations)]),
    ...(complaints === undefined ? [] : [signal('complaints_rising', complaints.source, complaints)]),
    ...contactsLeaving(input),
    ...departedHolders(input),
    ...[silenceAfterTickets(input)].flatMap((wave) => (wave === undefined ? [] : [signal('tickets_then_silence', wave.source, wave)])),
  ];
}

/** At least so many in the last days, and more than in as many days before. */
function isRising(type: 'escalation' | 'complaint', id: 'escalations_rising' | 'complaints_rising', { account, asOf, settings }: SignalInput) {
  const days = limitOf(id, 'days', settings);
  const both = eventsOf(account, asOf, { types: [type], days: 2 * days, open: false });
  const recent = both.filter(({ date }) => daysBetween(date, asOf) <= days);
  const [newest] = recent.filter(({ entry }) => entry.resolved === undefined || entry.resolved > asOf);
  if (newest === undefined || recent.length < limitOf(id, 'count', settings) || recent.length <= both.length - recent.length) return undefined;
  return { date: newest.date, value: recent.length, note: newest.entry.note ?? null, source: newest.source };
}

function contactsLeaving({ account, asOf, settings }: SignalInput): RiskSignal[] {
  const days = limitOf('contacts_leaving', 'days', settings);
  const noted = eventsOf(account, asOf, { types: ['contact_left'], days });
  const names = new Set(noted.map(({ entry }) => entry.person));
  const listed = (account.stakeholders ?? []).flatMap((person, index) => {
    const { name, role, left } = person ?? {};
    const isRecent = left !== undefined && left <= asOf && daysBetween(left, asOf) <= days;
    return isRecent && role !== 'champion' && role !== 'exec_sponsor' && !names.has(name) ? [{ date: left, source: `stakeholders.${index}.left` }] : [];
  });
  const [last, ...others] = [...noted, ...listed].sort((a, b) => b.date.localeCompare(a.date));
  const count = others.length + 1;
  return last === undefined || count < limitOf('contacts_leaving', 'count', settings) ? [] : [signal('contacts_leaving', last.source, { date: last.date, value: count })];
}

/** A champion or sponsor who is listed as gone, without successor, and of whom no event tells. */
function departedHolders(input: SignalInput): RiskSignal[] {
  const { account, asOf } = input;
  const told = (types: readonly EventSignalId[]) => eventsOf(account, asOf, { types, open: false }).length > 0;
  return ([['champion', 'champion_left', ['champion_left', 'champion_changed_job']], ['exec_sponsor', 'sponsor_left', ['sponsor_left', 'sponsor_changed']]] as const).flatMap(
    ([role, id, types]) => {
      const [gone] = formerHolders(input, role);
      if (gone === undefined || holderOf(input, role) !== undefined || !recordsPeople(account) || told(types)) return [];
      const severity = id === 'champion_left' && isOnboarding({ data: account, asOf }) ? { severity: 'critical' as const } : {};
      return [signal(id, gone.source, { date: gone.left, person: gone.name, ...severity })];
    },
  );
}

/** A wave of tickets that somebody recorded, after which hardly any came: the customer stopped asking (R2). */
function silenceAfterTickets({ account, asOf, settings }: SignalInput) {
  if (inLowSeason(account as JsonObject, asOf)) return undefined;
  const [wave] = eventsOf(account, asOf, { types: ['ticket_spike'], days: limitOf('tickets_then_silence', 'days', settings) });
  if (wave === undefined) return silentMonth(account, asOf, limitOf('tickets_then_silence', 'count', settings));
  const { support_tickets_30d: lately, as_of: measured = account.last_updated } = account.scores?.engagement ?? {};
  const few = limitOf('tickets_then_silence', 'count', settings);
  // The figure covers 30 days, so those of the wave itself must have left it.
  if (lately === undefined || lately > few || addMonths(wave.date, 1) > (measured ?? asOf)) return undefined;
  return { date: wave.date, value: lately, note: wave.entry.note ?? null, source: wave.source };
}

/** A month with at least twice the tickets of the one before, and five or more, and then a whole month with hardly any. */
function silentMonth(account: AccountData, asOf: IsoDay, few: number) {
  const months = new Map((account.usage?.history ?? []).map((entry, index) => [entry?.month, { tickets: entry?.tickets, source: `usage.history.${index}.tickets` }]));
  const [last, wave, before] = [1, 2, 3].map((ago) => months.get(addMonths(asOf, -ago).slice(0, 7)));
  const isWave = wave?.tickets !== undefined && before?.tickets !== undefined && wave.tickets >= WAVE_TICKETS && wave.tickets >= 2 * before.tickets;
  if (!isWave || last?.tickets === undefined || last.tickets > few) return undefined;
  return { date: null, value: last.tickets, note: null, source: last.source };
}

const WAVE_TICKETS = 5;
