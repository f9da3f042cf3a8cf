import { HEAD, INTERNAL, NAMING, SHEETS, mapSchema, readSchema } from './readSchemas.mjs';

/** Conditions, which only validators of others read, and names of symbols and what is internal, which have modules of their own. */
const NOT_SHOWN = new Set(['if', 'then', 'dependentSchemas', INTERNAL, ...NAMING]);

/** The schemas with all their texts as one module, for completion, hover and labels: [path, text] each. */
export function schemaTextFiles() {
  const schemas = Object.fromEntries([...SHEETS.map(({ kind }) => [kind, texts(kind)]), ['common', texts('common')]]);
  const lines = Object.entries(schemas).map(([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},\n`);
  return [
    ['src/core/schema/generated/schemaTexts.js', `${HEAD}export const schemaTexts = {\n${lines.join('')}};\n`],
    [
      'src/core/schema/generated/schemaTexts.d.ts',
      `${HEAD}import type { SheetKind } from '../../model/sourceDocument';\nimport type { SchemaText } from '../schemaNode';\n\nexport const schemaTexts: Readonly<Record<SheetKind | 'common', SchemaText>>;\n`,
    ],
  ];
}

function texts(name) {
  const { $schema: _schema, $id: _id, ...rest } = readSchema(name);
  return mapSchema(rest, (node) => Object.fromEntries(Object.entries(node).filter(([keyword]) => !NOT_SHOWN.has(keyword))));
}
