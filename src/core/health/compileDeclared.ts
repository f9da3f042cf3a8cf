import { ANY, BOOLEAN, DATE, NUMBER, TEXT } from '../expression/fieldType';
import type { FieldType } from '../expression/fieldType';
import type { NumberBounds } from '../schema/valueChecks';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';
import type { DeclaredMetric } from './healthModel';
import { asList, asMap, asNumber, asText, labelOf } from './modelReader';
import type { ModelReader } from './modelReader';

const TYPES: Readonly<Record<string, FieldType>> = { ratio: NUMBER, number: NUMBER, integer: NUMBER, boolean: BOOLEAN, date: DATE, text: TEXT };

/** Reads `declare:`, the metrics that a model brings with it and accounts carry under `metrics:`. Their types are the schema's business. */
export function compileDeclared(data: JsonObject): ReadonlyMap<string, DeclaredMetric> {
  const declared = new Map<string, DeclaredMetric>();
  for (const [id, entry] of Object.entries(asMap(data['declare']) ?? {})) {
    const metric = asMap(entry) ?? {};
    declared.set(id, {
      id,
      label: asText(metric['label']) ?? labelOf(id),
      description: asText(metric['description']),
      type: typeOf(metric),
      bounds: boundsOf(metric),
      staleAfterDays: asNumber(metric['stale_after_days']),
      isInternal: metric['internal'] === true,
    });
  }
  return declared;
}

/** An enum without values would never be right. */
export function checkDeclarations(declared: ReadonlyMap<string, DeclaredMetric>, reader: ModelReader): void {
  for (const { id, type } of declared.values()) {
    if (type.kind !== 'text' || type.choices === undefined || type.choices.length > 0) continue;
    reader.report('model/declared', ['declare', id], `\`${id}\` is an enum without choices. List them under \`values\`.`, { what: 'key' });
  }
}

function boundsOf(metric: JsonObject): NumberBounds | undefined {
  const type = asText(metric['type']);
  if (TYPES[type ?? ''] !== NUMBER) return undefined;
  const [lowest, highest] = type === 'ratio' ? [0, 1] : [undefined, undefined];
  return { minimum: asNumber(metric['minimum']) ?? lowest, maximum: asNumber(metric['maximum']) ?? highest, isInteger: type === 'integer' };
}

function typeOf(metric: JsonObject): FieldType {
  const type = asText(metric['type']);
  if (type !== 'enum') return TYPES[type ?? ''] ?? ANY;
  return { kind: 'text', choices: (asList(metric['values']) ?? []).filter((value: JsonValue) => typeof value === 'string') };
}
