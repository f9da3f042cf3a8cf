import { HEAD, INTERNAL, readSchema, resolve } from './readSchemas.mjs';
import { literal } from './literal.mjs';

/** What of accounts and plans never reaches a customer, by the schemas' keyword `internal`: [path, text] each. */
export function internalFieldFiles() {
  const text = [
    `${HEAD}import type { InternalFields } from '../internalFields';\n`,
    `/** What is internal of \`schemas/account.schema.json\`. */\nexport const INTERNAL_ACCOUNT_FIELDS: InternalFields = ${literal(internalOf('account'))};\n`,
    `/** What is internal of \`schemas/success-plan.schema.json\`. */\nexport const INTERNAL_PLAN_FIELDS: InternalFields = ${literal(internalOf('success-plan'))};\n`,
  ];
  return [['src/core/schema/generated/internalFields.ts', text.join('\n')]];
}

function internalOf(kind) {
  const schema = readSchema(kind);
  return marksOf(schema, { home: schema, common: readSchema('common') });
}

/** The internal parts of a node, as `InternalFields`; undefined where it has none. `home` is the schema that `#/…` means. */
function marksOf(node, { home, common }) {
  if (node[INTERNAL] === true) return true;
  if (node.$ref !== undefined) return marksOf(resolve(node.$ref, home, common), { home: node.$ref.startsWith('#') ? home : common, common });
  const parts = [...Object.entries(node.properties ?? {}), ['[]', node.items], ['*', node.additionalProperties]];
  const marks = parts.flatMap(([key, part]) => {
    const mark = typeof part === 'object' ? marksOf(part, { home, common }) : undefined;
    return mark === undefined ? [] : [[key, mark]];
  });
  return marks.length === 0 ? undefined : Object.fromEntries(marks);
}
