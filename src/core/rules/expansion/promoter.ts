import { daysBetween } from '../../calendar/isoDay';
import type { AccountRule, AccountScene } from '../rule';
import { canGrow } from './growth';
import { newestNps } from './npsAnswers';
import type { NpsAnswer } from './npsAnswers';

/** How long an answer is fresh enough to come back to. */
const FRESH_DAYS = 90;
/** A promoter's answers begin here (R12). */
const PROMOTER = 9;

/**
 * The customer answered the NPS question with 9 or 10, and was asked for nothing since.
 *
 * @why A promoter wants to help while the answer is fresh: thank them, and ask for a review, a referral or a case study (R12). Most
 * are never asked.
 * @instead Ask for one favour, and write the day to `advocacy.last_asked`. `days` is how long an answer counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores:
 *   relationship: { champion: Ana Ruiz, contacts_count: 5, nps: 10, nps_date: 2025-11-03 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores:
 *   relationship: { champion: Ana Ruiz, contacts_count: 5, nps: 10, nps_date: 2025-11-03 }
 * advocacy: { last_asked: 2025-11-10 }
 * ```
 */
export const promoter: AccountRule = {
  id: 'expansion/promoter',
  on: 'account',
  severity: 'info',
  facts: ['R12', 'E3', 'L10'],
  parameters: { days: FRESH_DAYS },
  *check(scene) {
    const answer = unaskedPromoter(scene, scene.parameter('days'));
    if (answer === undefined) return;
    yield {
      message: `${answer.who ?? 'The customer'} answered ${answer.score} on ${answer.date}, and was asked for nothing since.`,
      help: 'Thank them, ask for a review, a referral or a case study, and write the day to `advocacy.last_asked`.',
      path: answer.path,
    };
  },
};

/** The newest NPS answer, when it is a promoter's, so many days old at most, and nobody made use of it. */
export function unaskedPromoter(scene: AccountScene, days = FRESH_DAYS): NpsAnswer | undefined {
  const { advocacy } = scene.data;
  const answer = newestNps(scene);
  if (answer === undefined || answer.score < PROMOTER || answer.isFollowedUp || daysBetween(answer.date, scene.asOf) > days) return undefined;
  const wasAsked = advocacy?.last_asked !== undefined && advocacy.last_asked >= answer.date;
  const givesAll = advocacy?.reference === true && advocacy.case_study === true && advocacy.public_review === true;
  return wasAsked || givesAll || !canGrow(scene) ? undefined : answer;
}
