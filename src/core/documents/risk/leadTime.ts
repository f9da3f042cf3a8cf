import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { lastDayOfNotice } from '../../model/lastDayOfNotice';
import type { AccountData } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import type { RiskSignal } from './signal';
import { SIGNALS } from './signalCatalogue';

/** How much time there is before the customer can leave. */
export interface TimeLeft {
  readonly renewal_date: Known<IsoDay>;
  /** Days until the renewal; negative when it is over. */
  readonly days: Known<number>;
  /** Last day on which a cancellation can arrive; null where no notice is agreed on. */
  readonly notice_by: IsoDay | null;
  readonly days_to_notice: number | null;
}

export function timeLeft(account: AccountData, asOf: IsoDay): TimeLeft {
  const { renewal_date: renewal, contract } = account;
  const noticeBy = lastDayOfNotice(renewal, contract);
  const isAhead = noticeBy !== undefined && noticeBy >= asOf;
  return {
    renewal_date: orGap(renewal, 'renewal_date', 'renewal date'),
    days: orGap(renewal === undefined ? undefined : daysBetween(asOf, renewal), 'renewal_date', 'renewal date'),
    notice_by: isAhead ? noticeBy : null,
    days_to_notice: isAhead ? daysBetween(asOf, noticeBy) : null,
  };
}

/** A sign with the time that it leaves (R2, R4). */
export interface TimedSignal extends RiskSignal {
  /** Day by which customers with this sign have usually decided; null where the field gives no lead time. */
  readonly decided_by: IsoDay | null;
  /** Days until they have decided, or until the contract can end, whichever comes first; 0 when it is over, null when neither is known. */
  readonly days_left: number | null;
  /** Which of the two it is. */
  readonly limit: 'decision' | 'notice' | 'renewal' | null;
}

/** Each sign with its time: the lead counts from the day of the sign, for figures from today. */
export function withTimeLeft(signals: readonly RiskSignal[], time: TimeLeft, asOf: IsoDay): TimedSignal[] {
  const end = time.notice_by ?? (typeof time.renewal_date === 'string' && time.renewal_date >= asOf ? time.renewal_date : null);
  return signals.map((each) => {
    const lead = SIGNALS[each.id].lead;
    const decidedBy = lead === undefined ? null : addDays(each.date ?? asOf, lead[1]);
    const isDecisionFirst = decidedBy !== null && (end === null || decidedBy <= end);
    const until = isDecisionFirst ? decidedBy : end;
    return {
      ...each,
      decided_by: decidedBy,
      days_left: until === null ? null : Math.max(0, daysBetween(asOf, until)),
      limit: until === null ? null : isDecisionFirst ? 'decision' : time.notice_by === null ? 'renewal' : 'notice',
    };
  });
}
