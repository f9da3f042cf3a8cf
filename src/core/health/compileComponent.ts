import type { Expression } from '../expression/expression';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';
import { compileRule } from './compileRule';
import { compileWeights } from './compileWeights';
import { LEVERS } from './ease';
import type { Band, DeclaredMetric, MissingPolicy, ModelComponent, ModelMetric, Preference } from './healthModel';
import { MISSING_POLICIES, PREFERENCES } from './healthModel';
import { asChoice, asList, asMap, asNumber, asText, labelOf } from './modelReader';
import type { ModelReader } from './modelReader';
import { compileYearAgo } from './seasons/compileYearAgo';

/** Groups deeper than this are refused; nobody can read them, and each level is a recursion. */
const MAX_GROUP_DEPTH = 8;

/** What a component inherits from the model and the groups around it. */
export interface ComponentContext {
  readonly scale: number;
  readonly missing: MissingPolicy;
  readonly prefer: Preference;
  readonly staleAfterDays: number | undefined;
  readonly pointBands: readonly Band[];
  readonly declared: ReadonlyMap<string, DeclaredMetric>;
  /** Ids in use in the whole model: an id is also the account's section, so it must be one of a kind. */
  readonly ids: Set<string>;
}

/** Compiles a list of components with their weights. */
export function compileComponents(data: JsonObject, path: YamlPath, context: ComponentContext, reader: ModelReader): readonly ModelComponent[] {
  const at = [...path, 'components'];
  if (path.length > 2 * MAX_GROUP_DEPTH) {
    reader.report('model/too-deep', at, `Groups stand in each other more than ${MAX_GROUP_DEPTH} levels deep.`, { what: 'key' });
    return [];
  }
  const items = (asList(data['components']) ?? []).map((item) => asMap(item) ?? {});
  const weights = compileWeights(items, at, reader);
  return items.map((item, index) => compileComponent(item, [...at, index], weights[index]!, context, reader));
}

function compileComponent(data: JsonObject, path: YamlPath, weight: number, outer: ComponentContext, reader: ModelReader): ModelComponent {
  const id = asText(data['id']) ?? '';
  if (id === '') reader.report('model/shape', path, 'A component needs an `id`: the name of its section in the account.');
  else if (outer.ids.has(id)) reader.report('model/duplicate-id', [...path, 'id'], `Two components have the id \`${id}\`; each is a section of the account, so ids must differ.`);
  outer.ids.add(id);
  const context = {
    ...outer,
    missing: asChoice(data['missing'], MISSING_POLICIES) ?? outer.missing,
    prefer: asChoice(data['prefer'], PREFERENCES) ?? outer.prefer,
  };
  const isGroup = data['components'] !== undefined;
  if (isGroup && data['metrics'] !== undefined) {
    reader.report('model/shape', [...path, 'metrics'], 'A component holds metrics or components, not both. Move the metrics into a component of their own.', { what: 'key' });
  }
  return {
    id,
    label: asText(data['label']) ?? labelOf(id),
    weight,
    prefer: context.prefer,
    metrics: isGroup ? [] : compileMetrics(data, path, context, reader),
    components: isGroup ? compileComponents(data, path, context, reader) : [],
  };
}

function compileMetrics(data: JsonObject, path: YamlPath, context: ComponentContext, reader: ModelReader): readonly ModelMetric[] {
  const at = [...path, 'metrics'];
  const items = (asList(data['metrics']) ?? []).map((item) => asMap(item) ?? {});
  const weights = compileWeights(items, at, reader);
  const ids = new Set<string>();
  return items.flatMap((item, index) => compileMetric(item, [...at, index], weights[index]!, ids, context, reader) ?? []);
}

function compileMetric(data: JsonObject, path: YamlPath, weight: number, ids: Set<string>, context: ComponentContext, reader: ModelReader): ModelMetric | undefined {
  const id = asText(data['id']);
  const source = asText(data['from']);
  if (id === undefined || source === undefined) {
    reader.report('model/shape', path, 'A metric needs an `id`, and `from`: the field or expression that it scores.');
    return undefined;
  }
  if (ids.has(id)) reader.report('model/duplicate-id', [...path, 'id'], `Two metrics of this component have the id \`${id}\`.`);
  ids.add(id);
  const from = reader.expression(source, [...path, 'from']);
  if (from === undefined) return undefined;
  const { scale, pointBands } = context;
  const rule = compileRule(data, path, { scale, pointBands, bands: [], input: from.type }, reader);
  if (rule === undefined) return undefined;
  const yearAgo = compileYearAgo(data, path, from.type, reader);
  const declared = from.path?.[0] === 'metrics' ? context.declared.get(from.path[1] ?? '') : undefined;
  return {
    id,
    label: asText(data['label']) ?? declared?.label ?? labelOf(id),
    weight,
    from,
    missing: asChoice(data['missing'], MISSING_POLICIES) ?? context.missing,
    staleAfterDays: asNumber(data['stale_after_days']) ?? declared?.staleAfterDays ?? context.staleAfterDays,
    datePaths: datePaths(data, from, path, reader),
    resetOnCsmChange: data['reset_on_csm_change'] === true,
    seasonal: data['seasonal'] === true || yearAgo !== undefined,
    yearAgo,
    ease: asChoice(data['ease'], LEVERS) ?? 'moderate',
    advice: asText(data['advice']),
    rule,
  };
}

/** The day of a value: the field that the metric names, else its own or its section's `as_of`, else the account's last update. */
function datePaths(data: JsonObject, from: Expression, path: YamlPath, reader: ModelReader): readonly YamlPath[] {
  const named = asText(data['as_of']);
  const field = named === undefined ? undefined : reader.expression(named, [...path, 'as_of'])?.path;
  if (named !== undefined) return field ? [field] : [];
  const keys = from.path;
  if (keys === undefined || keys.length < 2) return [['last_updated']];
  const own = keys[0] === 'metrics' ? [...keys, 'as_of'] : [...keys.slice(0, -1), 'as_of'];
  return [own, ['last_updated']];
}
