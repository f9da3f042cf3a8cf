import { openEvents } from '../datedEvents';
import { isOnboarding } from '../../model/onboardingAge';
import { relativeDay } from '../relativeDay';
import type { AccountRule } from '../rule';

/**
 * An integration failed while the account is being set up.
 *
 * @why It is a high risk of onboarding: without its data the product shows nothing that the customer would come back for.
 * @instead Escalate to engineering, and give the customer a workaround in the meantime. The finding goes away with another `integration_status`, and with a
 * day in the event’s `resolved`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * onboarding: { status: in-progress, integration_status: failed }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * onboarding: { status: in-progress, integration_status: in-progress }
 * ```
 */
export const integrationFailed: AccountRule = {
  id: 'onboarding/integration-failed',
  on: 'account',
  severity: 'warning',
  facts: ['L5'],
  *check(scene) {
    const { data, asOf } = scene;
    if (data.churned !== undefined || !isOnboarding(scene)) return;
    const status = data.onboarding?.integration_status;
    const event = openEvents(scene, ['integration_failed'])[0];
    if (status === 'complete' || (status !== 'failed' && event === undefined)) return;
    yield {
      message: `An integration failed${event === undefined ? '' : ` ${relativeDay(event.date, asOf)} (${event.date})`}, and the onboarding waits for it.`,
      help: 'Escalate to engineering, and give the customer a workaround.',
      path: event?.path ?? ['onboarding', 'integration_status'],
    };
  },
};
