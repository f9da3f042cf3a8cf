import { formatOnScale } from '../../health/formatNumber';
import type { ComponentScore } from '../../health/healthScore';
import type { AccountRule } from '../rule';

/**
 * A component’s entered score and the score that its metrics give are 2 or more points of 10 apart.
 *
 * @why One of the two is wrong: the metrics miss what the manager sees, or the entered score has gone stale. Either way the total misleads.
 * @instead Confirm the metrics, or remove or update the entered score. The message says which of the two counts. `points` is the
 * smallest difference that is reported, on the scale from 0 to 100.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores:
 *   relationship: { score: 9, champion: Ana Ruiz, contacts_count: 1 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores:
 *   relationship: { champion: Ana Ruiz, contacts_count: 1 }
 * ```
 */
export const enteredDiffers: AccountRule = {
  id: 'health/entered-differs',
  on: 'account',
  severity: 'warning',
  facts: ['H2'],
  parameters: { points: 20 },
  *check({ health, parameter }) {
    for (const component of allComponents(health.components)) {
      const { entered, computed } = component;
      if (entered === null || computed === null || Math.abs(entered - computed) < parameter('points')) continue;
      yield {
        message: `${component.label} was entered as ${formatOnScale(entered, health.scale)}, but its metrics give ${formatOnScale(computed, health.scale)} of ${health.scale}. The ${component.counts} score counts.`,
        help: 'Confirm the metrics, or remove or update the entered score.',
        path: [...component.path, 'score'],
      };
    }
  },
};

function* allComponents(components: readonly ComponentScore[]): Generator<ComponentScore> {
  for (const component of components) {
    yield component;
    yield* allComponents(component.components);
  }
}
