import type { YamlPath } from '../../yaml/sourceTree';
import { bandOf } from '../compileBands';
import type { HealthModel } from '../healthModel';
import type { ComponentScore } from '../healthScore';
import { mergeMetrics } from './mergeMetrics';

/** The components of one product; their weights, won and lost are parts of the account's score. */
export interface ProductPart {
  readonly product: string;
  readonly placeOf: (field: YamlPath) => YamlPath | undefined;
  readonly components: readonly ComponentScore[];
}

/** One component as a product has it. */
export interface ComponentPart {
  readonly part: ProductPart;
  readonly component: ComponentScore;
}

/**
 * One tree of components for all products (H5): weights, won and lost are sums, scores are means by what each product's component weighs.
 * @param parts One or more, of one model: their trees have the same shape.
 */
export function mergeComponents(parts: readonly ProductPart[], model: HealthModel): readonly ComponentScore[] {
  return mergeLevel(parts.map((part) => ({ part, components: part.components })), model);
}

function mergeLevel(levels: readonly { readonly part: ProductPart; readonly components: readonly ComponentScore[] }[], model: HealthModel): readonly ComponentScore[] {
  return (levels[0]?.components ?? []).map((_, index) => mergeComponent(levels.map(({ part, components }) => ({ part, component: components[index]! })), model));
}

function mergeComponent(parts: readonly ComponentPart[], model: HealthModel): ComponentScore {
  const { id, label, override } = parts[0]!.component;
  const counts = countsOf(parts);
  const isMixed = counts === 'mixed';
  const score = meanOf(parts, ({ component }) => component.score);
  const band = score === null ? undefined : bandOf(model.bands, (score * model.scale) / 100);
  const notes = [...new Set(parts.flatMap(({ component }) => component.notes ?? []))];
  return {
    id,
    label,
    path: ['scores', id],
    weight: sumOf(parts, 'weight'),
    effectiveWeight: sumOf(parts, 'effectiveWeight'),
    score,
    // Where one product's was entered and another's computed, the metrics hold both, and the mean is computed from them.
    computed: isMixed ? score : meanOf(parts, ({ component }) => component.computed),
    entered: isMixed || !isEnteredByAll(parts) ? null : meanOf(parts, ({ component }) => component.entered),
    counts: isMixed ? 'computed' : counts,
    ...(override !== undefined && { override }),
    ...(band !== undefined && { band }),
    ...(notes.length > 0 && { notes }),
    coverage: meanBy(parts, ({ component }) => component.coverage, ({ component }) => component.weight) ?? 0,
    won: sumOf(parts, 'won'),
    lost: sumOf(parts, 'lost'),
    metrics: mergeMetrics(parts, isMixed, model.scale),
    components: mergeLevel(parts.map(({ part, component }) => ({ part, components: component.components })), model),
  };
}

/** What counts is the same for all products that have data, or it is mixed. */
function countsOf(parts: readonly ComponentPart[]): ComponentScore['counts'] | 'mixed' {
  const kinds = new Set(parts.map(({ component }) => component.counts));
  if (kinds.size > 1) kinds.delete('none');
  const [only] = kinds;
  return kinds.size === 1 ? only! : 'mixed';
}

/** A score that was entered for one product says nothing of the others. */
function isEnteredByAll(parts: readonly ComponentPart[]): boolean {
  return parts.every(({ component }) => component.entered !== null || component.score === null);
}

function sumOf(parts: readonly ComponentPart[], figure: 'weight' | 'effectiveWeight' | 'won' | 'lost'): number {
  return parts.reduce((sum, { component }) => sum + component[figure], 0);
}

/** By what the component weighs in the account's score; by its weight in the model where another score counts instead of all of them. */
function meanOf(parts: readonly ComponentPart[], scoreOf: (part: ComponentPart) => number | null): number | null {
  return meanBy(parts, scoreOf, ({ component }) => component.effectiveWeight) ?? meanBy(parts, scoreOf, ({ component }) => component.weight);
}

/** Null where none has a value that weighs. What is the same everywhere stays so to the last digit. */
function meanBy(parts: readonly ComponentPart[], valueOf: (part: ComponentPart) => number | null, weightOf: (part: ComponentPart) => number): number | null {
  let [sum, weights] = [0, 0];
  const values = new Set<number>();
  for (const part of parts) {
    const [value, weight] = [valueOf(part), weightOf(part)];
    if (value === null || weight === 0) continue;
    values.add(value);
    sum += value * weight;
    weights += weight;
  }
  const [only] = values;
  return values.size === 0 ? null : values.size === 1 ? only! : sum / weights;
}
