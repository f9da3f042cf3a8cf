import { OVERALL } from '../../health/overrides';
import { fixOf } from '../../model/sheetEdit';
import { nearestName } from '../../text/nearestName';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { allComponents, writtenOverrides } from './writtenOverrides';

/**
 * A score that was set by hand replaces nothing: the health model has no component of that id.
 *
 * @why The override does not count, and the score stays as computed without a word (H4).
 * @instead Write `overall`, or the id of a component of the health model.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: engagment, score: 8, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { login_trend: up } }
 * overrides:
 *   - { of: engagement, score: 8, reason: Pilot not in metrics yet, by: dana.reyes, expires: 2026-01-12 }
 * ```
 */
export const unknownTarget: AccountRule = {
  id: 'overrides/unknown-target',
  on: 'account',
  severity: 'error',
  facts: ['H4'],
  needs: 'overrides',
  *check({ data, health, asOf }) {
    // Without a usable model nobody knows what there is to replace.
    if (data.overrides === undefined || health.components.length === 0) return;
    const known = [OVERALL, ...Array.from(allComponents(health.components), ({ id }) => id)];
    for (const { path, of, isExpired } of writtenOverrides(data, asOf)) {
      if (isExpired || known.includes(of)) continue;
      const near = nearestName(of, known);
      const at = [...path, 'of'];
      yield {
        message: `The health model ${health.model} has no component ${shown(of)}.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        path: at,
        help: `It has ${known.join(', ')}.`,
        fixes: (edit) => (near === undefined ? [] : fixOf(`Change to ${near}`, edit.set(at, near))),
      };
    }
  },
};
