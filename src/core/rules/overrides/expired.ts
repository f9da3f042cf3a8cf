import type { HealthScore } from '../../health/healthScore';
import { fixOf } from '../../model/sheetEdit';
import { shown } from '../../yaml/problems';
import type { AccountRule, RuleFinding } from '../rule';
import { appliedTo, scaleOf, writtenOverrides } from './writtenOverrides';
import type { WrittenOverride } from './writtenOverrides';

/**
 * A score that was set by hand has run out: it counts no longer.
 *
 * @why Readers of the file take the number for the account’s score, but the computed one counts (H4).
 * @instead Remove it. Where it still holds, set a new one with today’s date and reason. An override also runs out when the health model
 * lets none last that long.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2025-06-30 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * ```
 */
export const expired: AccountRule = {
  id: 'overrides/expired',
  on: 'account',
  severity: 'warning',
  facts: ['H4'],
  needs: 'overrides',
  *check({ data, health, asOf }) {
    for (const override of writtenOverrides(data, asOf)) {
      const { item, of, score, isExpired } = override;
      if (isExpired) yield overSince(override, `The override of ${shown(of)} with ${score} expired on ${item.expires} and counts no longer.`, 'expires');
      else if (isCutShort(override, health)) {
        yield overSince(override, `The override of ${shown(of)} with ${score}, set on ${item.date}, counts no longer: the health model lets none last so long.`, 'date');
      }
    }
  },
};

function overSince({ path }: WrittenOverride, message: string, key: 'expires' | 'date'): RuleFinding {
  return {
    message,
    path: [...path, key],
    help: 'Remove it, or set a new one that says why.',
    fixes: (edit) => fixOf('Remove the override', edit.remove(path), false),
  };
}

/** Whether it has begun, is within its scale and has not expired, and yet nothing replaces the score: the model ends it before. */
function isCutShort({ item, of, score }: WrittenOverride, health: HealthScore): boolean {
  if (item.date === undefined || item.date > health.asOf || score > scaleOf(of, health)) return false;
  return appliedTo(of, health) === null;
}
