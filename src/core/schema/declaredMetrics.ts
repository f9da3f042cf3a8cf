import type { Finding } from '../finding';
import { nearestName } from '../text/nearestName';
import { isJsonObject } from '../yaml/jsonValue';
import { shown } from '../yaml/problems';
import type { JsonValue } from '../yaml/sourceTree';
import { checkTable, leaf, shape } from './checkTable';
import type { LeafTable, ShapeTable } from './checkTable';
import { found } from './describedFault';
import type { Fault } from './fault';
import * as ajv from './generated/valueValidators';
import type { SheetPlace } from './sheetPlace';
import { byAjv, choice, numberWithin } from './valueChecks';
import type { NumberBounds } from './valueChecks';

/** A metric that the health model declares and accounts carry under `metrics:`. */
export interface DeclaredMetricType {
  readonly type: { readonly kind: string; readonly choices?: readonly string[] };
  readonly bounds?: NumberBounds | undefined;
}

const UNBOUNDED: NumberBounds = { minimum: undefined, maximum: undefined, isInteger: false };

export type DeclaredMetrics = ReadonlyMap<string, DeclaredMetricType>;

const DAY = leaf('a date as YYYY-MM-DD, such as 2026-03-31', byAjv(ajv.date), 'date');
const TEXT = leaf('text', byAjv(ajv.text));

/**
 * What is wrong with one entry of `metrics:`, by the model's declaration of it: a plain value, or a map of `value`, `as_of`
 * and `source`.
 */
export function checkDeclared(declared: DeclaredMetrics, id: string, value: JsonValue, at: (...path: string[]) => SheetPlace): readonly Fault[] | Finding {
  const metric = declared.get(id);
  if (metric === undefined) return notDeclared(id, [...declared.keys()], at('metrics', id));
  const table = isJsonObject(value) ? detailed(leafOf(metric)) : leafOf(metric);
  const faults: Fault[] = [];
  // Checking takes out what is wrong; the value belongs to others.
  checkTable(table, isJsonObject(value) ? { ...value } : value, ['metrics', id], faults);
  return faults;
}

function notDeclared(id: string, known: readonly string[], place: SheetPlace): Finding {
  const near = nearestName(id, known);
  const message = `${shown(id)} is no metric that the health model declares.`;
  if (near === undefined) return found('unknown-key', place.span('key'), message, { help: 'Remove it, or declare it in the health model under `declare`.', severity: 'warning' });
  return found('unknown-key', place.span('key'), `${message} Did you mean ${shown(near)}?`, { fixes: place.rename(near), severity: 'warning' });
}

function detailed(value: LeafTable): ShapeTable {
  const fields = Object.assign(Object.create(null) as Record<string, LeafTable>, { value, as_of: DAY, source: TEXT });
  return shape(fields, { required: { value: null } });
}

function leafOf({ type, bounds }: DeclaredMetricType): LeafTable {
  switch (type.kind) {
    case 'number':
      return numberLeaf(bounds);
    case 'boolean':
      return leaf('true or false', byAjv(ajv.flag));
    case 'date':
      return DAY;
    case 'text':
      return type.choices === undefined ? TEXT : leaf('', choice(type.choices));
    default:
      return leaf('a value', () => undefined);
  }
}

function numberLeaf(bounds: NumberBounds = UNBOUNDED): LeafTable {
  const { minimum, maximum, isInteger } = bounds;
  const isRatio = minimum === 0 && maximum === 1 && !isInteger;
  const noun = isRatio ? 'a ratio' : isInteger ? 'a whole number' : 'a number';
  return leaf(`${noun}${rangeText(minimum, maximum)}`, numberWithin(bounds), isRatio ? 'ratio' : undefined);
}

function rangeText(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? '' : `, ${maximum} or less`;
}
