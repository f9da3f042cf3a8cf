import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';
import { newestNps, npsGroup } from '../records/npsAnswer';
import { contactsHeld } from '../records/contacts';
import { eventsOf } from '../records/events';
import type { RecordedEvent } from '../records/events';
import type { scoreRise } from './scoreRise';
import { NEARLY_FULL, seatUse } from '../usage/seatUse';
import { KNOWN_SIGNALS } from './signalKinds';
import type { GrowthType, SignalKind } from './signalKinds';

/** A sign that the customer could grow (E1-E3), and what shows it. */
export interface GrowthSignal {
  /** Id of its words; `other` is one that the team named in words of its own. */
  readonly id: string;
  readonly heat: 'hot' | 'medium';
  /** What it speaks for; `any` where it makes every idea easier. */
  readonly type: GrowthType | 'any';
  /** Which limit, or the team's own words; null where the id says it all. */
  readonly name: string | null;
  /** How full, 0-1, or the NPS answer, the points that the score rose, or the days to the renewal; null for signals without figure. */
  readonly figure: number | null;
  readonly active: number | null;
  readonly licensed: number | null;
  /** How many it asks for, such as seats of a new team; null where nobody wrote it. */
  readonly quantity: number | null;
  readonly date: IsoDay | null;
  readonly note: string | null;
  /** Where the note stands; null without one. */
  readonly note_source: string | null;
  /** Where the figure or event stands. */
  readonly source: string;
}

/** An event speaks of growth for a quarter. */
const COUNTS_DAYS = 90;
/** A renewal this near is itself an occasion (E2). */
const RENEWAL_NEAR_DAYS = 90;

/** The account's signs of growth, hot ones first, then as they stand in the file. Each is told once: by its figure, by its event, else by its id. */
export function growthSignals(account: AccountData, asOf: IsoDay, rise?: ReturnType<typeof scoreRise>): GrowthSignal[] {
  const events = eventsOf(account, asOf, { days: COUNTS_DAYS });
  const found = [...seats(account, events), ...limits(account, events), ...fromEvents(events), ...content(account, asOf), ...risen(rise), ...renewalNear(account, asOf)];
  const all = [...found, ...listed(account, new Set(found.map(({ id }) => id)))];
  return [...all.filter(({ heat }) => heat === 'hot'), ...all.filter(({ heat }) => heat === 'medium')];
}

const BLANK = { name: null, figure: null, active: null, licensed: null, quantity: null, date: null, note: null, note_source: null };

function signal(id: string, source: string, more: Partial<GrowthSignal> = {}): GrowthSignal {
  const { heat, type }: SignalKind = KNOWN_SIGNALS[id] ?? { heat: 'medium', type: 'any' };
  return { ...BLANK, id, heat, type, source, ...more };
}

/** The seats by their figures; an event tells only where there are none, and else says why. */
function seats(account: AccountData, events: readonly RecordedEvent[]): GrowthSignal[] {
  const use = seatUse(account);
  const event = events.find(({ type }) => type === 'seat_limit_reached');
  const why = event === undefined ? {} : { date: event.date, note: event.entry.note ?? null, note_source: event.source };
  if (use === undefined) return event === undefined ? [] : [signal('seat_limit', event.source, why)];
  const { share, active, licensed, source } = use;
  return share < NEARLY_FULL ? [] : [signal('seat_limit', source, { figure: share, active, licensed, ...why })];
}

function limits(account: AccountData, events: readonly RecordedEvent[]): GrowthSignal[] {
  const full = Object.entries(account.usage?.limits ?? {}).flatMap(([name, share]) =>
    name === 'seats' || share === undefined || share < NEARLY_FULL ? [] : [signal('usage_limit', `usage.limits.${name}`, { name: name.replaceAll('_', ' '), figure: share })],
  );
  return full.length > 0 ? full : events.filter(({ type }) => type === 'usage_limit_reached').map((event) => ofEvent('usage_limit', event));
}

/** Events that are a sign by themselves, and the sign's id. */
const EVENT_SIGNALS: Readonly<Record<string, string>> = {
  new_team_interest: 'new_team',
  new_use_case: 'new_use_case',
  premium_feature_request: 'premium_feature_request',
  executive_use: 'executive_use',
  champion_promoted: 'champion_promoted',
  funding: 'funding',
  hiring: 'hiring',
  new_initiative: 'new_initiative',
  customer_acquires: 'customer_acquires',
};

function fromEvents(events: readonly RecordedEvent[]): GrowthSignal[] {
  return events.flatMap((event) => (Object.hasOwn(EVENT_SIGNALS, event.type) ? [ofEvent(EVENT_SIGNALS[event.type]!, event)] : []));
}

function ofEvent(id: string, { date, entry, source }: RecordedEvent): GrowthSignal {
  return signal(id, source, { date, note: entry.note ?? null, note_source: source, quantity: entry.value ?? null });
}

/** What shows that they are content (E3): a promoter's answer, or a review that went well. */
function content(account: AccountData, asOf: IsoDay): GrowthSignal[] {
  const answer = newestNps(account, asOf);
  const isFresh = answer !== undefined && npsGroup(answer.score) === 'promoter' && answer.date !== null && daysBetween(answer.date, asOf) <= COUNTS_DAYS;
  const review = contactsHeld(account, asOf).find(({ date, entry: { type, sentiment } }) => type === 'qbr' && sentiment === 'positive' && daysBetween(date, asOf) <= COUNTS_DAYS);
  return [
    ...(isFresh ? [signal('good_nps', answer.source, { figure: answer.score, date: answer.date })] : []),
    ...(review === undefined ? [] : [signal('successful_qbr', review.source, { date: review.date, note: review.entry.summary ?? null, note_source: `${review.source}.summary` })]),
  ];
}

function risen(rise: ReturnType<typeof scoreRise>): GrowthSignal[] {
  return rise === undefined ? [] : [signal('score_rise', 'scores', { figure: rise.points, date: rise.since })];
}

function renewalNear({ renewal_date: date, renewal }: AccountData, asOf: IsoDay): GrowthSignal[] {
  if (date === undefined || renewal?.status === 'signed' || renewal?.status === 'lost') return [];
  const days = daysBetween(asOf, date);
  return days >= 0 && days <= RENEWAL_NEAR_DAYS ? [signal('renewal_near', 'renewal_date', { figure: days, date })] : [];
}

/** Ids that somebody listed, where no figure or event tells the same. */
function listed(account: AccountData, told: ReadonlySet<string>): GrowthSignal[] {
  return indexed(account.scores?.financial?.expansion_signals).flatMap(({ item, index }) => {
    const source = `scores.financial.expansion_signals.${index}`;
    const id = item === 'storage_limit' || item === 'feature_ceiling' ? 'usage_limit' : item === 'new_department' ? 'new_team' : item;
    if (told.has(id)) return [];
    return [Object.hasOwn(KNOWN_SIGNALS, id) ? signal(id, source, id === item ? {} : { name: item.replaceAll('_', ' ') }) : signal('other', source, { name: item.replaceAll('_', ' ') })];
  });
}
