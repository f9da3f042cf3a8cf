import { daysBetween } from '../../calendar/isoDay';
import { fixOf } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import { confirmPulse, PULSE_DATE, pulseOfFormer, removePulse, resetAll } from '../overrides/formerCsm';
import type { AccountRule } from '../rule';

/**
 * A manager’s own rating of the relationship is out of date, or was given by the manager before.
 *
 * @why How a relationship feels changes faster than figures do: after 90 days nobody knows whether the rating still holds, and a new
 * manager does not share the feeling of the last one (H4).
 * @instead Rate again and set `pulse_date`, or take the rating out. A rating of the former CSM can be removed together with all else that they set by hand (`overrides/from-former-csm`). `days` is the age up to which a rating holds.
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
    const former = pulseOfFormer(data);
    if (former !== undefined) {
      yield {
        message: `The pulse ${pulse} is of ${former.day}; the present CSM took over on ${data.csm_since!}, so it is the rating of the one before.`,
        path: rated === undefined ? ['scores', 'relationship', 'pulse'] : PULSE_DATE,
        help: 'Rate the relationship anew, or remove the rating.',
        fixes: (edit) => [...removePulse(edit, data), ...confirmPulse(edit, data, asOf), ...resetAll(edit, data, asOf)],
        related: [{ message: 'The present CSM took over', path: ['csm_since'] }],
      };
    } else if (rated !== undefined && daysBetween(rated, asOf) > parameter('days')) {
      yield {
        message: `The pulse ${pulse} is of ${rated}, ${plural(daysBetween(rated, asOf), 'day')} old; a rating holds for ${plural(parameter('days'), 'day')}.`,
        path: PULSE_DATE,
        help: 'Rate the relationship anew, or confirm that the rating still holds.',
        fixes: (edit) => fixOf(`Confirm as of ${asOf}`, edit.set(PULSE_DATE, asOf), false),
      };
    }
  },
};
