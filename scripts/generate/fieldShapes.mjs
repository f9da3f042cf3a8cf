import { readSchema, resolve, withoutAnnotations } from './readSchemas.mjs';

/**
 * Takes schemas apart: `leaves` for Ajv, `tables` for objects and lists, each under a name of its own.
 * Equal parts share one name. Tables are in an order in which each stands after those it names, but for cycles.
 */
export function takeApart(kinds) {
  const parts = { leaves: new Map(), tables: new Map(), roots: new Map() };
  const walk = new Walk(readSchema('common'), parts);
  for (const kind of kinds) {
    const schema = readSchema(kind);
    parts.roots.set(kind, walk.nameOf(schema, schema, kind));
  }
  return parts;
}

class Walk {
  namesByContent = new Map();
  namesOfDefinitions = new Map();
  taken = new Set();

  constructor(common, parts) {
    this.common = common;
    this.parts = parts;
  }

  /** The name under which the schema's check is found; `hint` is what it is called if it is new. */
  nameOf(node, schema, hint) {
    if (node === true) return 'anything';
    if (node.$ref !== undefined) return this.nameOfReference(node.$ref, schema);
    if (node.type === 'object' || node.type === 'array') return this.nameOfTable(node, schema, hint);
    return this.nameOfLeaf(withoutAnnotations(node), hint);
  }

  nameOfReference(ref, schema) {
    const target = resolve(ref, schema, this.common);
    if (!this.namesOfDefinitions.has(target)) {
      const isTable = target.type === 'object' || target.type === 'array';
      const hint = ref.split('/').at(-1);
      const home = ref.startsWith('common') ? this.common : schema;
      if (isTable) this.nameOfTable(target, home, hint);
      else this.namesOfDefinitions.set(target, this.nameOf(target, home, hint));
    }
    return this.namesOfDefinitions.get(target);
  }

  nameOfTable(node, schema, hint) {
    const known = this.namesOfDefinitions.get(node);
    if (known !== undefined) return known;
    const name = this.free(hint);
    this.namesOfDefinitions.set(node, name);
    const fields = Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, part]) => [key, this.nameOf(part, schema, key)]));
    const table = {
      kind: node.type === 'array' ? 'list' : 'shape',
      fields,
      required: Object.fromEntries((node.required ?? []).map((key) => [key, exampleOf(node.properties[key])])),
      others: node.additionalProperties === false || node.type === 'array' ? undefined : this.nameOf(node.additionalProperties ?? true, schema, `${hint}Value`),
      items: node.items === undefined ? undefined : this.nameOf(node.items, schema, `${hint}Item`),
      tuple: node.prefixItems?.map((part, index) => this.nameOf(part, schema, `${hint}${index}`)),
      atLeast: node.minItems ?? node.minProperties ?? 0,
    };
    const text = JSON.stringify(table);
    if (this.namesByContent.has(text)) {
      this.taken.delete(name);
      this.namesOfDefinitions.set(node, this.namesByContent.get(text));
      return this.namesByContent.get(text);
    }
    this.namesByContent.set(text, name);
    this.parts.tables.set(name, table);
    return name;
  }

  nameOfLeaf(leaf, hint) {
    const text = JSON.stringify(leaf);
    if (!this.namesByContent.has(text)) {
      const name = this.free(hint);
      this.namesByContent.set(text, name);
      this.parts.leaves.set(name, leaf);
    }
    return this.namesByContent.get(text);
  }

  /** The hint as a name of JavaScript that no other part has. */
  free(hint) {
    const plain = hint.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_match, next) => next?.toUpperCase() ?? '');
    let name = RESERVED.has(plain) ? `${plain}Value` : plain;
    for (let count = 2; this.taken.has(name); count++) name = `${plain}${count}`;
    this.taken.add(name);
    return name;
  }
}

const RESERVED = new Set(['new', 'case', 'with', 'default', 'switch', 'anything']);

/** What a message gives as an example of a missing key; null for values of several lines. */
function exampleOf({ examples: [example] }) {
  return typeof example === 'object' ? null : example;
}
