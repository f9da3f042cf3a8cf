import type { Facts } from '../../expression/facts';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { factsOf } from '../accountFacts';
import type { ScoreContext } from '../accountFacts';
import type { ModelMetric, ScoringRule } from '../healthModel';
import type { MetricSource } from '../scoreMetric';
import type { AccountProduct } from './accountProducts';
import { withProductTerms } from './productData';

/** What a product has of its own, for scoring it (H5). */
export interface OwnFields {
  readonly product: string;
  /** With the product's seats and first day: what its own figures are measured by. */
  readonly facts: Facts;
  /** Where a field of the account's body stands in the product; undefined where the account's counts. */
  readonly placeOf: (field: YamlPath) => YamlPath | undefined;
  /** Where a metric's value comes from; its `product` is undefined where all of it is the account's. */
  readonly sourceOf: (metric: ModelMetric) => MetricSource;
}

/** @param data The account's data with the product's laid over it. */
export function ownFields({ name, path, entry }: AccountProduct, data: JsonObject, context: ScoreContext): OwnFields {
  const placeOf = (field: YamlPath): YamlPath | undefined => (isOwn(entry, field) ? [...path, ...field] : undefined);
  const termOf = ([root, term]: YamlPath): YamlPath | undefined => (root === 'contract' && term === 'seats_licensed' && entry[term] !== undefined ? [...path, term] : undefined);
  return {
    product: name,
    facts: factsOf(withProductTerms(data, entry), context),
    placeOf,
    sourceOf: (metric) => {
      const { path: single, fields } = metric.from;
      if (!readsOf(metric).some((field) => placeOf(field) !== undefined)) return { path: single, fields, product: undefined };
      return { path: single && (placeOf(single) ?? single), fields: fields.map((field) => placeOf(field) ?? termOf(field) ?? field), product: name };
    },
  };
}

/** All that a metric's points may rest on: its input, the conditions of its cases and, where values grow old, their day. */
function readsOf({ from, rule, datePaths, staleAfterDays, resetOnCsmChange }: ModelMetric): readonly YamlPath[] {
  return [...from.fields, ...conditionsOf(rule), ...(staleAfterDays !== undefined || resetOnCsmChange ? datePaths : [])];
}

function conditionsOf(rule: ScoringRule): readonly YamlPath[] {
  if (rule.kind === 'direct') return [];
  return [...rule.cases.flatMap((each) => [...each.when.fields, ...conditionsOf(each.rule)]), ...conditionsOf(rule.otherwise)];
}

/** Only scores and metrics can be a product's own. */
function isOwn(entry: JsonObject, [root, ...rest]: YamlPath): boolean {
  if (root !== 'scores' && root !== 'metrics') return false;
  let at: JsonValue | undefined = entry[root];
  for (const key of rest) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return false;
    at = at[key];
  }
  return at !== undefined;
}
