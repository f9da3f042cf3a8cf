import type { Scope } from './scopes/scope';
import type { TemplateTree } from './reading/templateTree';

/** A template with all that is known around it: pure data, nothing is loaded any more. */
export interface TemplateScene {
  readonly file: string;
  readonly text: string;
  readonly tree: TemplateTree;
  /** Where the text behind the front matter begins. */
  readonly bodyStart: number;
  /** What the text runs with: once for a template, for a partial once for each call of it. */
  readonly runs: readonly TemplateRun[];
  /** Partials that may be called, by name. */
  readonly partials: ReadonlyMap<string, Partial>;
  /** Name of the partial that this file is; undefined for a template. */
  readonly partial: string | undefined;
  /** Names that a replaced built-in document reads; none of them is a fault. */
  readonly otherNames: ReadonlySet<string>;
  /** Whether the document's language has words at a key; undefined where that cannot be told. */
  readonly hasWords: (key: readonly string[]) => boolean | undefined;
  /** Keys of words: `gaps`, then `gaps.renewal_date`. */
  readonly wordKeys: (prefix: readonly string[]) => readonly string[];
}

export interface TemplateRun {
  readonly scope: Scope;
  /** Who may read what comes of it: with `customer`, what is internal is not there. */
  readonly readers: 'customer' | 'both' | 'internal';
  /** The file that calls the partial; undefined for a template itself. */
  readonly caller: string | undefined;
}

/** A partial of the team's own, or one that comes with the product. */
export interface Partial {
  /** Undefined for built-in ones. */
  readonly file: string | undefined;
  readonly text: string;
  readonly tree: TemplateTree;
  /** Names of the partials that it calls itself. */
  readonly calls: ReadonlySet<string>;
}
