import { formatShare } from '../../health/formatNumber';
import { daysSinceStart, isOnboarding } from '../../model/onboardingAge';
import type { AccountRule, AccountScene } from '../rule';

/**
 * Fewer than half of the licensed seats are active on day 30 of the contract or later, while the account is being set up.
 *
 * @why Seats that nobody starts to use in the first month are the first to be cut at the renewal. It is a risk of onboarding.
 * @instead Run an activation campaign: invite those who have not come yet, train them in their team, let the champion write. `days` is the day from which it
 * counts, `share` the part of the seats that should be active.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-10-20, seats_licensed: 200 }
 * scores: { product_usage: { active_users: 60 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-10-20, seats_licensed: 200 }
 * scores: { product_usage: { active_users: 120 } }
 * ```
 */
export const lowActivation: AccountRule = {
  id: 'onboarding/low-activation',
  on: 'account',
  severity: 'warning',
  facts: ['L5', 'L4'],
  parameters: { days: 30, share: 0.5 },
  *check(scene) {
    const { data, parameter } = scene;
    const days = daysSinceStart(scene);
    const active = data.scores?.product_usage?.active_users;
    const seats = data.contract?.seats_licensed;
    if (data.churned !== undefined || days === undefined || days < parameter('days') || active === undefined || !seats || !isOnboarding(scene)) return;
    if (active / seats >= parameter('share') || (active === 0 && isWaitingForLogin(data))) return;
    yield {
      message: `${active} of ${seats} seats are active on day ${days} (${formatShare(active / seats)}); by day ${parameter('days')} it should be ${formatShare(parameter('share'))}.`,
      help: 'Run an activation campaign: invite those who have not come yet, and train them in their team.',
      path: ['scores', 'product_usage', 'active_users'],
    };
  },
};

/** Where nobody has come at all, it is onboarding/no-login. */
function isWaitingForLogin({ onboarding, scores }: AccountScene['data']): boolean {
  return onboarding !== undefined && onboarding.first_login_date === undefined && scores?.product_usage?.last_login === undefined;
}
