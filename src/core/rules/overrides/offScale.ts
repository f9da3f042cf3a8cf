import { fixOf } from '../../model/sheetEdit';
import { formatNumber } from '../../health/formatNumber';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { allComponents, scaleOf, writtenOverrides } from './writtenOverrides';

/**
 * A score that was set by hand lies outside the scale of the health model, so it does not count.
 *
 * @why The override is left out without a trace in the score, and whoever set it believes that it counts (H2).
 * @instead Write the score of a component on the model’s scale, 0-10 or 0-100; the score of the whole is always 0-100.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: engagement, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: engagement, score: 8, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const offScale: AccountRule = {
  id: 'overrides/off-scale',
  on: 'account',
  severity: 'error',
  facts: ['H2'],
  needs: 'overrides',
  *check({ data, health, asOf }) {
    if (data.overrides === undefined) return;
    const ids = new Set(Array.from(allComponents(health.components), ({ id }) => id));
    for (const { path, of, score, isExpired } of writtenOverrides(data, asOf)) {
      const scale = scaleOf(of, health);
      if (isExpired || score <= scale || !ids.has(of)) continue;
      const scaled = Number(formatNumber((score * scale) / 100));
      yield {
        message: `The override of ${shown(of)} says ${score}, but components are scored 0-${scale} here, so it does not count.`,
        path: [...path, 'score'],
        help: `Write the score on the scale 0-${scale}.`,
        fixes: (edit) => fixOf(`Change to ${scaled}`, edit.set([...path, 'score'], scaled), false),
      };
    }
  },
};
