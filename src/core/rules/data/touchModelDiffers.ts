import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';

/**
 * The account is served another way than its segment, and nothing says why.
 *
 * @why Effort should match value: more touch than the segment has costs more than such an account may, less touch lets a large one drift
 * (F10, S2).
 * @instead Serve the account as its segment, or record the decision as an event `touch_model_changed` with a note; when the touch is
 * lowered, the customer must be told what changes (S5).
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touch_model: tech-touch
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touch_model: tech-touch
 * events:
 *   - { date: 2025-11-03, type: touch_model_changed, note: "They want to be served by the portal only." }
 * ```
 */
export const touchModelDiffers: AccountRule = {
  id: 'data/touch-model-differs',
  on: 'account',
  severity: 'info',
  facts: ['F10', 'S2', 'S5'],
  needs: 'touch_model',
  *check({ data: { touch_model: written, events, churned }, segment }) {
    const usual = segment?.touch;
    if (churned || written === undefined || usual === undefined || written === usual) return;
    if (events?.some((event) => event?.type === 'touch_model_changed')) return;
    yield {
      message: `touch_model says ${written}, but the segment ${segment!.label} is served ${usual}.`,
      path: ['touch_model'],
      help: 'Serve it as its segment, or record why not as an event touch_model_changed.',
      fixes: (edit) => fixOf(`Serve it ${usual} as its segment`, edit.remove(['touch_model']), false),
    };
  },
};
