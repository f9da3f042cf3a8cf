import type { SheetKind } from '../model/sourceDocument';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import { schemaTexts } from './generated/schemaTexts';

// Heavy, with every text of the schemas: for completion, hover and labels, never imported by what runs at each keystroke.

/** A node of a schema as it stands in `schemas/`. */
export interface SchemaText {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly JsonValue[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaText>>;
  readonly additionalProperties?: boolean | SchemaText;
  readonly items?: SchemaText;
  readonly prefixItems?: readonly SchemaText[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaText>>;
}

/** What the schema says of one place of a sheet, references followed: title, description and examples are those of the place itself. */
export interface SchemaNode extends Omit<SchemaText, '$ref' | '$defs' | 'properties' | 'items' | 'additionalProperties' | 'prefixItems'> {
  readonly title: string;
  readonly description: string;
  /** Keys that there may be, in the schema's order. */
  readonly keys: readonly string[];
  /** Whether there may be others. */
  readonly isOpen: boolean;
}

/** What the schema says of the place; undefined where it knows no such place. `path` is from the sheet's body. */
export function schemaAt(kind: SheetKind, path: YamlPath): SchemaNode | undefined {
  const start: Located = { node: schemaTexts[kind], home: kind };
  const place = path.reduce<Located | undefined>((at, step) => at && stepInto(at, step), follow(start));
  return place && asNode(place.node);
}

interface Located {
  readonly node: SchemaText;
  /** The schema that `#/$defs/…` means. */
  readonly home: SheetKind | 'common';
}

function stepInto({ node, home }: Located, step: string | number): Located | undefined {
  const next = typeof step === 'number' ? itemOf(node, step) : propertyOf(node, step);
  return next && follow({ node: next, home });
}

function itemOf(node: SchemaText, index: number): SchemaText | undefined {
  return node.prefixItems?.[index] ?? node.items;
}

function propertyOf({ properties, additionalProperties: others }: SchemaText, key: string): SchemaText | undefined {
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  return typeof others === 'object' ? others : undefined;
}

/** The node that a reference names, under the texts that stand beside the reference. */
function follow({ node, home }: Located): Located {
  const { $ref, ...own } = node;
  if ($ref === undefined) return { node, home };
  const target = $ref.startsWith('#') ? home : 'common';
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  const found = follow({ node: schemaTexts[target].$defs![name]!, home: target });
  return { node: { ...found.node, ...own }, home: found.home };
}

function asNode({ properties = {}, additionalProperties: others, items: _items, prefixItems: _parts, $defs: _defs, ...rest }: SchemaText): SchemaNode {
  return { title: '', description: '', ...rest, keys: Object.keys(properties), isOpen: others !== undefined && others !== false };
}
