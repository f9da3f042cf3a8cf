import type { JsonObject, JsonValue } from '../../yaml/sourceTree';
import type { HealthModel, ModelComponent, ModelMetric } from '../healthModel';
import { asList, asMap } from '../modelReader';

/** What a part of a model says besides its place and weight, by the keys of the model's file; what is inherited is filled in. */
export type Statements = ReadonlyMap<string, JsonValue>;

/** A component, metric, tier or declared metric of a model, as two models are compared by it. */
export interface OutlineItem {
  readonly id: string;
  readonly label: string;
  /** Ids of the groups and the component around it, outermost first. */
  readonly within: readonly string[];
  /** Share of what it stands in, 0-1, and of the whole score; null for what has no weight. */
  readonly weight: number | null;
  readonly share: number | null;
  readonly statements: Statements;
}

/** A health model as data that can be compared: what its file says, with defaults, so that two ways to say one thing are equal. */
export interface ModelOutline {
  readonly name: string;
  /** Scale of its points: 10 or 100. */
  readonly scale: number;
  /** What it says of itself as a whole. */
  readonly statements: Statements;
  /** Groups before what is in them. */
  readonly components: readonly OutlineItem[];
  readonly metrics: readonly OutlineItem[];
  /** Best first. */
  readonly tiers: readonly OutlineItem[];
  readonly declared: readonly OutlineItem[];
}

/** Words for people, which move no score. */
const PROSE = new Set(['id', 'description', 'source', 'unit', 'custom', 'ease', 'advice']);

/**
 * The outline of a model.
 * @param model the model, compiled without an error
 * @param data the body that it was compiled from
 */
export function outlineOf(model: HealthModel, data: JsonObject): ModelOutline {
  const components: OutlineItem[] = [];
  const metrics: OutlineItem[] = [];
  const visit = (part: ModelComponent, written: JsonObject, within: readonly string[], parentShare: number): void => {
    const share = parentShare * part.weight;
    components.push({ id: part.id, label: part.label, within, weight: part.weight, share, statements: statementsOf(written, ['weight', 'metrics', 'components', 'missing'], { label: part.label, prefer: part.prefer }) });
    const inside = [...within, part.id];
    itemsOf(written, 'metrics').forEach((item, index) => metrics.push(metricItem(part.metrics[index]!, item, inside, share)));
    itemsOf(written, 'components').forEach((item, index) => visit(part.components[index]!, item, inside, share));
  };
  itemsOf(data, 'components').forEach((item, index) => visit(model.components[index]!, item, [], 1));
  return { name: model.name, scale: model.scale, statements: wholeOf(model, data), components, metrics, tiers: tiersOf(model, data), declared: declaredOf(model, data) };
}

/** Policies that components and metrics inherit are told where they bear, at the metrics. */
function wholeOf(model: HealthModel, data: JsonObject): Statements {
  const { maxDifference, maxDays } = model.overrideBounds;
  return statementsOf(data, ['name', 'components', 'tiers', 'declare', 'missing', 'prefer', 'stale_after_days', 'overrides'], {
    scale: model.scale,
    minimum_coverage: model.minimumCoverage,
    'overrides.max_difference': maxDifference,
    'overrides.max_days': maxDays,
  });
}

function metricItem(metric: ModelMetric, written: JsonObject, within: readonly string[], parentShare: number): OutlineItem {
  const known = {
    label: metric.label,
    missing: metric.missing,
    stale_after_days: metric.staleAfterDays,
    reset_on_csm_change: metric.resetOnCsmChange,
    seasonal: metric.seasonal,
  };
  return { id: metric.id, label: metric.label, within, weight: metric.weight, share: parentShare * metric.weight, statements: statementsOf(written, ['weight'], known) };
}

function tiersOf({ tiers }: HealthModel, data: JsonObject): readonly OutlineItem[] {
  const written = itemsOf(data, 'tiers');
  return tiers.map(({ id, label, min, color, action }) => {
    const source = written.find((entry) => entry['id'] === id) ?? {};
    return { id, label, within: [], weight: null, share: null, statements: statementsOf(source, [], { label, min, color, action }) };
  });
}

function declaredOf({ declared }: HealthModel, data: JsonObject): readonly OutlineItem[] {
  const written = asMap(data['declare']) ?? {};
  return [...declared.values()].map(({ id, label }) => ({ id, label, within: [], weight: null, share: null, statements: statementsOf(asMap(written[id]) ?? {}, [], { label }) }));
}

/** What is written, without prose and what is told elsewhere, and over it what is known with its default. */
function statementsOf(written: JsonObject, elsewhere: readonly string[], known: Readonly<Record<string, JsonValue | undefined>>): Statements {
  const statements = new Map<string, JsonValue>();
  for (const [key, value] of Object.entries({ ...written, ...known })) {
    if (value !== undefined && !PROSE.has(key) && !elsewhere.includes(key)) statements.set(key, value);
  }
  return statements;
}

function itemsOf(data: JsonObject, key: string): readonly JsonObject[] {
  return (asList(data[key]) ?? []).map((item) => asMap(item) ?? {});
}
