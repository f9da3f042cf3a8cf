import { formatShare } from '../../health/formatNumber';
import type { AccountRule } from '../rule';
import { canGrow, isTakenUp, untaken } from './growth';

/**
 * A limit of the contract other than the seats is nearly reached, and no opportunity takes it up.
 *
 * @why Use at its limit is the hottest sign of growth (E1): offered in time the upgrade is help, offered after the stop it is a ransom (L12).
 * @instead Show which features of the next tier fit, offer a trial of 14 days and count the hours that it saves (E4); record it
 * under `opportunities` with the type `upsell`. `share` is how full the limit must be, `days` how long an event without figures counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * usage:
 *   limits: { storage: 0.92 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * usage:
 *   limits: { storage: 0.92 }
 * opportunities:
 *   - { type: upsell, evidence: Storage at 92 %, estimated_arr: 9000, next_step: Trial of the larger plan in January }
 * ```
 */
export const limitReached: AccountRule = {
  id: 'expansion/limit-reached',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E3', 'E4'],
  parameters: { share: 0.8, days: 90 },
  *check(scene) {
    const full = Object.entries(scene.data.usage?.limits ?? {}).filter(([name, share]) => name !== 'seats' && share !== undefined && share >= scene.parameter('share'));
    if (full.length === 0) {
      yield* untaken(scene, { events: ['usage_limit_reached'], ids: ['usage_limit', 'storage_limit', 'api_growth', 'feature_ceiling'], types: ['upsell'], what: 'A limit of the contract is reached', help: HELP });
      return;
    }
    if (!canGrow(scene) || isTakenUp(scene, ['upsell'], false)) return;
    for (const [name, share] of full) {
      yield { message: `${formatShare(share!)} of the limit for ${name.replaceAll('_', ' ')} is used, and no opportunity takes it up.`, help: HELP, path: ['usage', 'limits', name] };
    }
  },
};

const HELP = 'Show which features of the next tier fit, offer a trial of 14 days, and record it under `opportunities` with what it would save.';
