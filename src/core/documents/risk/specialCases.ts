import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { inLowSeason } from '../../health/accountFacts';
import type { JsonObject } from '../../yaml/sourceTree';
import { startOf } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { dueWithin } from '../dates/dueWithin';
import { laterOf } from '../dates/laterOf';
import { eventsOf } from '../records/events';
import type { SignalInput } from './signal';
import { daysOf } from './signalCatalogue';
import type { EventSignalId } from './signalCatalogue';

export type SpecialId = 'customer_acquired' | 'customer_acquires' | 'vendor_acquired' | 'champion_fatigue' | 'downturn' | 'low_season';

/** A situation that asks for other steps than usual (R11, H6). Words: `specials.<id>`; its steps: `special_steps.<id>`. */
export interface SpecialCase {
  readonly id: SpecialId;
  readonly date: IsoDay | null;
  readonly note: string | null;
  readonly source: string;
  readonly steps: readonly { readonly id: string; readonly owner: Known<string>; readonly due: IsoDay }[];
}

type Step = readonly [id: string, owner: Role, days: number];

const STEPS: Readonly<Record<SpecialId, readonly Step[]>> = {
  customer_acquired: [['meet_new_management', 'vp', 7], ['prove_value_again', 'csm', 14], ['learn_their_tools', 'csm', 14]],
  customer_acquires: [['ask_for_new_teams', 'sales', 14]],
  vendor_acquired: [['tell_first', 'csm', 2], ['promise_continuity', 'vp', 7], ['agree_incentive', 'sales', 14]],
  champion_fatigue: [['internal_material', 'csm', 7], ['roi_one_page', 'csm', 7], ['train_their_team', 'csm', 14], ['recognise_publicly', 'manager', 21]],
  downturn: [['raise_it_first', 'csm', 3], ['roi_review', 'csm', 10], ['offer_terms', 'sales', 14]],
  low_season: [],
};

const EVENTS: Readonly<Record<Exclude<SpecialId, 'low_season'>, readonly (EventSignalId | 'customer_acquires')[]>> = {
  customer_acquired: ['customer_acquired'],
  customer_acquires: ['customer_acquires'],
  vendor_acquired: ['vendor_acquired'],
  champion_fatigue: ['champion_fatigue'],
  downturn: ['downturn', 'budget_cut', 'layoffs'],
};
const ACQUISITION_DAYS = 180;

/**
 * The special cases that the account is in: by its open events, and by its low seasons. Steps count from the document's first day, or
 * from an event that came later.
 */
export function specialCases(input: SignalInput): SpecialCase[] {
  const { account, asOf, settings } = input;
  const steps = (id: SpecialId, since: IsoDay) => STEPS[id].map(([step, owner, days]) => ({ id: step, owner: personFor(owner, account, settings), due: dueWithin(laterOf(startOf(input), since), days) }));
  const found = (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).flatMap((id): SpecialCase[] => {
    const [newest] = EVENTS[id]
      .flatMap((type) => eventsOf(account, asOf, { types: [type], days: type === 'customer_acquires' ? ACQUISITION_DAYS : daysOf(type, settings) }))
      .sort((a, b) => b.date.localeCompare(a.date));
    return newest === undefined ? [] : [{ id, date: newest.date, note: newest.entry.note ?? null, source: newest.source, steps: steps(id, newest.date) }];
  });
  const isQuiet = inLowSeason(account as JsonObject, asOf);
  return isQuiet ? [...found, { id: 'low_season', date: seasonEnd(input), note: null, source: 'low_seasons', steps: [] }] : found;
}

/** The last day of the low season that runs now; null where the season has no end that can be read. */
function seasonEnd({ account, asOf }: SignalInput): IsoDay | null {
  const day = [...Array(366).keys()].map((days) => addDays(asOf, days + 1)).find((next) => !inLowSeason(account as JsonObject, next));
  return day === undefined ? null : addDays(day, -1);
}
