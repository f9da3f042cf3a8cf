import type { IsoDay } from '../../calendar/isoDay';
import { schemaAt } from '../../schema/schemaNode';
import type { SchemaNode } from '../../schema/schemaNode';
import { symbolUseAt } from '../../schema/symbolNames';
import { isNobody } from '../../text/isNobody';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { asList, asText } from '../modelReader';
import type { DeclaredMetric, HealthModel } from '../healthModel';
import { STAND_IN } from './wayUp';

/** What a field may hold, as far as values can be tried. */
export type FieldValues =
  | { readonly kind: 'choices'; readonly values: readonly JsonValue[] }
  | { readonly kind: 'numbers'; readonly isWhole: boolean; readonly minimum: number | undefined; readonly maximum: number | undefined }
  /** The name of somebody. */
  | { readonly kind: 'names'; readonly values: readonly JsonValue[] };

/** What the schema, or the model's declaration, lets a field hold; undefined for lists, maps and free texts, for which no value can be made up. */
export function fieldValues(path: YamlPath, current: JsonValue | undefined, { model, data, asOf }: { readonly model: HealthModel; readonly data: JsonObject; readonly asOf: IsoDay }): FieldValues | undefined {
  const own = path[0] === 'contract' && path[1] === 'products' ? path.slice(3) : path;
  if (own[0] === 'metrics') return ofDeclared(model.declared.get(String(own[1])), asOf);
  const node = schemaAt('account', path);
  if (symbolUseAt('account', path, 'value')?.kinds.includes('stakeholder') === true) return ofPerson(String(own.at(-1)), current, data);
  return (node && ofSchema(node, asOf)) ?? ofValue(current);
}

function ofDeclared(metric: DeclaredMetric | undefined, asOf: IsoDay): FieldValues | undefined {
  if (metric === undefined) return undefined;
  const { type, bounds } = metric;
  if (bounds !== undefined) return { kind: 'numbers', isWhole: bounds.isInteger, minimum: bounds.minimum, maximum: bounds.maximum };
  if (type.kind === 'boolean') return { kind: 'choices', values: [true, false] };
  if (type.kind === 'date') return { kind: 'choices', values: [asOf] };
  return type.kind === 'text' && type.choices !== undefined ? { kind: 'choices', values: type.choices } : undefined;
}

function ofSchema({ type, minimum, maximum, format, enum: choices }: SchemaNode, asOf: IsoDay): FieldValues | undefined {
  if (choices !== undefined) return { kind: 'choices', values: choices };
  if (type === 'boolean') return { kind: 'choices', values: [true, false] };
  if (type === 'integer' || type === 'number') return { kind: 'numbers', isWhole: type === 'integer', minimum, maximum };
  return format === 'date' ? { kind: 'choices', values: [asOf] } : undefined;
}

/** Somebody for a place in which nobody is. */
function ofPerson(role: string, current: JsonValue | undefined, data: JsonObject): FieldValues | undefined {
  const isFree = current === undefined || current === null || (typeof current === 'string' && isNobody(current));
  return isFree ? { kind: 'names', values: [stakeholderFor(role, data) ?? STAND_IN] } : undefined;
}

/** A field of the team's own may hold what it is like today. */
function ofValue(current: JsonValue | undefined): FieldValues | undefined {
  if (typeof current === 'boolean') return { kind: 'choices', values: [true, false] };
  return typeof current === 'number' ? { kind: 'numbers', isWhole: false, minimum: undefined, maximum: undefined } : undefined;
}

/** Whom the account knows for a role such as `champion`, and still has. */
function stakeholderFor(role: string, data: JsonObject): string | undefined {
  const people = (asList(data['stakeholders']) ?? []).filter(isJsonObject).filter(({ status, left }) => status !== 'left' && left === undefined);
  const found = people.find((person) => person['role'] === role) ?? (role === 'exec_sponsor' ? people.find(({ level }) => level === 'executive') : undefined);
  return asText(found?.['name']);
}

/** In what steps people write such a number: whole ones, hundredths of a ratio or change, tenths of a rating, else its second digit. */
export function stepOf({ isWhole, minimum, maximum }: FieldValues & { readonly kind: 'numbers' }, size: number): number {
  if (isWhole) return 1;
  const width = minimum === undefined || maximum === undefined ? undefined : maximum - minimum;
  if ((width !== undefined && width <= 2) || minimum === -1) return 0.01;
  if (width !== undefined && width <= 10) return 0.1;
  return 10 ** (Math.floor(Math.log10(Math.max(Math.abs(size), 0.1))) - 1);
}
