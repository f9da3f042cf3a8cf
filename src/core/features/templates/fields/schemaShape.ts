import { schemaAt } from '../../../schema/schemaNode';
import type { SchemaNode } from '../../../schema/schemaNode';
import type { InternalFields } from '../../../schema/internalFields';
import { schemaMarkdown, typeOf } from '../../schemaMarkdown';
import { exampleField } from './exampleShape';
import { isIndex, joinPath, unknownShape, valueShape } from './fieldShape';
import type { FieldMeaning, FieldOrigin, FieldShape } from './fieldShape';

/** A place of a sheet: what its schema says of it, beside its value in the account on show. */
interface SchemaPlace {
  readonly path: string;
  readonly origin: FieldOrigin;
  readonly value: unknown;
  /** What is internal below it; `true` for all of it. */
  readonly internal: true | InternalFields | undefined;
}

/** A field of the account, its plan or the settings, with all that their schemas know. */
export function schemaShape(place: SchemaPlace): FieldShape {
  const { path, origin, value, internal } = place;
  const node = schemaAt(origin.sheet, origin.path);
  if (node === undefined) return { ...exampleField(path, value), origin };
  const kind = kindOf(node);
  const step = (name: string, key: string | number): FieldShape =>
    schemaShape({ path: joinPath(path, name), origin: { ...origin, path: [...origin.path, key] }, value: exampleAt(value, key), internal: marksBelow(internal, key) });
  const field = (name: string): FieldShape | undefined => {
    if (kind === 'list') return isIndex(name) ? step(name, Number(name)) : name === 'length' ? valueShape(joinPath(path, name), undefined) : undefined;
    if (kind === 'unknown') return unknownShape(joinPath(path, name));
    if (node.keys.includes(name) || (node.isOpen && schemaAt(origin.sheet, [...origin.path, name]) !== undefined)) return step(name, name);
    return node.isOpen ? exampleField(joinPath(path, name), exampleAt(value, name)) : undefined;
  };
  return {
    ...{ path, kind, names: kind === 'map' ? namesOf(node, value) : [], isOpen: kind === 'unknown' || (kind === 'map' && node.isOpen), value, origin },
    ...{ isInternal: internal === true, isByExample: false, meaning: meaningOf(node) },
    field,
    item: () => (kind === 'list' ? step('0', 0) : kind === 'map' ? anyOf(node, step, path, value) : unknownShape(joinPath(path, '0'))),
  };
}

function kindOf({ type, keys, isOpen }: SchemaNode): FieldShape['kind'] {
  if (type === 'array') return 'list';
  if (type === 'object') return keys.length > 0 || isOpen ? 'map' : 'unknown';
  return typeof type === 'string' ? 'value' : 'unknown';
}

function namesOf({ keys, isOpen }: SchemaNode, value: unknown): readonly string[] {
  const written = isOpen && typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return [...new Set([...keys, ...written])];
}

/** One of a map's values: they are alike only where the schema gives them no names. */
function anyOf({ keys, isOpen }: SchemaNode, step: (name: string, key: string) => FieldShape, path: string, value: unknown): FieldShape {
  const [first = 'key'] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 0 && isOpen ? step(first, first) : unknownShape(joinPath(path, first));
}

function marksBelow(internal: true | InternalFields | undefined, key: string | number): true | InternalFields | undefined {
  if (internal === undefined || internal === true) return internal;
  const name = typeof key === 'number' ? '[]' : Object.hasOwn(internal, key) ? key : '*';
  return Object.hasOwn(internal, name) ? internal[name] : undefined;
}

function exampleAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

function meaningOf(node: SchemaNode): FieldMeaning {
  return { title: node.title, description: node.description, type: typeOf(node), markdown: schemaMarkdown(node) };
}
