import type { TemplateLocation } from '../templateSpec';

/** What Handlebars gives to a helper behind its arguments. */
export interface HelperOptions {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly loc?: TemplateLocation;
  /** The block's content for a context, and that of its `{{else}}`; absent when the helper is no block. */
  readonly fn?: (context: unknown, options?: { data?: unknown }) => string;
  readonly inverse?: (context: unknown, options?: { data?: unknown }) => string;
}

/** A helper of templates: gets its arguments as a list, and the context that it was called in. */
export type Helper = (values: readonly unknown[], options: HelperOptions, context: unknown) => unknown;
