import { compile } from 'json-schema-to-typescript';
import { HEAD, INTERNAL, NAMING, SHEETS, mapSchema, readSchema, resolve } from './readSchemas.mjs';

/** Conditions, and annotations that the types have no place for. */
const NOT_FOR_TYPES = new Set(['if', 'then', 'dependentSchemas', 'title', 'examples', 'enumDescriptions', '$id', '$schema', INTERNAL, ...NAMING]);

/** TypeScript types of all sheets: [path, text] each. */
export async function typeFiles() {
  const common = readSchema('common');
  return Promise.all(
    SHEETS.map(async ({ kind, type, file }) => {
      const text = await compile(forTypes(readSchema(kind), common, type), type, {
        bannerComment: '',
        ignoreMinAndMaxItems: true,
        style: { singleQuote: true, printWidth: 140 },
      });
      return [`src/core/schema/generated/${file}.ts`, `${HEAD}${text}`];
    }),
  );
}

/** The schema as the type generator needs it: shared values in place, names from `$defs`, no conditions, no titles. */
function forTypes(schema, common, type) {
  const inPlace = (node) => {
    const { $ref, description } = node;
    if ($ref === undefined) return node;
    const shared = $ref.startsWith('common') ? resolve($ref, schema, common) : schema.$defs?.[$ref.split('/')[2]] === undefined && common.$defs[$ref.split('/')[2]];
    // A reference to an object stands alone: text beside it would make a second type of the same shape.
    return shared ? { ...mapSchema(shared, inPlace), ...(description && { description }) } : { $ref };
  };
  const plain = (node) => {
    const rest = Object.fromEntries(Object.entries(node).filter(([keyword]) => !NOT_FOR_TYPES.has(keyword)));
    if (rest.prefixItems) rest.tsType = `[${rest.prefixItems.map((item) => item.type).join(', ')}]`;
    return rest;
  };
  return { ...mapSchema(mapSchema(schema, inPlace), plain), title: type };
}
