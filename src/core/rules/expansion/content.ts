import type { AccountRule } from '../rule';
import { untaken } from './growth';
import { unaskedPromoter } from './promoter';

/**
 * The customer is content, as a good NPS or a successful review shows, and no opportunity takes it up.
 *
 * @why People agree to more right after they saw what they have got (E3). Weeks later the same proposal begins from nothing.
 * @instead Begin with the outcomes that were reached, ask what they plan next, and propose the step that follows from it (E5). Record it under
 * `opportunities`. Counted are the ids `good_nps` and `successful_qbr` in `expansion_signals`; an answer that the file holds itself is told by `expansion/promoter`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { financial: { payment_status: current, expansion_signals: [successful_qbr] } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { financial: { payment_status: current, expansion_signals: [successful_qbr] } }
 * opportunities:
 *   - { type: upsell, evidence: The review showed 350 hours saved a month, estimated_arr: 24000, next_step: Show the ROI of the upgrade }
 * ```
 */
export const content: AccountRule = {
  id: 'expansion/content',
  on: 'account',
  severity: 'info',
  facts: ['E3', 'E5'],
  needs: 'scores',
  *check(scene) {
    if (unaskedPromoter(scene) !== undefined) return;
    yield* untaken(scene, {
      events: [],
      ids: ['successful_qbr', 'good_nps'],
      types: ['seats', 'upsell', 'cross-sell', 'departments'],
      what: 'The customer is content',
      help: 'Begin with what was achieved, ask what they plan next, and propose the step that follows.',
    });
  },
};
