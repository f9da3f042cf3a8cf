import { readFile } from 'node:fs/promises';

/** The parts of js-yaml that parse: its loader, dumper, tags and schemas are of no use to us and would fill a third of the bundle. */
const PARTS = ['common/exception', 'parser/events', 'parser/parser_scalar', 'parser/parser'];
const EXPORTS = ['parseEvents', 'getScalarValue', 'YAMLException', 'EVENT_ID', 'COLLECTION_STYLE'];

const CHANGES = [
  // The parser's state is made by object spread, which gives every parse hidden classes of its own in V8: with its fields written
  // out the parser is three to five times faster.
  {
    from: /\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,(?=\s*input:)/,
    to: 'filename: options?.filename ?? DEFAULT_PARSER_OPTIONS.filename, maxDepth: options?.maxDepth ?? DEFAULT_PARSER_OPTIONS.maxDepth,',
  },
  // Every fault carries a picture of the lines around it, for which all lines of the text are sought. We show faults in the text.
  { from: /\bmark\.snippet = makeSnippet\(mark\);/, to: '' },
  // The stack is walked a second time, to leave out one line of it. Nobody reads the stack of a fault in a text.
  { from: /\bif \(Error\.captureStackTrace\) Error\.captureStackTrace\(this, this\.constructor\);/, to: '' },
];

/**
 * js-yaml's parser alone, made fast (T1, T7), out of the text of its module.
 * @throws Error when a new version of js-yaml no longer has what is taken or changed here
 */
export function leanJsYaml(source) {
  const parser = PARTS.map((name) => partOf(source, name)).join('\n');
  const changed = CHANGES.reduce((text, { from, to }) => {
    if (!from.test(text)) throw new Error(`js-yaml no longer has ${from}; see scripts/build/leanJsYaml.mjs`);
    return text.replace(from, to);
  }, parser);
  return `${changed}\nexport { ${EXPORTS.join(', ')} };\n`;
}

function partOf(source, name) {
  const opening = `//#region src/${name}.ts\n`;
  const start = source.indexOf(opening);
  const end = source.indexOf('//#endregion', start);
  if (start < 0 || end < 0) throw new Error(`js-yaml no longer has a part ${name}; see scripts/build/leanJsYaml.mjs`);
  return source.slice(start + opening.length, end);
}

/** The esbuild plugin that bundles it in place of the whole library. */
export const leanJsYamlPlugin = {
  name: 'lean-js-yaml',
  setup(build) {
    build.onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, async ({ path }) => ({ contents: leanJsYaml(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

/** The same for rolldown. */
export const leanJsYamlForRolldown = {
  name: 'lean-js-yaml',
  load: {
    filter: { id: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ },
    handler: async (id) => ({ code: leanJsYaml(await readFile(id, 'utf8')) }),
  },
};
