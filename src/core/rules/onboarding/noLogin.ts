import { daysSinceStart, isOnboarding } from '../../model/onboardingAge';
import type { AccountRule } from '../rule';

/**
 * The account is being set up, and nobody of the customer has logged in yet.
 *
 * @why No login after day 3 is a high risk: what is not tried in the first days is not used later.
 * @instead Phone, do not mail: find out what stands in the way, and log in together. The finding goes away with `onboarding.first_login_date`, or with
 * figures of use. Looked at are accounts with an `onboarding` section; `days` is how long after the contract’s start nobody need log in.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-11-24 }
 * onboarding: { status: in-progress, stage: kickoff, kickoff_date: 2025-11-25 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-11-24 }
 * onboarding: { status: in-progress, stage: kickoff, kickoff_date: 2025-11-25, first_login_date: 2025-11-26 }
 * ```
 */
export const noLogin: AccountRule = {
  id: 'onboarding/no-login',
  on: 'account',
  severity: 'warning',
  facts: ['L5'],
  parameters: { days: 3 },
  *check(scene) {
    const { data, parameter, isWritten } = scene;
    const days = daysSinceStart(scene);
    if (data.churned !== undefined || data.onboarding === undefined || days === undefined || days <= parameter('days') || !isOnboarding(scene)) return;
    const use = data.scores?.product_usage;
    const isUsed = use?.last_login !== undefined || (use?.active_users ?? 0) > 0 || (use?.dau_mau_ratio ?? 0) > 0;
    // Somebody who goes live, or gets value, has logged in.
    const { first_login_date, go_live_date, first_value_date } = data.onboarding;
    if (isUsed || [first_login_date, go_live_date, first_value_date].some((day) => day !== undefined && day <= scene.asOf)) return;
    if (first_login_date === undefined && isWritten(['onboarding', 'first_login_date'])) return;
    yield {
      message: `Nobody has logged in on day ${days} of the contract; somebody should by day ${parameter('days')}.`,
      help: 'Phone, do not mail: find out what stands in the way, and log in together.',
      path: ['onboarding'],
      at: 'key',
    };
  },
};
