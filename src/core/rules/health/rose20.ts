import { HEALTH_LIMITS } from '../../history/healthLimits';
import { plural } from '../../text/plural';
import { contactsOf, lastContact } from '../contacts';
import { ANY_TYPE, canGrow, isTakenUp } from '../expansion/growth';
import type { PastRule } from '../rule';
import { wherePlaced } from './fell20';
import { daysOver, scoreNow, scoresOver } from './scoresOver';
import { whatMoved } from './whatMoved';

/**
 * The health score rose by 20 points or more within a month, and nobody has made anything of it.
 *
 * @why Customers speak best of a success while it is fresh, and a team that just got more out of the product is the likeliest to want more of it (H8).
 * @instead Record an opportunity, ask for an interview on the success, and for a testimonial or a referral. Earlier scores come from Git as for `health/fell-20`. The
 * finding goes away with an entry under `opportunities`, with a day in `advocacy.last_asked` or a held review or executive contact after the day on which the score was still low. An account in danger, or with
 * a high risk, is not sold to. `points` is the rise from which the rule speaks, `days` how far back it looks.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 9 }, engagement: { score: 8 }, relationship: { score: 8 }, outcomes: { score: 8 } }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 5 }, engagement: { score: 6 }, relationship: { score: 7 }, outcomes: { score: 6 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 9 }, engagement: { score: 8 }, relationship: { score: 8 }, outcomes: { score: 8 } }
 * advocacy: { last_asked: 2025-11-27 }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 5 }, engagement: { score: 6 }, relationship: { score: 7 }, outcomes: { score: 6 } }
 * ```
 */
export const rose20: PastRule = {
  id: 'health/rose-20',
  on: 'past',
  severity: 'info',
  facts: ['H8', 'E2'],
  parameters: { points: HEALTH_LIMITS.rise, days: 30 },
  looksBack: (parameter) => daysOver(parameter('days')),
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const now = scoreNow(scene);
    const before = now && scoresOver(scene).find(({ score }) => now.score - score >= parameter('points'));
    if (now === undefined || before === undefined || !canGrow(scene) || isTakenUp(scene, ANY_TYPE, true)) return;
    const met = lastContact(contactsOf(data, asOf), ['qbr', 'executive']);
    const asked = data.advocacy?.last_asked;
    if ([met?.date, asked].some((day) => day !== undefined && day > before.day)) return;
    const { words, related } = whatMoved(before.health, now.health, true);
    yield {
      message: `The score rose by ${plural(now.score - before.score, 'point')}, from ${before.score} on ${before.day} to ${now.score}.${words}`,
      help: 'Record an opportunity, ask for an interview on the success, and for a testimonial or a referral.',
      path: wherePlaced(scene),
      ...(related.length > 0 && { related }),
    };
  },
};
