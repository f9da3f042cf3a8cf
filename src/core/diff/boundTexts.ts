/** No text of a diff is longer, in UTF-16 units, its last one being `…`: the schema of the output promises it. */
export const MOST_TEXT = 4000;

/** The same data with texts cut that are too long. */
export function boundTexts<T>(data: T): T {
  return bound(data) as T;
}

function bound(data: unknown): unknown {
  if (typeof data === 'string') return data.length <= MOST_TEXT ? data : `${data.slice(0, MOST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  if (Array.isArray(data)) return data.map(bound);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, bound(value)]));
}
