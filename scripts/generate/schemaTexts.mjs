import { HEAD, SHEETS, mapSchema, readSchema } from './readSchemas.mjs';

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
  return mapSchema(rest, ({ if: _if, then: _then, dependentSchemas: _dependent, ...node }) => node);
}
