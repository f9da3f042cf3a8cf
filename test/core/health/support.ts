import { readFileSync } from 'node:fs';
import { parseCel } from '../../../src/core/expression/celExpression';
import type { Finding } from '../../../src/core/finding';
import type { ScoreContext } from '../../../src/core/health/accountFacts';
import { compileModel } from '../../../src/core/health/compileModel';
import type { HealthModel } from '../../../src/core/health/healthModel';
import type { ComponentScore, HealthScore, MetricScore } from '../../../src/core/health/healthScore';
import { PRESETS } from '../../../src/core/model/generated/presets';
import type { PresetId } from '../../../src/core/model/presets';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import type { Span } from '../../../src/core/text/span';
import { nearestNode, nodeAt } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { JsonObject, SourceNode, YamlPath } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';

export const AS_OF = '2025-11-22';

/** The file of a preset's health model. */
export function presetText(id: PresetId): string {
  return readFileSync(`presets/${PRESETS[id].healthModel}.health-model.yaml`, 'utf8');
}

/** A YAML text as plain data. */
export function data(text: string): JsonObject {
  const source = readYaml(text);
  if (source.problems.length > 0) throw new Error(source.problems[0]!.message);
  return toValue(source.roots[0] ?? null) as JsonObject;
}

/** Compiles a model's text with places in it, as the engine does. */
export function compileText(text: string): { model: HealthModel | undefined; findings: readonly Finding[] } {
  const root = readYaml(text).roots[0] ?? null;
  return compileModel(toValue(root) as JsonObject, (path, what = 'value') => place(root, path, what), parseCel);
}

function place(root: SourceNode | null, path: YamlPath, what: 'key' | 'value'): Span {
  const exact = nodeAt(root, path);
  const found = exact ?? nearestNode(root, path);
  const node = (what === 'key' || exact === undefined ? found.key : undefined) ?? found.node ?? found.key;
  return node ? { start: node.start, end: node.end } : { start: 0, end: 0 };
}

/** A model that has no error, or the test fails with its findings. */
export function model(text: string): HealthModel {
  const compiled = compileText(text);
  if (compiled.model === undefined) throw new Error(compiled.findings.map((finding) => finding.message).join('\n'));
  return compiled.model;
}

export function preset(id: PresetId): HealthModel {
  return model(presetText(id));
}

export function score(healthModel: HealthModel, account: string, context: Partial<ScoreContext> = {}): HealthScore {
  return scoreAccount(healthModel, data(account), { asOf: AS_OF, ...context });
}

/** A metric of a score by `component.metric`, the component at any depth. */
export function metric(health: HealthScore, path: string): MetricScore {
  const [component, id] = path.split('.');
  const found = allComponents(health.components).find((each) => each.id === component)?.metrics.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no metric ${path}`);
  return found;
}

export function component(health: HealthScore, id: string): ComponentScore {
  const found = allComponents(health.components).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
}

export function allComponents(components: readonly ComponentScore[]): readonly ComponentScore[] {
  return components.flatMap((each) => [each, ...allComponents(each.components)]);
}
