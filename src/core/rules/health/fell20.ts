import { HEALTH_LIMITS } from '../../history/healthLimits';
import { plural } from '../../text/plural';
import type { ContactType } from '../../model/contactTypes';
import { isAnswered, renewalNote } from '../risk/eventWarning';
import type { PastRule, PastScene } from '../rule';
import { daysOver, scoreNow, scoresOver } from './scoresOver';
import { whatMoved } from './whatMoved';

/** What answers a score that fell: somebody spoke with the customer about it (R1, H8). */
export const FALL_ANSWERS: readonly ContactType[] = ['executive', 'save_call', 'call', 'check_in', 'health_check', 'site_visit', 'qbr'];

/**
 * The health score fell by more than 20 points within a month.
 *
 * @why So great a fall is a red flag of churn by itself, whatever tier it ends in: something happened, and the customer knows what.
 * @instead Find out what moved it, speak with the executive, and make a save plan where it is a reason to leave. Earlier scores are those of the file in
 * Git, under the health model of now; without Git, and where too little was known for a score, the rule is silent. The finding goes away with a held
 * contact in person after the day on which the score was still up, or once `risk` names a reason and tasks are open, no older than that. `points` is the fall that
 * must be passed, `days` how far back the rule looks.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 4 }, engagement: { score: 5 }, relationship: { score: 6 }, outcomes: { score: 5 }, financial: { score: 6 } }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 8 }, engagement: { score: 8 }, relationship: { score: 8 }, outcomes: { score: 8 }, financial: { score: 7 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 4 }, engagement: { score: 5 }, relationship: { score: 6 }, outcomes: { score: 5 }, financial: { score: 6 } }
 * touchpoints: [{ date: 2025-11-28, type: executive, with: [Tom Berg], summary: "Their rollout is on hold; we replan it together." }]
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 8 }, engagement: { score: 8 }, relationship: { score: 8 }, outcomes: { score: 8 }, financial: { score: 7 } }
 * ```
 */
export const fell20: PastRule = {
  id: 'health/fell-20',
  on: 'past',
  severity: 'warning',
  facts: ['R1', 'H8'],
  parameters: { points: HEALTH_LIMITS.fall, days: 30 },
  looksBack: (parameter) => daysOver(parameter('days')),
  *check(scene) {
    const now = scoreNow(scene);
    const before = now && scoresOver(scene).find(({ score }) => score - now.score > scene.parameter('points'));
    if (now === undefined || before === undefined || isAnswered(scene, { answeredBy: FALL_ANSWERS }, before.day)) return;
    const { words, related } = whatMoved(before.health, now.health, false);
    yield {
      message: `The score fell by ${plural(before.score - now.score, 'point')}, from ${before.score} on ${before.day} to ${now.score}.${words}${renewalNote(scene)}`,
      help: 'Find out what happened (`csac history` names each change and who made it), speak with their executive, and make a save plan where it is a reason to leave.',
      path: wherePlaced(scene),
      ...(related.length > 0 && { related }),
    };
  },
};

/** Where a finding on the whole score stands: at the tier where somebody wrote one, else at the name. */
export function wherePlaced({ data }: PastScene): readonly string[] {
  return [data.health_tier === undefined ? 'account' : 'health_tier'];
}
