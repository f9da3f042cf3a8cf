import { daysBetween } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { lostPoints } from '../score/lostPoints';
import { orGap } from '../known';
import { findSignals } from '../risk/findSignals';

/** What our side should know before the review, and the customer must not read. */
export function internalNotes(input: DocumentInput) {
  const { account, health, asOf } = input;
  const renewal = account.renewal_date;
  return {
    renewal_date: orGap(renewal, 'renewal_date', 'renewal date'),
    days_to_renewal: orGap(renewal === undefined ? undefined : daysBetween(asOf, renewal), 'renewal_date', 'renewal date'),
    arr: orGap(account.arr, 'arr', 'annual recurring revenue'),
    signals: findSignals(input),
    lost: lostPoints(health).slice(0, 5),
  };
}
