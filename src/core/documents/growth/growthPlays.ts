import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { workingDay } from '../dates/workingDay';
import type { GrowthType } from './signalKinds';

/** One step of a play: id of its words, who does it, and by when. */
export interface PlayStep {
  readonly id: string;
  readonly owner: Known<string>;
  readonly due: IsoDay;
}

/** The plays of E4 by what is to grow: who does each step, and days from the first day by which it is done. */
const PLAYS: Readonly<Record<GrowthType, readonly { readonly id: string; readonly role: Role; readonly day: number }[]>> = {
  seats: [
    { id: 'seats_tell', role: 'csm', day: 2 },
    { id: 'seats_rank', role: 'csm', day: 7 },
    { id: 'seats_price', role: 'sales', day: 10 },
    { id: 'seats_watch', role: 'csm', day: 30 },
  ],
  upsell: [
    { id: 'upsell_fit', role: 'csm', day: 5 },
    { id: 'upsell_trial', role: 'csm', day: 10 },
    { id: 'upsell_roi', role: 'csm', day: 24 },
    { id: 'upsell_price', role: 'sales', day: 28 },
  ],
  departments: [
    { id: 'departments_ask', role: 'csm', day: 3 },
    { id: 'departments_workshop', role: 'csm', day: 14 },
    { id: 'departments_deck', role: 'csm', day: 21 },
    { id: 'departments_plan', role: 'csm', day: 30 },
  ],
  'cross-sell': [
    { id: 'cross_sell_gaps', role: 'csm', day: 5 },
    { id: 'cross_sell_case', role: 'csm', day: 7 },
    { id: 'cross_sell_proof', role: 'csm', day: 14 },
    { id: 'cross_sell_bundle', role: 'sales', day: 46 },
  ],
};

/** The play with named owners and working days, counted from the first day. */
export function playFor(type: GrowthType, account: AccountData, settings: Settings, start: IsoDay): PlayStep[] {
  return PLAYS[type].map(({ id, role, day }) => ({ id, owner: personFor(role, account, settings), due: workingDay(addDays(start, day)) }));
}
