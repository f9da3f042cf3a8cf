import { plural } from '../../text/plural';
import { eventsOf } from '../datedEvents';
import { daysSinceStart, isOnboarding } from '../../model/onboardingAge';
import type { AccountRule } from '../rule';

/**
 * The customer has not got first value within the segment’s target time.
 *
 * @why Time to first value decides whether the customer stays: 30 days for enterprise, 14 for mid-market, a day for SMB, minutes for self-serve.
 * @instead Cut the first goal down to one workflow that gives value this week, and do it with them. The finding goes away with `onboarding.first_value_date`,
 * or an event of type `first_value`; a first value that came late is history. Looked at are accounts with an `onboarding` section; the days
 * are the segment’s `ttfv_days`, whole days being counted.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: mid-market
 * contract: { start: 2025-11-03 }
 * onboarding: { status: in-progress, stage: launch, first_login_date: 2025-11-04 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: mid-market
 * contract: { start: 2025-11-03 }
 * onboarding: { status: in-progress, stage: launch, first_login_date: 2025-11-04, first_value_date: 2025-11-14 }
 * ```
 */
export const valueLate: AccountRule = {
  id: 'onboarding/value-late',
  on: 'account',
  severity: 'warning',
  facts: ['L1'],
  *check(scene) {
    const { data, asOf, segment, isWritten } = scene;
    const days = daysSinceStart(scene);
    const target = segment?.ttfvDays;
    if (data.churned !== undefined || data.onboarding === undefined || days === undefined || segment === undefined || !target || !isOnboarding(scene)) return;
    const reached = data.onboarding.first_value_date;
    if (reached === undefined && isWritten(['onboarding', 'first_value_date'])) return;
    // The files know days, not hours: a target of minutes is over on the next day.
    if (days <= target || (reached !== undefined && reached <= asOf) || eventsOf(scene, ['first_value', 'goal_reached']).length > 0) return;
    const within = target < 1 ? 'the first day' : plural(target, 'day');
    yield {
      message: `No first value is on record on day ${days} of the contract; ${segment.label} accounts get it within ${within}.`,
      help: 'Cut the first goal down to one workflow that gives value this week, and do it with them.',
      path: ['onboarding', reached === undefined ? 'stage' : 'first_value_date'],
    };
  },
};
