import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** A value written at a path from a sheet's body; null for none, which takes the field out. */
export interface FieldChange {
  readonly path: YamlPath;
  readonly value: JsonValue;
}
