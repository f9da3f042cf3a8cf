import type { Span } from '../text/span';
import type { Fix } from '../finding';

/** A YAML value with its place in the text. Ranges equal those of the `yaml` library's nodes (start, value end). */
export type SourceNode = MapNode | SequenceNode | ScalarNode | AliasNode;

interface NodeBase extends Span {
  /** Name of the anchor on this node, without `&`. */
  readonly anchor?: string;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

/** A key and its value; the value is `null` where the text has none (`key:`) and then reads as null. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: SourceNode | null;
}

export interface SequenceNode extends NodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  /** An item is `null` where the text has none (`- `). */
  readonly items: readonly (SourceNode | null)[];
}

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
export type ScalarValue = string | number | boolean | null;

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The value by the core schema of YAML 1.2; a number may have lost digits that the text has (see problems). */
  readonly value: ScalarValue;
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  /** Name of the anchor it stands for, without `*`. */
  readonly name: string;
  /** The anchored node; undefined when there is none before it, or when it would hold itself. */
  readonly target: SourceNode | undefined;
}

/** Something wrong with the text as YAML, told apart from what is wrong with its content. */
export interface YamlProblem {
  /** Rule id, such as `yaml/syntax`, `yaml/duplicate-key`, `yaml/too-deep`, `yaml/unknown-alias`, `yaml/merge-conflict`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** What reading a YAML text gave. */
export interface YamlSource {
  readonly text: string;
  /** One root for each document of the file; `null` for an empty one. No document: an empty list. */
  readonly roots: readonly (SourceNode | null)[];
  readonly problems: readonly YamlProblem[];
  /** How far the tree can be trusted: `whole` text; `repaired` with lines left out; `none` read at all. */
  readonly state: 'whole' | 'repaired' | 'none';
}

/** Plain data as JSON has it; maps have no prototype, so a key such as `toString` is only there if the text has it. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** The way to a value from a root: keys and indexes. */
export type YamlPath = readonly (string | number)[];
