import { createRequire } from 'node:module';
import { HEAD, SHEETS } from './readSchemas.mjs';
import { takeApart } from './fieldShapes.mjs';
import { expectedText, formOf } from './expectedText.mjs';

const require = createRequire(import.meta.url);
// Plain values use no keyword that is new in 2020-12, and the older class writes half as much code for them.
const { default: Ajv, _ } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');

const FORMATS = ['date', 'month', 'month-day', 'email'];

/**
 * The validators: [path, text] each. Ajv's standalone code checks values; objects, lists and choices are tables that
 * `checkTable` walks, which also takes out what is invalid. Unrolled by Ajv they would be 280 KB minified, a tenfold, and a start
 * to match. A test with random sheets holds the whole equal to Ajv on the schemas themselves. Conditions between properties (`if`,
 * `dependentSchemas`; the schemas have them for other tools) are checked with better words by the health room.
 */
export function tableFiles() {
  const { leaves, tables, roots } = takeApart(SHEETS.map(({ kind }) => kind));
  const values = new Map([...leaves].filter(([, schema]) => schema.enum === undefined));
  const text = [
    `${HEAD}import { anything, leaf, list, shape, tuple } from '../checkTable';`,
    `import { byAjv, choice } from '../valueChecks';`,
    `import * as ajv from './valueValidators';\n`,
    ...[...leaves].map(([name, schema]) => `const ${name} = ${leafText(name, schema)};`),
    '',
    ...tableLines(tables),
    '',
    `export const tables = { ${[...roots].map(([kind, name]) => `${JSON.stringify(kind)}: ${name}`).join(', ')} };`,
  ];
  const types = `import type { SheetKind } from '../../model/sourceDocument';\nimport type { ShapeTable } from '../checkTable';\n\nexport const tables: Readonly<Record<SheetKind, ShapeTable>>;\n`;
  const validatorTypes = `import type { AjvValidator } from '../valueChecks';\n\n${[...values.keys()].map((name) => `export const ${name}: AjvValidator;`).join('\n')}\n`;
  return [
    ['src/core/schema/generated/tables.js', `${text.join('\n')}\n`],
    ['src/core/schema/generated/tables.d.ts', `${HEAD}${types}`],
    ['src/core/schema/generated/valueValidators.js', `${HEAD}import { formats } from '../formats';\n\n${validatorCode(values)}\n`],
    ['src/core/schema/generated/valueValidators.d.ts', `${HEAD}${validatorTypes}`],
  ];
}

/** Ajv's standalone code of each schema, as Ajv gives it. Texts are counted in UTF-16 units, as everywhere here. */
function validatorCode(schemas) {
  const ajv = new Ajv({
    messages: false,
    unicode: false,
    logger: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  for (const [name, schema] of schemas) ajv.addSchema({ ...schema, $id: name });
  return standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
}

function leafText(name, schema) {
  const check = schema.enum === undefined ? `byAjv(ajv.${name})` : `choice(${JSON.stringify(schema.enum)})`;
  const parts = [JSON.stringify(expectedText(schema)), check];
  const form = formOf(schema);
  if (form !== undefined) parts.push(JSON.stringify(form));
  return `leaf(${parts.join(', ')})`;
}

function tableLines(tables) {
  const done = new Set();
  const later = [];
  const use = (owner, key, name) => {
    if (name === undefined || !tables.has(name) || done.has(name)) return name;
    later.push(`${owner}.${key} = ${name};`);
    return 'anything';
  };
  const lines = [...tables].map(([name, table]) => {
    const line = `const ${name} = ${tableText(name, table, use)};`;
    done.add(name);
    return line;
  });
  return [...lines, ...later];
}

function tableText(name, { kind, fields, required, others, items, tuple, atLeast }, use) {
  if (tuple !== undefined) return `tuple([${tuple.join(', ')}])`;
  if (kind === 'list') return `list(${use(name, 'items', items)}, ${atLeast})`;
  const entries = Object.entries(fields).map(([key, part]) => `${JSON.stringify(key)}: ${use(name, `fields[${JSON.stringify(key)}]`, part)}`);
  const more = [];
  if (Object.keys(required).length > 0) more.push(`required: ${JSON.stringify(required)}`);
  if (others !== undefined) more.push(`others: ${use(name, 'others', others)}`);
  if (atLeast > 0) more.push(`atLeast: ${atLeast}`);
  return `shape({ __proto__: null${entries.map((entry) => `, ${entry}`).join('')} }${more.length === 0 ? '' : `, { ${more.join(', ')} }`})`;
}
