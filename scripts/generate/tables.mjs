import { HEAD, SHEETS } from './readSchemas.mjs';
import { takeApart } from './fieldShapes.mjs';
import { expectedText, formOf } from './expectedText.mjs';

/**
 * The tables that `checkTable` walks: [path, text] each. A leaf is a call of one of `valueChecks`, an object or list a table of its
 * parts. Ajv's standalone code for the same schemas has 280 KB minified, a tenfold of this, and a start to match. Conditions between
 * properties (`if`, `dependentSchemas`; the schemas have them for other tools) are checked with better words by the health room.
 */
export function tableFiles() {
  const { leaves, tables, roots } = takeApart(SHEETS.map(({ kind }) => kind));
  const text = [
    `${HEAD}import { anything, leaf, list, shape, tuple } from '../checkTable';`,
    `import * as check from '../valueChecks';\n`,
    ...[...leaves].map(([name, schema]) => `const ${name} = ${leafText(schema)};`),
    '',
    ...tableLines(tables),
    '',
    `export const tables = { ${[...roots].map(([kind, name]) => `${JSON.stringify(kind)}: ${name}`).join(', ')} };`,
  ];
  const types = `import type { SheetKind } from '../../model/sourceDocument';\nimport type { ShapeTable } from '../checkTable';\n\nexport const tables: Readonly<Record<SheetKind, ShapeTable>>;\n`;
  return [
    ['src/core/schema/generated/tables.js', `${text.join('\n')}\n`],
    ['src/core/schema/generated/tables.d.ts', `${HEAD}${types}`],
  ];
}

function leafText(schema) {
  const parts = [JSON.stringify(expectedText(schema)), checkText(schema)];
  const form = formOf(schema);
  if (form !== undefined) parts.push(JSON.stringify(form));
  return `leaf(${parts.join(', ')})`;
}

const CHECKS = { string: 'text', number: 'number', integer: 'integer', boolean: 'boolean' };
const BOUNDS = { text: ['minLength', 'pattern', 'format'], number: ['minimum', 'maximum'], integer: ['minimum', 'maximum'], boolean: [] };

/** The call that checks a value as the schema says; throws at a keyword that no check of ours knows. */
function checkText({ type, enum: choices, ...bounds }) {
  if (choices !== undefined) return call('choice', JSON.stringify(choices), bounds, []);
  if (Array.isArray(type)) return call('either', type.map((each) => JSON.stringify(each)).join(', '), bounds, []);
  const name = CHECKS[type];
  const entries = Object.entries(bounds).map(([keyword, value]) => `${keyword}: ${keyword === 'pattern' ? new RegExp(value, 'u') : JSON.stringify(value)}`);
  return call(name, entries.length === 0 ? '' : `{ ${entries.join(', ')} }`, bounds, BOUNDS[name]);
}

function call(name, args, keywords, known) {
  const unknown = Object.keys(keywords).filter((keyword) => !known.includes(keyword));
  if (unknown.length > 0) throw new Error(`valueChecks.${name} knows no ${unknown.join(', ')}`);
  return `check.${name}(${args})`;
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
