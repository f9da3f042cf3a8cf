/** What Handlebars compiles a template to; opaque to us but for its entry, which we wrap. */
export interface TemplateSpec {
  readonly main: (container: TemplateContainer, ...rest: readonly unknown[]) => unknown;
  readonly [part: string]: unknown;
}

/** The functions that a compiled template calls; ours replace those that would find inherited names or escape for HTML. */
export interface TemplateContainer {
  helpers: unknown;
  partials: unknown;
  strict: (owner: unknown, name: string, place?: TemplateLocation) => unknown;
  lookupProperty: (owner: unknown, name: string) => unknown;
  escapeExpression: (value: unknown) => string;
}

/** 1-based line, 0-based column, as Handlebars counts. */
export interface TemplateLocation {
  readonly start: { readonly line: number; readonly column: number };
  readonly end?: { readonly line: number; readonly column: number };
}
