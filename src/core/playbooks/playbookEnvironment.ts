import type { ExpressionEnvironment } from '../expression/expression';
import { healthName } from '../expression/healthName';
import type { ExpressionParser } from '../expression/loadCel';
import type { FieldType } from '../expression/fieldType';
import { accountFields, fieldsWithMetrics } from '../health/accountFields';
import type { HealthModel, ModelComponent } from '../health/healthModel';

/**
 * What the expressions of playbooks may use: the fields of accounts, the metrics that the team's model declares, and `health` with the
 * tiers and components of that model.
 * @param model the model in force; undefined where it cannot be used: then any metric, tier and component is taken
 * @param parseCel needed where `playbookNeedsCel`; get it from `loadCel()`
 * @param segments ids of the portfolio's segments; any is taken where there are none
 */
export function playbookEnvironment(model: HealthModel | undefined, parseCel: ExpressionParser | undefined, segments: readonly string[] = []): ExpressionEnvironment {
  const ids = { tiers: model?.tiers.map(({ id }) => id), components: model && componentIds(model.components) };
  const fields = model === undefined ? new Map<string, FieldType>([...accountFields(), ['metrics', { kind: 'map' }]]) : fieldsWithMetrics(model.declared);
  return {
    fields: segments.length === 0 ? fields : new Map([...fields, ['segment', { kind: 'text', choices: segments }]]),
    names: new Map([['health', healthName(ids)]]),
    parseCel,
  };
}

function componentIds(components: readonly ModelComponent[]): readonly string[] {
  return components.flatMap((component) => [component.id, ...componentIds(component.components)]);
}
