import type { InternalFields } from '../../schema/internalFields';

/**
 * A copy of a sheet's data without what never reaches a customer: the fields that are marked, and at any depth the entries with
 * `internal: true`. Entries of lists keep their index, so that a place in the copy is the place in the file.
 */
export function withoutInternal<T extends object>(sheet: T, marks: InternalFields): T {
  return shown(sheet, marks) as T;
}

function shown(value: unknown, marks: InternalFields | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => (isMarked(item) ? undefined : shown(item, below(marks, '[]'))));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    const mark = markOf(marks, key);
    if (mark !== true && !isMarked(inner)) kept[key] = shown(inner, mark);
  }
  return kept;
}

/** What is marked of the field `key`: by its name, else as one of those that the schema leaves open. */
export function markOf(marks: InternalFields | undefined, key: string): true | InternalFields | undefined {
  if (marks === undefined) return undefined;
  return Object.hasOwn(marks, key) ? marks[key] : marks['*'];
}

function below(marks: InternalFields | undefined, key: string): InternalFields | undefined {
  const mark = markOf(marks, key);
  return mark === true ? undefined : mark;
}

function isMarked(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && (entry as { internal?: unknown }).internal === true;
}
