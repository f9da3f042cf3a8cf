import type { AccountRule } from '../rule';
import { ANY_TYPE, untaken } from './growth';

/**
 * The customer’s executives use the product themselves, and no opportunity takes it up.
 *
 * @why What an executive looks at every week is seen by the whole company: a sign of growth by behaviour (E2).
 * @instead Ask what they look for in it, and which of their peers should see the same. Record what comes of it under `opportunities`.
 * `days` is how long an event counts; one with `resolved` is done.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: executive_use, note: The COO opens the depot dashboard each Monday }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: executive_use, note: The COO opens the depot dashboard each Monday }
 * opportunities:
 *   - { type: departments, evidence: The COO wants it for finance, estimated_arr: 15000, next_step: Demo for finance }
 * ```
 */
export const executiveUse: AccountRule = {
  id: 'expansion/executive-use',
  on: 'account',
  severity: 'info',
  facts: ['E2'],
  parameters: { days: 90 },
  *check(scene) {
    yield* untaken(scene, {
      events: ['executive_use'],
      ids: ['executive_use'],
      types: ANY_TYPE,
      what: 'Their executives use the product',
      help: 'Ask what they look for in it, and which of their peers should see the same.',
    });
  },
};
