import type { SheetKind } from '../../../model/sourceDocument';
import type { YamlPath } from '../../../yaml/sourceTree';

/** What is known of a value that a template can read: its fields, what it means, and what it is in the account on show. */
export interface FieldShape {
  /** Where the template's data has it, as a person would write it: `account.stakeholders.[0].name`. Empty for all of the data. */
  readonly path: string;
  readonly kind: 'map' | 'list' | 'value' | 'unknown';
  /** Names of a map's fields, in the order of the schema. */
  readonly names: readonly string[];
  /** Whether a map may have others: then a name that is not listed is no fault. */
  readonly isOpen: boolean;
  /** Title, meaning and type, where a schema or we say so. */
  readonly meaning: FieldMeaning | undefined;
  /** Its value for the account on show; undefined where there is none. */
  readonly value: unknown;
  /** Where the value stands in a file. */
  readonly origin: FieldOrigin | undefined;
  /** Whether it never reaches a customer. */
  readonly isInternal: boolean;
  /** Whether its names are only those that the account on show happens to have. */
  readonly isByExample: boolean;
  /** The field of that name; undefined where there is none, unknown where that cannot be told. */
  field(name: string): FieldShape | undefined;
  /** What a loop has in hand: an item of the list, a value of the map. */
  item(): FieldShape;
}

export interface FieldMeaning {
  readonly title: string;
  readonly description: string;
  /** In a few words, such as `date, YYYY-MM-DD`. */
  readonly type: string | undefined;
  /** All that is to be said, as Markdown. */
  readonly markdown: string;
}

/** A place of the account, its plan or the settings; the path is from the sheet's body. */
export interface FieldOrigin {
  readonly sheet: Extract<SheetKind, 'account' | 'success-plan' | 'settings'>;
  readonly path: YamlPath;
}

/** A value of which nothing is known; whatever is below it is unknown too. */
export function unknownShape(path: string, value?: unknown): FieldShape {
  return {
    ...{ path, kind: 'unknown', names: [], isOpen: true, meaning: undefined, value, origin: undefined, isInternal: false, isByExample: false },
    field: (name) => unknownShape(joinPath(path, name)),
    item: () => unknownShape(joinPath(path, '0')),
  };
}

/** A single value, which has no fields. */
export function valueShape(path: string, value: unknown, meaning?: FieldMeaning): FieldShape {
  return { ...unknownShape(path, value), kind: 'value', isOpen: false, meaning, field: () => undefined };
}

/** A path one step longer; what is no plain name stands in brackets. */
export function joinPath(path: string, name: string): string {
  const step = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? name : `[${name}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** Whether a name means an item of a list. */
export function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}
