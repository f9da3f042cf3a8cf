import { isMissingField } from '../../render/gap';
import type { AccountData } from '../documentInput';
import { roiOf } from '../roi';
import { seatsToAdd } from './seatUse';

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

/** What more seats would cost and return, each with its sum; undefined where the file does not hold the figures. */
export interface SeatSum extends SeatPrice {
  readonly seats: number;
  /** Whether the customer named the number; else it is what brings the use of seats back below 80 %. */
  readonly asked: boolean;
  /** Money a year. */
  readonly amount: number;
  /** Today's value a year for each active user over the price of a seat; null where the value in money is not known. */
  readonly roi: { readonly ratio: number; readonly value: number; readonly active: number; readonly each: number } | null;
}

/** @param asked number of seats that somebody asked for; without it the seats to add follow from their use */
export function seatSum(account: AccountData, asked: number | null): SeatSum | undefined {
  const price = seatPrice(account);
  const active = account.scores?.product_usage?.active_users;
  const seats = asked ?? (price === undefined || active === undefined ? 0 : seatsToAdd(active, price.licensed));
  if (price === undefined || seats <= 0) return undefined;
  const value = roiOf(account).per_year;
  const each = active === undefined || active === 0 || isMissingField(value) ? undefined : value / active;
  return {
    ...price,
    seats,
    asked: asked !== null,
    amount: seats * price.price,
    roi: each === undefined ? null : { ratio: each / price.price, value: each * active!, active: active!, each },
  };
}
