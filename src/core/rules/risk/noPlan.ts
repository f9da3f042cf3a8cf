import { HEALTH_LIMITS } from '../../history/healthLimits';
import { fixOf } from '../../model/sheetEdit';
import { openEvents } from '../datedEvents';
import type { EventType } from '../datedEvents';
import { isInDanger } from '../isInDanger';
import { isSettlingIn } from '../../model/onboardingAge';
import type { AccountRule, AccountScene } from '../rule';
import { renewalNote } from './eventWarning';

/**
 * The account is in a tier that asks for rescue, and has no `risk` section: no level, no reason, nobody who leads.
 *
 * @why A red account without action plan is an anti-pattern. An account at risk gets its plan within 48 hours; a critical one at once, with its executive
 * told.
 * @instead Write the section: `level`, `reason`, `since` and `owner`, and the first steps under `tasks`. The quick fix begins it as of today; the root cause is then due
 * within 48 hours. Scores that rest on too little data (provisional) ask for nothing. In the first six weeks, or up to day 90 while `onboarding.status` says so, an
 * account at risk is what little use looks like, and what goes wrong then has rules under `onboarding`: there the rule waits for a sign of danger, such as falling use, a late payment, an escalation or a
 * champion who left. A red account has a plan at any age.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 3 }, engagement: { score: 4 }, relationship: { score: 5 }, outcomes: { score: 4 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 3 }, engagement: { score: 4 }, relationship: { score: 5 }, outcomes: { score: 4 } }
 * risk: { level: critical, reason: value, since: 2025-12-01, owner: dana.reyes }
 * tasks: [{ title: Executive call, owner: dana.reyes, due: 2025-12-03 }]
 * ```
 */
export const noPlan: AccountRule = {
  id: 'risk/no-plan',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'L10', 'L2', 'L5', 'L6', 'H8', 'H2'],
  *check(scene) {
    const { data, health, isWritten } = scene;
    if (data.churned !== undefined || isWritten(['risk']) || health.provisional || !isInDanger(health) || isExpected(scene)) return;
    const { score, tier } = health;
    yield {
      message: `The score of ${score!} puts the account into the tier ${tier!.label}, and there is no plan: no \`risk\` section with level, reason and owner.${renewalNote(scene)}`,
      help: `${tier!.action === '' ? 'Make a save plan' : tier!.action}: write the risk section, and the first steps as tasks.`,
      path: [data.health_tier === undefined ? 'account' : 'health_tier'],
      fixes: (edit) => fixOf('Begin a risk section as of today', edit.add([], 'risk', beginning(scene)), false),
    };
  },
};

/** What tells danger from the little use of the first weeks (R1-R3, L5). */
const SIGNS: readonly EventType[] = [
  'sponsor_left', 'champion_left', 'champion_changed_job', 'competitor_mentioned', 'competitor_evaluated', 'competitive_rfp', 'data_export_requested', 'cancellation_requested',
  'price_objection', 'budget_cut', 'payment_late', 'payment_failed', 'seats_reduced', 'downgrade', 'usage_drop', 'escalation', 'complaint', 'integration_failed',
];

/** Whether the score is low because the account is new. */
function isExpected(scene: AccountScene): boolean {
  const { data: { scores }, health } = scene;
  if (health.tier?.color === 'red' || !isSettlingIn(scene)) return false;
  const isFalling = scores?.product_usage?.trend === 'down' || scores?.engagement?.login_trend === 'down';
  const paysLate = (scores?.financial?.payment_status ?? 'current') !== 'current';
  return !isFalling && !paysLate && scores?.financial?.contraction_risk !== true && openEvents(scene, SIGNS).length === 0;
}

/** What is known of the danger without asking anybody: how high (H8, R3), since when, and who leads at first. */
function beginning({ data: { csm }, health: { score }, asOf }: AccountScene) {
  const level = score! < HEALTH_LIMITS.critical ? 'critical' : score! < HEALTH_LIMITS.alert ? 'high' : 'medium';
  return { level, since: asOf, ...(csm !== undefined && { owner: csm }) };
}
