import { isMissingField, missingField } from './gap';
import type { MissingField } from './gap';
import { internalFieldText, isInternalField } from './internalField';
import { UnusableField } from './unusableField';

/** Stands for a missing field while a template runs; everything below it is missing too. */
export class GapMark {
  constructor(readonly field: MissingField) {}
}

/** What a template may read: no prototypes, no functions, nothing but this. */
export type TemplateValue = string | number | boolean | GapMark | UnusableField | TemplateValue[] | { [key: string]: TemplateValue };

const MAXIMUM_DEPTH = 64;

/**
 * Handlebars compares the values around a `../` with `!=`. For a number beside a map without prototype that would throw, so
 * each map turns into NaN there, which equals nothing. No name of a template reaches a symbol.
 */
const COMPARABLE: PropertyDescriptorMap = { [Symbol.toPrimitive]: { value: () => NaN } };

/**
 * A copy of plain data for a template: maps without prototype, missing fields as marks, internal ones as the fault of using them.
 * A null or blank value is a gap too, named after its key, so that nothing can print as a blank.
 * @throws RangeError on data that is nested more than 64 deep, which only data that holds itself is.
 */
export function templateData(value: unknown, path: readonly string[] = []): TemplateValue {
  if (path.length > MAXIMUM_DEPTH) throw new RangeError('the data of the template is nested too deeply');
  if (isMissingField(value)) return new GapMark(value);
  if (isInternalField(value)) return new UnusableField(internalFieldText(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (Array.isArray(value)) return value.map((item, index) => templateData(item, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return new GapMark(unnamedGap(path));
  const copy = Object.create(null, COMPARABLE) as { [key: string]: TemplateValue };
  for (const key of Object.keys(value)) copy[key] = templateData((value as Record<string, unknown>)[key], [...path, key]);
  return copy;
}

function unnamedGap(path: readonly string[]): MissingField {
  const key = path.at(-1) ?? 'value';
  const field = path[0] === 'account' ? path.slice(1) : path;
  return missingField(field.join('.'), key.replaceAll('_', ' '), path[0] === 'account' ? undefined : 'document');
}
