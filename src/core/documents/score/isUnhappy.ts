import type { AccountData } from '../documentInput';

/** Below this an answer on satisfaction with support, of 5, is no longer good. */
const CSAT_LOW = 3.5;

/** Whether they are known to be unhappy with support. */
export function isUnhappy({ scores }: AccountData): boolean {
  const csat = scores?.support?.csat;
  return csat !== undefined && csat < CSAT_LOW;
}
