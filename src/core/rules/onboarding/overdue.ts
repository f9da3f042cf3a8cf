import { daysSinceStart, isOnboarding } from '../../model/onboardingAge';
import type { AccountRule } from '../rule';

/**
 * The onboarding is not complete 90 days after the contract began.
 *
 * @why Onboarding ends within the first 90 days; an account that is still being set up later has not begun to get what it pays for.
 * @instead Find the step that hangs, agree on a day for the handoff, and escalate what blocks it. The finding goes away with `status: complete` or a
 * `completed_date`. `days` is how long an onboarding may take.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-08-01 }
 * onboarding: { status: stalled, stage: training, first_login_date: 2025-08-04, first_value_date: 2025-08-30 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-08-01 }
 * onboarding: { status: complete, stage: handoff, first_login_date: 2025-08-04, first_value_date: 2025-08-30, completed_date: 2025-10-20 }
 * ```
 */
export const overdue: AccountRule = {
  id: 'onboarding/overdue',
  on: 'account',
  severity: 'warning',
  facts: ['L6', 'L2', 'L4'],
  parameters: { days: 90 },
  *check(scene) {
    const { data, parameter } = scene;
    const days = daysSinceStart(scene);
    const { status = 'in-progress', stage } = data.onboarding ?? {};
    if (data.churned !== undefined || days === undefined || days <= parameter('days') || !isOnboarding(scene)) return;
    yield {
      message: `The onboarding is ${status.replace('-', ' ')}${stage === undefined ? '' : ` at the stage ${stage}`} on day ${days} of the contract; it ends by day ${parameter('days')}.`,
      help: 'Find the step that hangs, and agree on a day for the handoff.',
      path: ['onboarding', 'status'],
    };
  },
};
