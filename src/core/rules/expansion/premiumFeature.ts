import type { AccountRule } from '../rule';
import { untaken } from './growth';

/**
 * The customer asked for a feature of a higher tier, and no opportunity takes it up.
 *
 * @why Whoever asks for the feature has the problem that it solves: a hot sign of growth, to be answered with a trial (E1).
 * @instead Offer a trial of 14 days, show what the upgrade returns in hours, and price it at the renewal or at mid-term (E4). Record it
 * under `opportunities` with the type `upsell` or `cross-sell`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: premium_feature_request, note: Asked for the audit log }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: premium_feature_request, note: Asked for the audit log }
 * opportunities:
 *   - { type: upsell, evidence: Asked for the audit log, estimated_arr: 12000, next_step: Trial of 14 days from 8 December }
 * ```
 */
export const premiumFeature: AccountRule = {
  id: 'expansion/premium-feature',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E4'],
  parameters: { days: 90 },
  *check(scene) {
    yield* untaken(scene, {
      events: ['premium_feature_request'],
      ids: ['premium_feature_request'],
      types: ['upsell', 'cross-sell'],
      what: 'A feature of a higher tier was asked for',
      help: 'Offer a trial of 14 days, show what the upgrade returns in hours, and record it under `opportunities`.',
    });
  },
};
