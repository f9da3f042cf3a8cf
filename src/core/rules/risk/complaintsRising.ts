import type { AccountRule } from '../rule';
import { isAnswered } from './eventWarning';
import { escalationsFrom, figuresShowEscalations } from './escalationsRising';
import { warnOfRising } from './risingEvents';

const ANSWER = { answeredBy: ['executive', 'save_call', 'health_check'] } as const;

/**
 * The customer complains more often than before, or their tickets have turned negative while they rise.
 *
 * @why Rising complaints are a sign of high risk. Bad support is a reason to leave that could have been prevented.
 * @instead Call whoever complained within 24 hours, answer each point in writing, and tell the product team. Counted are events of type `complaint`: at least
 * `count` in the last `days` days, and more than in as many days before. Where there are none, `ticket_sentiment: negative` speaks together with
 * `ticket_trend: up`, unless `risk/escalations-rising` already says so of the same tickets. The finding goes away with a held executive contact, save call or health check after the last one, or once `risk` names a
 * reason and tasks are open, no older than the sign.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: complaint, note: "Slow since the update" }
 *   - { date: 2025-11-20, type: complaint, note: "Still slow" }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: complaint, note: "Slow since the update", resolved: 2025-11-25 }
 *   - { date: 2025-11-20, type: complaint, note: "Still slow", resolved: 2025-11-25 }
 * ```
 */
export const complaintsRising: AccountRule = {
  id: 'risk/complaints-rising',
  on: 'account',
  severity: 'warning',
  facts: ['R3', 'R5'],
  parameters: { count: 2, days: 30 },
  *check(scene) {
    const { data } = scene;
    const help = 'Call whoever complained, and answer each point in writing.';
    yield* warnOfRising(scene, 'complaint', { ...ANSWER, noun: 'complaints', help });
    const { ticket_sentiment: sentiment, as_of: measured = data.last_updated } = data.scores?.sentiment ?? {};
    const hasEvents = data.events?.some(({ type }) => type === 'complaint') ?? false;
    if (data.churned !== undefined || hasEvents || sentiment !== 'negative' || data.scores?.support?.ticket_trend !== 'up') return;
    if (figuresShowEscalations(scene, escalationsFrom(scene.settings)) || isAnswered(scene, ANSWER, measured)) return;
    yield { message: 'Tickets are rising, and their tone is negative.', help, path: ['scores', 'sentiment', 'ticket_sentiment'] };
  },
};
