import { UserError } from '../../userError';
import { accountFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import { peerComparison } from '../peers/peerComparison';
import { personFor } from '../people/personFor';
import { assertStillThere } from '../account/departure';
import { workingDay } from '../dates/workingDay';
import { addDays } from '../../calendar/isoDay';
import { growthStops } from './growthStops';
import { mailFrame } from '../mail/mailFrame';
import { addressees } from '../people/addressees';
import { eventsOf } from '../records/events';
import { NEARLY_FULL, seatsToAdd, seatUse } from '../usage/seatUse';

/** A team's interest speaks for a quarter. */
const NEWS_DAYS = 90;
const DAYS_TO_ANSWER = 7;

/**
 * The mail about seats that run out (M10, E4): how full they are, how that compares, who joins next, and the offer of a volume price. No price stands in
 * it, as the file knows none. Always for the customer.
 * @throws UserError when fewer than 80 % of the seats are in use, nobody knows how many, or something is to be mended first
 */
export function moreSeatsData(request: DocumentInput) {
  const { account: whole, health, settings, asOf } = request;
  assertStillThere(request, 'a mail about more seats');
  const name = whole.account ?? 'the customer';
  const use = seatUse(whole);
  if (use === undefined) throw new UserError(`Nobody knows how full the seats of ${name} are: fill in \`scores.product_usage.active_users\` and \`contract.seats_licensed\`.`);
  if (use.share < NEARLY_FULL) {
    const counted = use.active === null || use.licensed === null ? '' : ` (${use.active} of ${use.licensed})`;
    throw new UserError(`${Math.floor(use.share * 100)} % of the seats of ${name} are in use${counted}; the mail about more seats is for 80 % and more.`);
  }
  const [stop] = growthStops(whole, health, asOf);
  if (stop !== undefined) throw new UserError(`Now is no time to offer ${name} more seats: render \`expansion\` to read what to mend first.`);
  const input: DocumentInput = { ...request, audience: 'customer', account: accountFor(whole, 'customer') };
  const { account } = input;
  return {
    ...mailFrame(input, addressees(input, ['champion', 'decision_maker'])),
    seats: {
      share: use.share,
      active: orGap(use.active, 'scores.product_usage.active_users', 'active users'),
      licensed: orGap(use.licensed, 'contract.seats_licensed', 'licensed seats'),
      free: use.active === null || use.licensed === null ? null : Math.max(0, use.licensed - use.active),
      over: use.active === null || use.licensed === null ? null : Math.max(0, use.active - use.licensed),
    },
    /** Seats that leave room again; null where the number of seats is not known. */
    suggested: use.active === null || use.licensed === null ? null : seatsToAdd(use.active, use.licensed),
    teams: eventsOf(account, asOf, { types: ['new_team_interest'], days: NEWS_DAYS }).flatMap(({ entry: { note } }) => (note === undefined ? [] : [note])),
    peer: peerComparison(input).find(({ id }) => id === 'seat_share') ?? null,
    seller: personFor('sales', account, settings),
    answer_by: workingDay(addDays(startOf(request), DAYS_TO_ANSWER)),
  };
}
