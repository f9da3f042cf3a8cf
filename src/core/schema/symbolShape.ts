/** What the files give names to, so that other places refer to it. `field` is a field of accounts, named in an expression of a model. */
export type SymbolKind = 'account' | 'person' | 'stakeholder' | 'playbook' | 'feature' | 'product' | 'component' | 'segment' | 'tier' | 'metric' | 'rule' | 'field';

/** What a text of a sheet does with names. */
export interface SymbolUse {
  /** Whether it brings the name into being, or names what stands elsewhere. */
  readonly role: 'definition' | 'reference';
  /** What may be named here, the likeliest first. */
  readonly kinds: readonly SymbolKind[];
}

/**
 * The names in a part of a sheet, as `scripts/generate/symbolShapes.mjs` reads them from `refersTo` and `defines` of the schemas; parts
 * without any are left out. Light enough for every keystroke.
 */
export interface SymbolShape {
  /** What the value is a name of. */
  readonly value?: SymbolUse;
  /** What the keys of this map are names of. */
  readonly keys?: SymbolUse;
  /** The fields of this map that hold names. */
  readonly fields?: Readonly<Record<string, SymbolShape>>;
  /** Every item of this list, and every key of this map that `fields` has not. */
  readonly each?: SymbolShape;
}
