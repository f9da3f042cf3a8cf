import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** Sheets that have a schema, with the name of their root type. */
export const SHEETS = [
  { kind: 'account', type: 'AccountSheet', file: 'accountSheet' },
  { kind: 'success-plan', type: 'SuccessPlanSheet', file: 'successPlanSheet' },
  { kind: 'settings', type: 'SettingsSheet', file: 'settingsSheet' },
  { kind: 'health-model', type: 'HealthModelSheet', file: 'healthModelSheet' },
  { kind: 'template', type: 'TemplateSheet', file: 'templateSheet' },
  { kind: 'playbook', type: 'PlaybookSheet', file: 'playbookSheet' },
];

/** The first line of every module that is generated from a folder. */
export const headFrom = (folder) => `// Generated from ${folder} by scripts/generate.mjs. Do not edit.\n`;

export const HEAD = headFrom('schemas/');

/** Keywords of our own: what a value or, in `propertyNames`, a key names, and whether it stands here first. */
export const NAMING = ['refersTo', 'defines', 'propertyNames'];
/** Keyword of our own: what stands here never reaches a customer. */
export const INTERNAL = 'internal';
/** Keywords that say something to people and nothing to a validator. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'enumDescriptions', INTERNAL, ...NAMING]);
/** Keywords whose values are schemas by name, so that a property called `title` is not taken for an annotation. */
const MAPS = new Set(['properties', '$defs', 'dependentSchemas']);

export const pathInProject = (relative) => fileURLToPath(new URL(relative, ROOT));

export function readText(relative) {
  return readFileSync(pathInProject(relative), 'utf8');
}

/** A schema of `schemas/` as an object; `common` holds the values that all share. */
export function readSchema(name) {
  return JSON.parse(readText(`schemas/${name}.schema.json`));
}

/** The schema without annotations, as far as validation needs it. */
export function withoutAnnotations(schema) {
  return mapSchema(schema, (node) => Object.fromEntries(Object.entries(node).filter(([keyword]) => !ANNOTATIONS.has(keyword))));
}

/** Rebuilds a schema, each of its nodes passed through `change` after its children. */
export function mapSchema(schema, change) {
  if (Array.isArray(schema)) return schema.map((part) => mapSchema(part, change));
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (MAPS.has(keyword)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapSchema(part, change)]))];
    }
    return [keyword, isSubschema(keyword) ? mapSchema(value, change) : value];
  });
  return change(Object.fromEntries(entries));
}

function isSubschema(keyword) {
  return ['items', 'prefixItems', 'additionalProperties', 'if', 'then', 'else', 'not'].includes(keyword);
}

/** What a `$ref` of these schemas names: `common.schema.json#/$defs/x`, `#/$defs/x` or `#/properties/x`. */
export function resolve(ref, schema, common) {
  const [file, pointer] = ref.split('#');
  let node = file === '' ? schema : common;
  for (const part of pointer.split('/').slice(1)) node = node[part];
  if (node === undefined) throw new Error(`nothing at ${ref}`);
  return node;
}
