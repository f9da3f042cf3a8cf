import type { ExpressionEnvironment } from '../expression/expression';
import { healthName } from '../expression/healthName';
import type { ExpressionParser } from '../expression/loadCel';
import { accountFields, fieldsWithMetrics } from '../health/accountFields';
import type { HealthModel, ModelComponent } from '../health/healthModel';

/**
 * What the expressions of playbooks may use: the fields of accounts, the metrics that the team's model declares, and `health` with the
 * tiers and components of that model.
 * @param model the model in force; undefined where it cannot be used: then any metric, tier and component is taken
 * @param parseCel needed where `playbookNeedsCel`; get it from `loadCel()`
 */
export function playbookEnvironment(model: HealthModel | undefined, parseCel: ExpressionParser | undefined): ExpressionEnvironment {
  const ids = { tiers: model?.tiers.map(({ id }) => id), components: model && componentIds(model.components) };
  return {
    fields: model === undefined ? new Map([...accountFields(), ['metrics', { kind: 'map' }]]) : fieldsWithMetrics(model.declared),
    names: new Map([['health', healthName(ids)]]),
    parseCel,
  };
}

function componentIds(components: readonly ModelComponent[]): readonly string[] {
  return components.flatMap((component) => [component.id, ...componentIds(component.components)]);
}
