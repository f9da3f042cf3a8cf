import { isMissingField } from '../../render/gap';
import type { AccountData } from '../documentInput';
import { roiOf } from '../value/roi';
import { seatsToAdd } from '../usage/seatUse';

/** What one seat costs a year, and the sum behind it. */
export interface SeatPrice {
  /** Contract value over seats, a year. */
  readonly price: number;
  readonly arr: number;
  readonly licensed: number;
}

/** The price of a seat as the contract gives it: ARR over licensed seats, so that discounts are in it. Undefined where one of the two is missing. */
export function seatPrice({ arr, contract }: AccountData): SeatPrice | undefined {
  const licensed = contract?.seats_licensed;
  return arr === undefined || arr <= 0 || licensed === undefined || licensed <= 0 ? undefined : { price: arr / licensed, arr, licensed };
}

/** What more seats would cost, with its sum. */
export interface SeatSum extends SeatPrice {
  readonly seats: number;
  /** Whether the customer named the number; else it is what brings the use of seats back to 80 %. */
  readonly asked: boolean;
  /** Money a year. */
  readonly amount: number;
}

/**
 * The cost of more seats; undefined where the file does not hold the figures, or there are enough.
 * @param asked number of seats that somebody asked for; null where the seats to add follow from their use
 */
export function seatSum(account: AccountData, asked: number | null): SeatSum | undefined {
  const price = seatPrice(account);
  const active = account.scores?.product_usage?.active_users;
  const seats = asked ?? (price === undefined || active === undefined ? 0 : seatsToAdd(active, price.licensed));
  return price === undefined || seats <= 0 ? undefined : { ...price, seats, asked: asked !== null, amount: seats * price.price };
}

/** What a seat returns, with its sum. */
export interface SeatReturn {
  /** Value for each unit of money that a seat costs. */
  readonly ratio: number;
  /** Value a year for each active user today. */
  readonly each: number;
  readonly value: number;
  readonly active: number;
  readonly price: number;
}

/** Today's value a year for each active user over the price of a seat; undefined where one of the figures is missing. It supposes that the next users gain what the present ones do. */
export function seatReturn(account: AccountData): SeatReturn | undefined {
  const price = seatPrice(account)?.price;
  const active = account.scores?.product_usage?.active_users;
  const value = roiOf(account).per_year;
  if (price === undefined || active === undefined || active <= 0 || isMissingField(value)) return undefined;
  return { ratio: value / active / price, each: value / active, value, active, price };
}
