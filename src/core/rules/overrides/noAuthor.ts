import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { writtenOverrides } from './writtenOverrides';

/**
 * A score was set by hand, and nothing says by whom.
 *
 * @why A judgement counts as much as the person who gives it, and only that person can confirm or take it back (H4).
 * @instead Write the id of the person in `by`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const noAuthor: AccountRule = {
  id: 'overrides/no-author',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'overrides',
  *check({ data, asOf }) {
    for (const { path, item, of, score, isExpired } of writtenOverrides(data, asOf)) {
      if (isExpired || item.by?.trim()) continue;
      yield {
        message: `The override of ${shown(of)} with ${score} does not say who set it.`,
        path: [...path, item.by === undefined ? 'of' : 'by'],
        help: 'Write the id of the person in by.',
      };
    }
  },
};
