import { fixOf } from '../../model/sheetEdit';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { confirmOverride, overridesOfFormer, resetAll } from './formerCsm';

/**
 * A score was set by hand before the present CSM took over, and they have not confirmed it.
 *
 * @why Whoever takes an account over does not know what the one before knew. The override goes on hiding the computed score, and nobody stands behind it any
 * more (H4).
 * @instead Remove it, or confirm it: `date` of today and `by` with the present CSM’s id. It is from before when its `date` lies before `csm_since`; without a date, when `by`
 * names nobody who serves the account now. One fix removes all of them at once, and the pulse that the former CSM gave.
 * @bad
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * csm_since: 2025-11-10
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: kim.soto, date: 2025-10-20, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * csm_since: 2025-11-10
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, date: 2025-11-24, expires: 2026-01-12 }
 * ```
 */
export const fromFormerCsm: AccountRule = {
  id: 'overrides/from-former-csm',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'overrides',
  *check({ data, asOf }) {
    for (const { path, item, of, score } of overridesOfFormer(data, asOf)) {
      const setBy = item.by === undefined ? 'set' : `set by ${item.by}`;
      yield {
        message: `The override of ${shown(of)} with ${score} was ${setBy}${item.date === undefined ? '' : ` on ${item.date}`}, before the present CSM took over on ${data.csm_since!}.`,
        path: [...path, item.date === undefined ? 'by' : 'date'],
        help: 'Remove it, or confirm that it still holds.',
        fixes: (edit) => [...fixOf('Remove the override', edit.remove(path), false), ...confirmOverride(edit, path, data, asOf), ...resetAll(edit, data, asOf)],
        related: [{ message: 'The present CSM took over', path: ['csm_since'] }],
      };
    }
  },
};
