import { addDays } from '../../calendar/isoDay';
import { fixOf } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { appliedTo, writtenOverrides } from './writtenOverrides';

/**
 * A score was set by hand for ever.
 *
 * @why What the figures miss today they show tomorrow. An override without an end hides the computed score until somebody stumbles over it
 * (H4).
 * @instead Write in `expires` the last day on which it counts. `days` is how far ahead the fix proposes it.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const noExpiry: AccountRule = {
  id: 'overrides/no-expiry',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'overrides',
  parameters: { days: 60 },
  *check({ data, health, asOf, parameter }) {
    for (const { path, item, of, score } of writtenOverrides(data, asOf)) {
      // A model that limits overrides gives an end to one that says when it began.
      if (item.expires !== undefined || appliedTo(of, health)?.expires !== undefined) continue;
      const days = parameter('days');
      const end = addDays(asOf, Math.floor(days));
      yield {
        message: `The override of ${shown(of)} with ${score} never expires.`,
        path: [...path, 'of'],
        help: 'Write in expires the last day on which it counts.',
        fixes: (edit) => fixOf(`Let it expire in ${plural(Math.floor(days), 'day')}, on ${end}`, edit.add(path, 'expires', end), false),
      };
    }
  },
};
