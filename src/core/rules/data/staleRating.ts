import { daysBetween } from '../../calendar/isoDay';
import { fixOf } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import type { AccountRule } from '../rule';

/**
 * A manager’s own rating of the relationship is out of date, or was given by the manager before.
 *
 * @why How a relationship feels changes faster than figures do: after 90 days nobody knows whether the rating still holds, and a new
 * manager does not share the feeling of the last one (H4).
 * @instead Rate again and set `pulse_date`, or take the rating out. `days` is the age up to which a rating holds.
 * @bad
 * ```yaml
 * account: Acme Corp
 * csm_since: 2025-10-01
 * scores:
 *   relationship: { pulse: 4, pulse_date: 2025-09-15 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * csm_since: 2025-10-01
 * scores:
 *   relationship: { pulse: 4, pulse_date: 2025-11-15 }
 * ```
 */
export const staleRating: AccountRule = {
  id: 'data/stale-rating',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'scores',
  parameters: { days: 90 },
  *check({ data, asOf, parameter }) {
    const section = data.scores?.relationship;
    if (data.churned || section?.pulse === undefined) return;
    const { pulse, pulse_date: rated } = section;
    const since = data.csm_since;
    const day = rated ?? section.as_of ?? data.last_updated;
    if (day !== undefined && since !== undefined && day < since) {
      yield {
        message: `The pulse ${pulse} is of ${day}; the present CSM took over on ${since}, so it is the rating of the one before.`,
        path: ['scores', 'relationship', rated === undefined ? 'pulse' : 'pulse_date'],
        help: 'Rate the relationship anew, or remove the rating.',
        related: [{ message: 'The present CSM took over', path: ['csm_since'] }],
      };
    } else if (rated !== undefined && daysBetween(rated, asOf) > parameter('days')) {
      yield {
        message: `The pulse ${pulse} is of ${rated}, ${plural(daysBetween(rated, asOf), 'day')} old; a rating holds for ${plural(parameter('days'), 'day')}.`,
        path: ['scores', 'relationship', 'pulse_date'],
        help: 'Rate the relationship anew, or confirm that the rating still holds.',
        fixes: (edit) => fixOf(`Confirm as of ${asOf}`, edit.set(['scores', 'relationship', 'pulse_date'], asOf), false),
      };
    }
  },
};
