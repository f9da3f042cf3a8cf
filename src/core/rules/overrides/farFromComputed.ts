import { formatNumber } from '../../health/formatNumber';
import type { AppliedOverride, HealthScore } from '../../health/healthScore';
import { OVERALL } from '../../health/overrides';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { allComponents, scaleOf, writtenOverrides } from './writtenOverrides';
import type { WrittenOverride } from './writtenOverrides';

/**
 * A score that was set by hand lies far from the one that the figures give.
 *
 * @why More than 20 points are two tiers apart: either the figures miss nearly everything, or the override tells what somebody wishes (H2,
 * H4).
 * @instead Bring the missing figures in, or set the score nearer to the computed one. `points` is the largest difference that is not
 * reported, on the scale from 0 to 100. Where the health model limits overrides, the message says what counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: down } }
 * overrides:
 *   - { of: overall, score: 80, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: down } }
 * overrides:
 *   - { of: overall, score: 30, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const farFromComputed: AccountRule = {
  id: 'overrides/far-from-computed',
  on: 'account',
  severity: 'warning',
  facts: ['H2', 'H4'],
  needs: 'overrides',
  parameters: { points: 20 },
  *check({ data, health, asOf, parameter }) {
    if (data.overrides === undefined) return;
    for (const override of countingOverrides([...writtenOverrides(data, asOf)], health)) {
      const { written, applied, computed } = override;
      const scale = scaleOf(written.of, health);
      const difference = Math.abs((written.score * 100) / scale - computed);
      if (difference <= parameter('points')) continue;
      const onScale = (score: number) => formatNumber((score * scale) / 100);
      const counts = Math.abs((written.score * 100) / scale - applied.score) > 1e-9 ? ` The health model lets it go only to ${onScale(applied.score)}, which counts.` : '';
      yield {
        message: `The override of ${shown(written.of)} says ${written.score}, but the figures give ${onScale(computed)}: ${formatNumber(difference)} points of 100 apart.${counts}`,
        path: [...written.path, 'score'],
        help: 'Bring in the figures that are missing, or set a score nearer to the computed one.',
      };
    }
  },
};

interface CountingOverride {
  readonly written: WrittenOverride;
  readonly applied: AppliedOverride;
  /** 0-100. */
  readonly computed: number;
}

/** The overrides that replace a score now, of each target the one that counts: the last. */
function* countingOverrides(written: readonly WrittenOverride[], health: HealthScore): Generator<CountingOverride> {
  const replaced = [{ id: OVERALL, override: health.override ?? undefined, computed: health.computed }, ...allComponents(health.components)];
  for (const { id, override: applied, computed } of replaced) {
    if (applied === undefined || computed === null) continue;
    const last = written.filter((each) => each.of === id && !each.isExpired && each.score <= scaleOf(id, health) && (each.item.date ?? '') <= health.asOf).at(-1);
    if (last !== undefined) yield { written: last, applied, computed };
  }
}
