import { eventsOf } from '../datedEvents';
import type { AccountRule } from '../rule';
import { isAnswered, warnOfEvents } from './eventWarning';
import type { EventWarning } from './eventWarning';

/** Days of the quarter that `competitor_mentions` counts. */
const QUARTER_DAYS = 91;

const WARNING = {
  types: ['competitor_mentioned', 'competitor_evaluated'],
  reason: 'competitive',
  answeredBy: ['executive', 'save_call'],
  message: (when, type) => `A competitor was ${type === 'competitor_evaluated' ? 'evaluated' : 'mentioned'} ${when}, and nothing is on record since that answers it.`,
  help: 'Ask what they miss, bring a comparison, and let our executive talk to theirs.',
} as const satisfies EventWarning;

/**
 * The customer named or evaluates a competitor, and nobody has answered it.
 *
 * @why A competitor that is mentioned is a sign of high risk; an evaluation shows 30 to 60 days before the customer leaves.
 * @instead Ask what they miss, bring a comparison and your standing there, and let executives talk. The finding goes away with a held executive contact or save call
 * after it, once `risk` names the reason `competitive` and tasks are open, no older than the sign, with a signed renewal, or with a day in the event’s `resolved`.
 * `scores.relationship.competitor_mentions` counts where the events do not already tell of as many, and `risk` names neither `competitor` nor
 * `competitive_threat`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-12, type: competitor_mentioned, note: "Their IT asked for a comparison" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-12, type: competitor_mentioned, note: "Their IT asked for a comparison", resolved: 2025-11-26 }]
 * ```
 */
export const competitor: AccountRule = {
  id: 'risk/competitor',
  on: 'account',
  severity: 'warning',
  facts: ['R2', 'R3', 'R6'],
  parameters: { days: 60 },
  *check(scene) {
    const found = [...warnOfEvents(scene, WARNING)];
    yield* found;
    const { competitor_mentions: mentions = 0, as_of: measured = scene.data.last_updated } = scene.data.scores?.relationship ?? {};
    if (found.length > 0 || scene.data.churned !== undefined || mentions <= eventsOf(scene, [...WARNING.types, 'competitive_rfp'], QUARTER_DAYS).length) return;
    const isKnown = scene.isWritten(['risk', 'competitor']) || scene.isWritten(['risk', 'competitive_threat']);
    if (isKnown || isAnswered(scene, WARNING, measured)) return;
    yield {
      message: `${mentions === 1 ? 'A competitor came up once' : `Competitors came up ${mentions === 2 ? 'twice' : `${mentions} times`}`} this quarter, and no event says which.`,
      help: 'Record who and why as an event competitor_mentioned, and let our executive talk to theirs.',
      path: ['scores', 'relationship', 'competitor_mentions'],
    };
  },
};
