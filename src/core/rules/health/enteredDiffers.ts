import { formatOnScale } from '../../health/formatNumber';
import type { ComponentScore, HealthScore } from '../../health/healthScore';
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
    for (const { component, of } of judged(health)) {
      const { entered, computed } = component;
      if (entered === null || computed === null || Math.abs(entered - computed) < parameter('points')) continue;
      yield {
        message: `${component.label}${of} was entered as ${formatOnScale(entered, health.scale)}, but its metrics give ${formatOnScale(computed, health.scale)} of ${health.scale}. The ${component.counts} score counts.`,
        help: 'Confirm the metrics, or remove or update the entered score.',
        path: [...component.path, 'score'],
      };
    }
  },
};

interface Judged {
  readonly component: ComponentScore;
  /** Whose it is, where it is not the account's. */
  readonly of: string;
}

/** The components of the account; where products are scored apart, what each has of its own and what they share, each once (H5). */
function* judged({ components, products }: HealthScore): Generator<Judged> {
  if (products === undefined) for (const component of allComponents(components)) yield { component, of: '' };
  const seen = new Set<string>();
  for (const { name, health } of products ?? []) {
    for (const component of allComponents(health.components)) {
      const place = component.path.join('.');
      if (!seen.has(place)) yield { component, of: component.path[0] === 'contract' ? ` of ${name}` : '' };
      seen.add(place);
    }
  }
}

function* allComponents(components: readonly ComponentScore[]): Generator<ComponentScore> {
  for (const component of components) {
    yield component;
    yield* allComponents(component.components);
  }
}
