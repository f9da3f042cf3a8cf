import { createRequire } from 'node:module';
import { HEAD, SHEETS } from './readSchemas.mjs';
import { takeApart } from './fieldShapes.mjs';
import { expectedText, formOf } from './expectedText.mjs';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv/dist/2020');
const { default: standaloneCode } = require('ajv/dist/standalone');
const { _, stringify } = require('ajv');

const OPTIONS = { allErrors: false, inlineRefs: false, messages: false, strict: true, allowUnionTypes: true };
const FORMATS = ['date', 'month', 'month-day', 'email'];

/**
 * The module of validators: [path, text]. Ajv's standalone code checks every single value. Objects and lists are tables that
 * `checkTable` walks: unrolled by Ajv they are 280 KB minified, as tables a tenth. Conditions between properties (`if`,
 * `dependentSchemas`; the schemas have them for other tools) are checked with better words by the health room.
 */
export function validatorFiles() {
  const { leaves, tables, roots } = takeApart(SHEETS.map(({ kind }) => kind));
  const head = `${HEAD}import { anything, fail, leaf, list, shape, tuple } from '../checkTable';\nimport { formats } from '../formats';\n`;
  const text = [
    head,
    leafCode(leaves),
    ...[...leaves].map(([name, leaf]) => `const ${name} = leaf(${stringify(expectedText(leaf))}, ${validName(name)}${form(leaf)});`),
    ...tableLines(tables),
    `export const tables = { ${[...roots].map(([kind, name]) => `${stringify(kind)}: ${name}`).join(', ')} };`,
  ];
  return [
    ['src/core/schema/generated/validators.js', `${text.join('\n')}\n`],
    ['src/core/schema/generated/validators.d.ts', `${HEAD}import type { SheetKind } from '../../model/sourceDocument';\nimport type { ShapeTable } from '../checkTable';\n\nexport const tables: Readonly<Record<SheetKind, ShapeTable>>;\n`],
  ];
}

function form(schema) {
  const name = formOf(schema);
  return name === undefined ? '' : `, ${stringify(name)}`;
}

const validName = (name) => `${name}Valid`;

function compile(schemas) {
  const ajv = new Ajv({ ...OPTIONS, code: { source: true, esm: true, lines: true, formats: _`formats` } });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  ajv.addKeyword({
    keyword: 'choices',
    code(context) {
      const choices = context.gen.scopeValue('obj', { ref: context.schema, code: _`${stringify(context.schema)}` });
      context.pass(_`${choices}.includes(${context.data})`);
    },
    error: { params: (context) => _`{choices: ${context.gen.scopeValue('obj', { ref: context.schema, code: _`${stringify(context.schema)}` })}}` },
  });
  // Nothing here uses unevaluatedProperties or $dynamicRef; without them the code is half as long.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const [name, schema] of schemas) ajv.addSchema({ ...schema, $id: validName(name) });
  const code = standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((name) => [validName(name), validName(name)])));
  return code.replace('"use strict";', '').replaceAll(/^export const/gm, 'const').replaceAll(/^\/\*# sourceURL.*\n/gm, '').replaceAll(/^const schema\d+ = .*\n/gm, '');
}

/** Leaves need no path, as the walk knows it: their errors shrink to keyword and parameters, read only after a refusal. */
function leafCode(leaves) {
  const withChoices = [...leaves].map(([name, { enum: choices, type, ...rest }]) => [name, choices === undefined ? { type, ...rest } : { choices }]);
  const code = compile(new Map(withChoices))
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '')
    .replaceAll('(data, )', '(data)')
    .replaceAll(/instancePath,schemaPath:"[^"]*",/g, '')
    .replaceAll(/params:\{type: schema\d+\.type\}/g, 'params:{}')
    .replaceAll(/params:\{pattern: "(?:[^"\\]|\\.)*"\}/g, 'params:{}')
    .replaceAll(/(\w+)\.errors = \[\{keyword:("\w+"),params:(.*)\}\];\nreturn false;/g, 'return fail($1, $2, $3);')
    .replaceAll('let vErrors = null;\nlet errors = 0;\n', '')
    .replaceAll('if(errors === 0){', '{')
    .replaceAll(/\w+\.errors = vErrors;\nreturn errors === 0;/g, 'return true;')
    .replaceAll(/const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/g, 'const $1 = (text) => text.length;\n');
  const leftOver = /instancePath|vErrors|\berrors\b(?! = )|require\(|\bschema\d/.exec(code.replaceAll(/\.errors/g, ''));
  if (leftOver) throw new Error(`Ajv's code has changed its form: ${code.slice(leftOver.index, leftOver.index + 80)}`);
  return code;
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
  const entries = Object.entries(fields).map(([key, part]) => `${stringify(key)}: ${use(name, `fields[${stringify(key)}]`, part)}`);
  const more = [];
  if (Object.keys(required).length > 0) more.push(`required: ${JSON.stringify(required)}`);
  if (others !== undefined) more.push(`others: ${use(name, 'others', others)}`);
  if (atLeast > 0) more.push(`atLeast: ${atLeast}`);
  return `shape({ __proto__: null${entries.map((entry) => `, ${entry}`).join('')} }${more.length === 0 ? '' : `, { ${more.join(', ')} }`})`;
}
