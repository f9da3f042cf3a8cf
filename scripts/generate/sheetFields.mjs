import { headFrom, readSchema, resolve } from './readSchemas.mjs';
import { literal } from './literal.mjs';

/** The fields that accounts and plans may have, for models and templates that refer to them: [path, text] each. */
export function sheetFieldFiles() {
  const text = [
    `${headFrom('schemas/')}import type { FieldSketches } from '../fieldSketch';\n`,
    `/** The fields of \`schemas/account.schema.json\`. */\nexport const ACCOUNT_FIELDS: FieldSketches = ${literal(fieldsOf('account'))};\n`,
    `/** The fields of \`schemas/success-plan.schema.json\`. */\nexport const PLAN_FIELDS: FieldSketches = ${literal(fieldsOf('success-plan'))};\n`,
  ];
  return [['src/core/schema/generated/sheetFields.ts', text.join('\n')]];
}

function fieldsOf(kind) {
  const schema = readSchema(kind);
  return sketch(schema, schema, readSchema('common'));
}

/** A schema as a `FieldSketch`; `home` is the one that `#/…` means. */
function sketch(schema, home, common) {
  if (schema.$ref !== undefined) return sketch(resolve(schema.$ref, home, common), schema.$ref.startsWith('#') ? home : common, common);
  if (schema.enum?.every((choice) => typeof choice === 'string')) return schema.enum;
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'n';
    case 'boolean':
      return 'b';
    case 'string':
      return schema.format === 'date' ? 'd' : 't';
    case 'array':
      return { '[]': schema.items === undefined ? '*' : sketch(schema.items, home, common) };
    case 'object':
      if (schema.properties === undefined) return '*';
      return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, sketch(inner, home, common)]));
    default:
      return '*';
  }
}
