import { needsCel } from '../expression/loadCel';
import type { ExpressionParser } from '../expression/loadCel';
import type { Finding } from '../finding';
import type { Span } from '../text/span';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';
import { fieldsWithMetrics } from './accountFields';
import { compileBands } from './compileBands';
import { compileComponents } from './compileComponent';
import { checkDeclarations, compileDeclared } from './compileDeclared';
import { compileTiers } from './compileTiers';
import type { HealthModel, ModelComponent } from './healthModel';
import { MISSING_POLICIES, PREFERENCES } from './healthModel';
import { modelInputs } from './modelInputs';
import { ModelReader, asChoice, asList, asMap, asNumber, asText } from './modelReader';
import type { Locate } from './modelReader';

/** A model's file read: findings on it and, unless one of them is an error, the model. */
export interface CompiledModel {
  readonly model: HealthModel | undefined;
  readonly findings: readonly Finding[];
}

const DEFAULT_SCALE = 100;
const DEFAULT_MINIMUM_COVERAGE = 0.5;

/**
 * Checks a health model and makes it ready to score with. Anything that would make a score wrong is an error on the model's
 * own file, and then there is no model (H4).
 * @param data The model's whole body, also what its schema objects to: a weight that is left out would look like a wrong sum.
 * @param parseCel Needed when `modelNeedsCel(data)`; get it from `loadCel()`.
 * @param known What the schema found; what it already says of a place is not said again.
 * @throws Error when the parser is needed and not given: a mistake of the caller, not of the file.
 */
export function compileModel(data: JsonObject, locate: Locate, parseCel?: ExpressionParser, known: readonly Finding[] = []): CompiledModel {
  const declared = compileDeclared(data);
  const reader = new ModelReader(locate, { fields: fieldsWithMetrics(declared), parseCel });
  checkDeclarations(declared, reader);
  const scale = readScale(data, reader);
  const pointBands = compileBands(data, [], reader);
  const components = compileComponents(
    data,
    [],
    {
      scale,
      pointBands,
      declared,
      missing: asChoice(data['missing'], MISSING_POLICIES) ?? 'redistribute',
      prefer: asChoice(data['prefer'], PREFERENCES) ?? 'computed',
      staleAfterDays: asNumber(data['stale_after_days']),
      ids: new Set(),
    },
    reader,
  );
  if ((asList(data['components']) ?? []).length === 0) {
    reader.report('model/shape', ['components'], 'The model has no components, so there is nothing to score.', { what: 'key' });
  }
  const tiers = compileTiers(data, reader);
  const overrides = asMap(data['overrides']) ?? {};
  const model: HealthModel = {
    name: asText(data['name']) ?? 'unnamed',
    scale,
    minimumCoverage: asNumber(data['minimum_coverage']) ?? DEFAULT_MINIMUM_COVERAGE,
    tiers,
    components,
    bands: pointBands,
    overrideBounds: { maxDifference: asNumber(overrides['max_difference']), maxDays: asNumber(overrides['max_days']) },
    declared,
    inputs: modelInputs(components),
    usesPeers: components.some(asksPeers),
  };
  const findings = reader.findings.filter((finding) => !known.some((other) => overlaps(finding.span, other.span)));
  return { model: reader.hasErrors ? undefined : model, findings };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether an input or condition of the model is more than a field or a quotient of two, so that the CEL library must be loaded. */
export function modelNeedsCel(data: JsonObject): boolean {
  return (asList(data['components']) ?? []).some(hasCel);
}

function hasCel(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(hasCel);
  const map = asMap(value);
  if (map === undefined) return false;
  return Object.entries(map).some(([key, inner]) => ((key === 'from' || key === 'when') && typeof inner === 'string' ? needsCel(inner) : hasCel(inner)));
}

function readScale(data: JsonObject, reader: ModelReader): number {
  const scale = data['scale'] === undefined ? DEFAULT_SCALE : asNumber(data['scale']);
  if (scale === 10 || scale === 100) return scale;
  reader.report('model/scale', ['scale'], `The scale is ${JSON.stringify(data['scale'])}; components are scored on 10 or on 100.`);
  return DEFAULT_SCALE;
}

function asksPeers(component: ModelComponent): boolean {
  return component.metrics.some((metric) => metric.from.usesPeers) || component.components.some(asksPeers);
}
