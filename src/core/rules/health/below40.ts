import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { HEALTH_LIMITS } from '../../history/healthLimits';
import type { ContactType } from '../../model/contactTypes';
import { contactsOf, lastContact } from '../contacts';
import { renewalNote } from '../risk/eventWarning';
import { isBeingRescued } from '../risk/isBeingRescued';
import type { PastRule } from '../rule';
import { wherePlaced } from './fell20';
import { daysOver, scoreNow, scoresOver } from './scoresOver';

const ANSWERS: readonly ContactType[] = ['save_call', 'executive', 'call', 'site_visit', 'health_check'];

/**
 * The health score is below 40, and nothing on record answers it.
 *
 * @why Such an account is lost unless somebody acts now: the field knows no recovery by itself from there (H8).
 * @instead Alert the CSM and their manager at once, hold a save call within 24 hours, and pause marketing mail. The finding goes away with a held save call, executive
 * contact, call, site visit or health check of the last `days` days, after the score fell so low where Git tells when that was; or once `risk` names a reason and tasks
 * are open, no older than that. `points` is the score. Scores that rest on too little data (provisional) are passed over.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 3 }, engagement: { score: 3 }, relationship: { score: 4 }, outcomes: { score: 4 } }
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 4 }, engagement: { score: 5 }, relationship: { score: 4 }, outcomes: { score: 4 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { score: 3 }, engagement: { score: 3 }, relationship: { score: 4 }, outcomes: { score: 4 } }
 * touchpoints: [{ date: 2025-11-29, type: save_call, with: [Tom Berg] }]
 * # account.yaml on 2025-11-01
 * account: Acme Corp
 * scores: { product_usage: { score: 4 }, engagement: { score: 5 }, relationship: { score: 4 }, outcomes: { score: 4 } }
 * ```
 */
export const below40: PastRule = {
  id: 'health/below-40',
  on: 'past',
  severity: 'warning',
  facts: ['H8', 'R3'],
  parameters: { points: HEALTH_LIMITS.critical, days: 30 },
  looksBack: (parameter) => daysOver(parameter('days')),
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const now = scoreNow(scene);
    const limit = parameter('points');
    if (now === undefined || now.score >= limit) return;
    const scores = scoresOver(scene);
    const above = scores.find(({ score }) => score >= limit);
    const learnt = above?.day ?? addDays(asOf, -Math.floor(parameter('days')));
    const contact = lastContact(contactsOf(data, asOf), ANSWERS);
    if ((contact !== undefined && contact.date > learnt) || isBeingRescued(scene, undefined, above?.day ?? '')) return;
    yield {
      message: `The score is ${now.score}, below ${limit}${sinceWhen(scores, above)}, and neither a save call nor a plan with tasks is on record.${renewalNote(scene)}`,
      help: 'Alert the CSM and their manager at once, hold a save call within 24 hours, and pause marketing mail.',
      path: wherePlaced(scene),
    };
  },
};

/** Since when, as far as earlier scores tell. */
function sinceWhen(scores: readonly { readonly day: IsoDay; readonly score: number }[], above: { readonly day: IsoDay; readonly score: number } | undefined): string {
  if (above !== undefined) return ` (it was ${above.score} on ${above.day})`;
  const oldest = scores.at(-1);
  return oldest === undefined ? '' : ` since ${oldest.day} or longer`;
}
