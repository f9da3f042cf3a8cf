import { HEALTH_LIMITS } from '../../history/healthLimits';
import { isAnswered, renewalNote } from '../risk/eventWarning';
import { ownParameter } from '../ownParameter';
import type { PastRule } from '../rule';
import { below40 } from './below40';
import { fell20, FALL_ANSWERS, wherePlaced } from './fell20';
import { daysOver, scoreNow, scoresOver } from './scoresOver';
import { whatMoved } from './whatMoved';

/**
 * The health score fell below 60 within a month.
 *
 * @why Below 60 an account no longer carries itself. Who calls on the day of the change still talks about one thing; a month later it is about
 * leaving.
 * @instead Tell the CSM the same day, hold a check-in call, and put the account on the list for the team meeting. Earlier scores come from Git as for
 * `health/fell-20`, which speaks instead where the fall is greater, as `health/below-40` does where it goes deeper. The finding goes away with a held contact in person after
 * the day on which the score was still up, or once `risk` names a reason and tasks are open, no older than that. `points` is the score, `days` how far back the
 * rule looks.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 5 }, engagement: { score: 6 }, relationship: { score: 6 }, outcomes: { score: 5 }, financial: { score: 6 } }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 6 }, engagement: { score: 6 }, relationship: { score: 7 }, outcomes: { score: 6 }, financial: { score: 7 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 5 }, engagement: { score: 6 }, relationship: { score: 6 }, outcomes: { score: 5 }, financial: { score: 6 } }
 * touchpoints: [{ date: 2025-11-28, type: check_in, with: [Ana Ruiz] }]
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 6 }, engagement: { score: 6 }, relationship: { score: 7 }, outcomes: { score: 6 }, financial: { score: 7 } }
 * ```
 */
export const fellBelow60: PastRule = {
  id: 'health/fell-below-60',
  on: 'past',
  severity: 'warning',
  facts: ['H8'],
  parameters: { points: HEALTH_LIMITS.alert, days: 30 },
  looksBack: (parameter) => daysOver(parameter('days')),
  *check(scene) {
    const now = scoreNow(scene);
    const limit = scene.parameter('points');
    if (now === undefined || now.score >= limit || now.score < ownParameter(below40, 'points', scene.settings, -Infinity)) return;
    const scores = scoresOver(scene);
    const before = scores.find(({ score }) => score >= limit);
    const greatFall = ownParameter(fell20, 'points', scene.settings, Infinity);
    if (before === undefined || scores.some(({ score }) => score - now.score > greatFall)) return;
    if (isAnswered(scene, { answeredBy: FALL_ANSWERS }, before.day)) return;
    const { words, related } = whatMoved(before.health, now.health, false);
    yield {
      message: `The score fell below ${limit}: from ${before.score} on ${before.day} to ${now.score}.${words}${renewalNote(scene)}`,
      help: 'Tell the CSM today, hold a check-in call, and put the account on the list for the team meeting.',
      path: wherePlaced(scene),
      ...(related.length > 0 && { related }),
    };
  },
};
