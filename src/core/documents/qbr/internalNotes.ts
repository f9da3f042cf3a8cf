import { daysBetween } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { lostPoints } from '../lostPoints';
import { orGap } from '../known';
import { riskSignals } from '../riskSignals';

/** What our side should know before the review, and the customer must not read. */
export function internalNotes({ account, health, asOf }: DocumentInput) {
  const renewal = account.renewal_date;
  return {
    renewal_date: orGap(renewal, 'renewal_date', 'renewal date'),
    days_to_renewal: orGap(renewal === undefined ? undefined : daysBetween(asOf, renewal), 'renewal_date', 'renewal date'),
    arr: orGap(account.arr, 'arr', 'annual recurring revenue'),
    signals: riskSignals(account, asOf),
    lost: lostPoints(health).slice(0, 5),
  };
}
