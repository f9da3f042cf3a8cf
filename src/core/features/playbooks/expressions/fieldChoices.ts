import { schemaAt } from '../../../schema/schemaNode';
import { symbolUseAt } from '../../../schema/symbolNames';
import type { ModelComponent } from '../../../health/healthModel';
import { isJsonObject } from '../../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../../yaml/sourceTree';
import type { FeatureView } from '../../featureView';
import type { FieldShape } from './fieldShapes';

/** A text that a field may hold, with what it means. */
export interface FieldChoice {
  readonly value: string;
  readonly detail?: string | undefined;
}

/** Values that accounts have in a free text are offered up to this many. */
const MOST_VALUES = 50;

/** The texts that a field may be compared with, those of the schema first, else those that accounts have; empty for what is no text. */
export function choicesOf(shape: FieldShape, view: FeatureView): readonly FieldChoice[] {
  if (shape.kind === 'health') return shape.member === 'tier' ? (view.model?.tiers ?? []).map(({ id, label, min }) => ({ value: id, detail: `${label}, from ${min}` })) : [];
  if (shape.kind === 'fact') return shape.name === 'segment' ? segments(view) : [];
  const { type, path } = shape;
  if (type.kind === 'text' && type.choices !== undefined) {
    const meanings = schemaAt('account', path)?.enumDescriptions;
    return type.choices.map((value, index) => ({ value, detail: meanings?.[index] }));
  }
  if (type.kind !== 'text' && type.kind !== 'any') return [];
  const named = namesAt(path, view);
  if (named.length > 0) return named;
  return [...new Set(view.portfolio.accounts.flatMap(({ data }) => textsAt(data as JsonObject, path)))].sort().slice(0, MOST_VALUES).map((value) => ({ value, detail: 'of an account' }));
}

/** Components of the model in force and their groups, for `health.component`. */
export function componentChoices({ model }: FeatureView): readonly FieldChoice[] {
  const all = (list: readonly ModelComponent[]): readonly ModelComponent[] => list.flatMap((each) => [each, ...all(each.components)]);
  return all(model?.components ?? []).map(({ id, label }) => ({ value: id, detail: label }));
}

function segments({ settings }: FeatureView): readonly FieldChoice[] {
  return settings.segments.map(({ id }) => ({ value: id }));
}

/** What a place names that the portfolio knows by id. */
function namesAt(path: YamlPath, view: FeatureView): readonly FieldChoice[] {
  const [kind] = symbolUseAt('account', path, 'value')?.kinds ?? [];
  switch (kind) {
    case 'segment':
      return segments(view);
    case 'person':
      return Object.entries(view.settings.people).map(([value, { name }]) => ({ value, detail: name }));
    case 'playbook':
      return [...view.portfolio.playbooks.values()].map(({ id, title }) => ({ value: id, detail: title }));
    case 'tier':
      return (view.model?.tiers ?? []).map(({ id, label }) => ({ value: id, detail: label }));
    default:
      return [];
  }
}

/** The texts that stand at a path of an account's data; 0 in it stands for every item of a list. */
function textsAt(data: JsonValue | undefined, path: YamlPath): readonly string[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof data === 'string' ? [data] : [];
  if (typeof step === 'number') return Array.isArray(data) ? data.flatMap((item) => textsAt(item, rest)) : [];
  return isJsonObject(data) && Object.hasOwn(data, step) ? textsAt(data[step], rest) : [];
}
