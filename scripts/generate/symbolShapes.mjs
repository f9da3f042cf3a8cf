import { HEAD, SHEETS, readSchema, resolve } from './readSchemas.mjs';
import { literal } from './literal.mjs';

/** Where each sheet has names of people, features and so on, by the schemas' `refersTo` and `defines`: [path, text] each. */
export function symbolShapeFiles() {
  const common = readSchema('common');
  const constants = [];
  const roots = SHEETS.map(({ kind }) => {
    const schema = readSchema(kind);
    const root = new Shapes(schema, common, constants).codeOf(schema) ?? '{}';
    return `  ${literal(kind)}: ${root},\n`;
  });
  const text = [
    `${HEAD}import type { SheetKind } from '../../model/sourceDocument';\nimport type { SymbolShape } from '../symbolShape';\n`,
    ...constants.map(([name, code]) => `const ${name}: SymbolShape = ${code};`),
    `\nexport const SYMBOL_SHAPES: Readonly<Record<SheetKind, SymbolShape>> = {\n${roots.join('')}};\n`,
  ];
  return [['src/core/schema/generated/symbolShapes.ts', text.join('\n')]];
}

/** The parts of one schema as code of `SymbolShape`s; each use and each definition with names becomes a constant. */
class Shapes {
  /** Code that stands for each definition; undefined where it has no names. */
  #codes = new Map();

  constructor(schema, common, constants) {
    this.schema = schema;
    this.common = common;
    this.constants = constants;
  }

  /** The code of a node's shape; undefined where it has no names. */
  codeOf(node) {
    const use = useOf(node);
    // A list that says whom it names speaks of each of its items.
    if (use !== undefined) return this.#isList(node) ? objectCode({ each: this.#codeOfUse(use) }) : this.#codeOfUse(use);
    if (node.$ref !== undefined) return node.$ref.startsWith('#') ? this.#codeOfDefinition(node.$ref) : undefined;
    const fields = Object.entries(node.properties ?? {}).map(([key, part]) => [key, this.codeOf(part)]);
    const others = node.items ?? node.additionalProperties;
    const each = typeof others === 'object' ? this.codeOf(others) : undefined;
    const keys = useOf(node.propertyNames ?? {});
    return objectCode({ keys: keys && literal(keys), fields: objectCode(Object.fromEntries(fields)), each });
  }

  #isList(node) {
    return (node.$ref === undefined ? node : resolve(node.$ref, this.schema, this.common)).type === 'array';
  }

  #codeOfUse({ role, kinds }) {
    const name = camelCase(role === 'definition' ? 'the' : 'to', ...kinds.join(' or ').split(' '));
    if (!this.constants.some(([known]) => known === name)) this.constants.push([name, objectCode({ value: literal({ role, kinds }) })]);
    return name;
  }

  #codeOfDefinition(ref) {
    if (this.#codes.has(ref)) return this.#codes.get(ref);
    const name = camelCase(this.schema.title, ref.split('/').at(-1));
    // A definition that holds itself is read when somebody walks there, not while it is made.
    this.#codes.set(ref, { whenUsed: name });
    const code = this.codeOf(resolve(ref, this.schema, this.common));
    if (code !== undefined) this.constants.push([name, code]);
    this.#codes.set(ref, code === undefined ? undefined : name);
    return this.#codes.get(ref);
  }
}

/** What the node names, as a `SymbolUse`; undefined where it names nothing. */
function useOf({ refersTo, defines }) {
  if (defines !== undefined) return { role: 'definition', kinds: [defines] };
  return refersTo === undefined ? undefined : { role: 'reference', kinds: [refersTo].flat() };
}

/** The words as one name of JavaScript. */
function camelCase(...words) {
  return words.join(' ').replace(/\W+(\w)/g, (_all, first) => first.toUpperCase()).replace(/^./, (first) => first.toLowerCase());
}

/** An object of the parts that have code; undefined where none has. */
function objectCode(parts) {
  const lines = Object.entries(parts).flatMap(([key, code]) => {
    if (code === undefined) return [];
    return code.whenUsed === undefined ? [`${key}: ${code}`] : [`get ${key}() { return ${code.whenUsed}; }`];
  });
  return lines.length === 0 ? undefined : `{ ${lines.join(', ')} }`;
}
