import { addDays } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';

/**
 * The last day on which a cancellation can arrive: so many days before the renewal as the contract says, whatever day of the week
 * that is, as a mail arrives on a Sunday too. Undefined where no renewal date or no notice is known.
 */
export function lastDayOfNotice(renewalDate: IsoDay | undefined, contract: { readonly notice_days?: number | undefined } | undefined): IsoDay | undefined {
  return renewalDate === undefined || contract?.notice_days === undefined ? undefined : addDays(renewalDate, -contract.notice_days);
}
