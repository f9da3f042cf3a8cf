import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { writtenOverrides } from './writtenOverrides';

/**
 * A score was set by hand, and nothing says why.
 *
 * @why Without its reason nobody can tell when the override may go, and it outlives what it was made for (H4).
 * @instead Write in `reason` what the figures miss.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, by: dana.reyes, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const noReason: AccountRule = {
  id: 'overrides/no-reason',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'overrides',
  *check({ data, asOf }) {
    for (const { path, item, of, score, isExpired } of writtenOverrides(data, asOf)) {
      if (isExpired || item.reason?.trim()) continue;
      yield {
        message: `The override of ${shown(of)} with ${score} has no reason.`,
        path: [...path, item.reason === undefined ? 'of' : 'reason'],
        help: 'Write in reason what the figures miss.',
      };
    }
  },
};
