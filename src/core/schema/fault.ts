import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { Table } from './checkTable';

/** What a message gives as an example of a value; null where one would take several lines. */
export type Example = string | number | boolean | null;

/** One thing that is wrong with a sheet's data, before it is put into words. */
export interface Fault {
  /** From the sheet's body; of a missing key, the path of the map that misses it. */
  readonly path: YamlPath;
  /**
   * The schema keyword that does not hold (`type`, `choices`, `minimum`, `format` …), or one of our own: `required`, `unknown`,
   * `empty` (a key without a value), `atLeast`, `parts`.
   */
  readonly keyword: string;
  readonly params: {
    readonly limit?: number;
    readonly type?: string | readonly string[];
    readonly format?: string;
    readonly choices?: readonly (string | number)[];
    readonly comparison?: string;
    /** Of `required`: the key, and an example of its value or null. */
    readonly key?: string;
    readonly example?: Example;
    /** Of `unknown`: the keys that there may be. */
    readonly known?: readonly string[];
  };
  readonly value: JsonValue;
  /** What was expected at the place; of `required` and `unknown`, of the map. */
  readonly table: Table;
}
