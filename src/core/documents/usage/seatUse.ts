import type { AccountData } from '../documentInput';

/** How full the seats are. */
export interface SeatUse {
  /** Active users over licensed seats, 0-1; above 1 where more people use the product than are paid for. */
  readonly share: number;
  readonly active: number | null;
  readonly licensed: number | null;
  readonly source: string;
}

/** From this share on, more seats are worth a talk (E2, M10). */
export const NEARLY_FULL = 0.8;

/** The seats by their figures, else by the share that the file gives; undefined where neither is there. */
export function seatUse({ scores, contract, usage }: AccountData): SeatUse | undefined {
  const active = scores?.product_usage?.active_users;
  const licensed = contract?.seats_licensed;
  if (active !== undefined && licensed !== undefined && licensed > 0) return { share: active / licensed, active, licensed, source: 'scores.product_usage.active_users' };
  const share = usage?.limits?.['seats'];
  return share === undefined ? undefined : { share, active: active ?? null, licensed: licensed ?? null, source: 'usage.limits.seats' };
}

/** Seats that bring their use back below the share at which they count as nearly full; 0 where they are not. */
export function seatsToAdd(active: number, licensed: number): number {
  return Math.max(0, Math.ceil(active / NEARLY_FULL) - licensed);
}
