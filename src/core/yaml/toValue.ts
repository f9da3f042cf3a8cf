import type { JsonObject, JsonValue, MapNode, SourceNode } from './sourceTree';

/**
 * A map that inherits nothing, not even `constructor` (P05). Unlike what `Object.create(null)` makes, V8 gives it a hidden class,
 * so that filling and reading it is several times faster.
 */
const PlainMap = function () {} as unknown as new () => JsonObject;
PlainMap.prototype = Object.freeze(Object.create(null) as object);

/**
 * The node as plain data: maps that inherit nothing, aliases replaced by a copy of what they stand for, an alias without
 * target and an empty entry as null. Where a key stands twice, the first counts, as in `nodeAt`.
 * The reader cuts aliases that would be endless or huge, so this ends and stays small (P02).
 */
export function toValue(node: SourceNode | null | undefined): JsonValue {
  if (node === null || node === undefined) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'map':
      return toObject(node);
    case 'sequence':
      return node.items.map(toValue);
    case 'alias':
      return toValue(node.target);
  }
}

/** A map without keys that inherits nothing. */
export function emptyMap(): JsonObject {
  return new PlainMap();
}

function toObject(node: MapNode): JsonObject {
  const object = emptyMap();
  for (const { key, value } of node.entries) {
    const name = String(key.value);
    if (object[name] === undefined) object[name] = toValue(value);
  }
  return object;
}
