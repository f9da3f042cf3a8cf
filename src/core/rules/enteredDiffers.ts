import { formatOnScale } from '../health/formatNumber';
import type { ComponentScore } from '../health/healthScore';
import type { Rule, RuleFinding } from './rule';

/** Two points of ten, on the 0-100 scale that scores have. */
const LARGEST_DIFFERENCE = 20;

/** H2: a component's entered and computed scores lie 2 or more of 10 apart. */
export const enteredDiffers: Rule = {
  id: 'health/entered-differs',
  severity: 'warning',
  fault: 'A component’s entered score and the score that its metrics give are 2 or more points of 10 apart.',
  why: 'One of the two is wrong: the metrics miss what the manager sees, or the entered score has gone stale. Either way the total misleads.',
  instead: 'Confirm the metrics, or remove or update the entered score.',
  facts: ['H2'],
  check({ health, span }) {
    const findings: RuleFinding[] = [];
    for (const component of allComponents(health.components)) {
      const { entered, computed } = component;
      if (entered === null || computed === null || Math.abs(entered - computed) < LARGEST_DIFFERENCE) continue;
      findings.push({
        message: `${component.label} was entered as ${formatOnScale(entered, health.scale)}, but its metrics give ${formatOnScale(computed, health.scale)} of ${health.scale}. The ${component.counts} score counts.`,
        help: 'Confirm the metrics, or remove or update the entered score.',
        span: span([...component.path, 'score'], 'value'),
      });
    }
    return findings;
  },
};

function* allComponents(components: readonly ComponentScore[]): Generator<ComponentScore> {
  for (const component of components) {
    yield component;
    yield* allComponents(component.components);
  }
}
