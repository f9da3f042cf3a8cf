import { monthsBetween } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { AccountRule, AccountScene } from '../rule';
import { touchOf } from '../../model/howServed';
import { canGrow } from './growth';
import { newestNps } from './npsAnswers';
import { unaskedPromoter } from './promoter';

/**
 * A healthy customer of long standing was never asked to speak for us.
 *
 * @why References and the members of an advisory board come from customers in good health with more than half a year of use (E7, L10).
 * They are known from the files long before sales asks for one in a hurry.
 * @instead Ask whether they would be a reference or join the board, and write the answer to `advocacy`. `points` is the score that must be
 * passed, `count` the months of use. Detractors are not asked, and accounts that are served with tech touch not in person; a promoter is told by `expansion/promoter`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * contract: { start: 2024-04-01 }
 * scores: { product_usage: { score: 9 }, outcomes: { score: 8 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * contract: { start: 2024-04-01 }
 * scores: { product_usage: { score: 9 }, outcomes: { score: 8 } }
 * advocacy: { reference: true, last_asked: 2025-06-16 }
 * ```
 */
export const advocate: AccountRule = {
  id: 'expansion/advocate',
  on: 'account',
  severity: 'info',
  facts: ['E7', 'L10'],
  parameters: { points: 70, count: 6 },
  *check(scene) {
    const { data, health, asOf, parameter } = scene;
    const start = data.contract?.start;
    const { score } = health;
    if (score === null || health.provisional || score <= parameter('points') || start === undefined || touchOf(scene) === 'tech-touch') return;
    const months = monthsBetween(start, asOf);
    const { reference, advisory_board: board, last_asked: asked } = data.advocacy ?? {};
    if (months <= parameter('count') || reference !== undefined || board === true || asked !== undefined || !canGrow(scene) || unaskedPromoter(scene) !== undefined || isDetractor(scene)) return;
    yield {
      message: `The account is healthy (${score}) after ${plural(months, 'month')} of use, and was never asked to be a reference.`,
      help: 'Ask whether they would speak to prospects or join the advisory board, and write the answer to `advocacy`.',
      path: [],
    };
  },
};

/** Whether the last answer to the NPS question was 0 to 6 (R12). */
function isDetractor(scene: AccountScene): boolean {
  const last = newestNps(scene)?.score ?? scene.data.scores?.relationship?.nps;
  return last !== undefined && last <= 6;
}
