import type { Expression } from '../expression/expression';
import type { ModelComponent, ModelMetric, ScoringRule } from './healthModel';

/** What every score may rest on: entered scores and metrics, overrides, seasons, and the facts derived from dates and ARR. */
const ALWAYS = ['scores', 'metrics', 'overrides', 'low_seasons', 'csm_since', 'contract', 'renewal_date', 'segment', 'arr'];

/** The keys of an account's body that a score under a model may rest on; a change elsewhere cannot move it. */
export function modelInputs(components: readonly ModelComponent[]): readonly string[] {
  const keys = new Set(ALWAYS);
  const read = ({ fields }: Expression) => fields.forEach(([root]) => root !== undefined && keys.add(root));
  const visitRule = (rule: ScoringRule): void => {
    if (rule.kind === 'direct') return;
    for (const { when, rule: inner } of rule.cases) {
      read(when);
      visitRule(inner);
    }
    visitRule(rule.otherwise);
  };
  const visitMetric = ({ from, datePaths, rule, yearAgo }: ModelMetric): void => {
    read(from);
    if (yearAgo !== undefined) keys.add('usage');
    for (const [root] of datePaths) keys.add(String(root));
    visitRule(rule);
  };
  const visit = (component: ModelComponent): void => {
    component.metrics.forEach(visitMetric);
    component.components.forEach(visit);
  };
  components.forEach(visit);
  return [...keys];
}
