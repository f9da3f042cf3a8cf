import { internalField } from '../../render/internalField';
import type { InternalFields } from '../../schema/internalFields';
import { markOf } from './withoutInternal';

/**
 * The data of a template with a mark at each internal field, so that a template that uses one is refused with the reason: a gap
 * would invite people to fill it in. Entries of lists that were left out stay out.
 * @param name what templates call the data: `account`
 */
export function withInternalMarks(data: Readonly<Record<string, unknown>>, marks: InternalFields, name: string): Readonly<Record<string, unknown>> {
  const marked = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const key of new Set([...Object.keys(data), ...Object.keys(marks)])) {
    const mark = markOf(marks, key);
    const path = `${name}.${key}`;
    if (mark === true && key !== '*') marked[key] = internalField(path);
    else if (mark !== undefined && mark !== true && isGroup(data[key])) marked[key] = inside(data[key], mark, path);
  }
  return marked;
}

function inside(value: object, marks: InternalFields, path: string): unknown {
  if (!Array.isArray(value)) return withInternalMarks(value as Readonly<Record<string, unknown>>, marks, path);
  const ofItem = markOf(marks, '[]');
  if (ofItem === undefined || ofItem === true) return value;
  return value.map((item: unknown) => (isGroup(item) ? inside(item, ofItem, path) : item));
}

/** Whether it has parts; the mark of a gap has none that a template could name. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('missing_field' in value);
}
