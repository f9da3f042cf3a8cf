import { load } from 'js-yaml';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importBundled } from './importBundled.mjs';
import { headFrom, pathInProject } from './readSchemas.mjs';

const SUFFIX = '.md.hbs';
const HEAD = headFrom('templates/').trimEnd();
const SPECS = 'src/core/render/generated/builtInTemplates';
const CATALOGUE = 'src/core/documents/generated/builtInDocuments.ts';
const FIELDS = ['id', 'title', 'kind', 'audience', 'file_name', 'inputs'];

/**
 * The templates compiled ahead, so that built-in documents need no compiler when they render, and what their front matter says:
 * [path, text] each.
 */
export async function templateFiles() {
  const { precompileTemplate, splitTemplate } = await ourCompiler();
  const partials = await sources('templates/partials', (text) => text.trimEnd());
  const templates = await sources('templates', (text) => text);
  const compiled = (name, source) => `{ name: ${JSON.stringify(name)}, spec: ${smaller(precompileTemplate(name, source, partials))} }`;
  const list = (entries) => `{\n${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code},`).join('\n')}\n}`;

  const documents = Object.entries(templates).map(([file, text]) => frontMatter(file, splitTemplate(text).frontMatter));
  const specs = Object.entries(templates).map(([file, text]) => [file, compiled(`${file}${SUFFIX}`, splitTemplate(text).body)]);
  const partialSpecs = Object.entries(partials).map(([key, text]) => [key, compiled(`partial ${key}`, text)]);

  return Object.entries({
    [`${SPECS}.js`]: `${HEAD}\nexport const BUILT_IN_TEMPLATES = ${list(specs)};\nexport const BUILT_IN_PARTIALS = ${list(partialSpecs)};\n`,
    [`${SPECS}.d.ts`]: [
      HEAD,
      `import type { TemplateSpec } from '../templateSpec';\n`,
      'export interface PrecompiledTemplate {\n  readonly name: string;\n  readonly spec: TemplateSpec;\n}',
      'export declare const BUILT_IN_TEMPLATES: Readonly<Record<string, PrecompiledTemplate>>;',
      'export declare const BUILT_IN_PARTIALS: Readonly<Record<string, PrecompiledTemplate>>;\n',
    ].join('\n'),
    [CATALOGUE]: `${HEAD}\nimport type { TemplateFrontMatter } from '../../render/templateFrontMatter';\n\nexport const BUILT_IN_FRONT_MATTER: readonly TemplateFrontMatter[] = ${JSON.stringify(documents, null, 2)};\n`,
  });
}

/** The product's own compiler, so that built-in templates are held to the same rules as a user's. */
function ourCompiler() {
  return importBundled(`export { precompileTemplate } from './src/core/render/compileTemplate'; export { splitTemplate } from './src/core/render/templateText';`);
}

/**
 * The compiled code without what built-in templates never need: the look-up that ours replaces, and most places for error
 * messages. `each` keeps its place, which tells whether it stands within a line.
 */
function smaller(code) {
  const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;
  return code
    .replace(/container\.lookupProperty \|\| function\(parent, propertyName\) \{[\s\S]*?return undefined\s*\}/g, 'container.lookupProperty')
    .replace(new RegExp(`, ${place} \\)`, 'g'), ')')
    .replace(new RegExp(`(\\{"name":"(\\w+)"(?:(?!"loc":)[^\\n])*?),"loc":${place}\\}`, 'g'), (all, before, helper) => (helper === 'each' ? all : `${before}}`));
}

async function sources(folder, read) {
  const files = (await readdir(pathInProject(folder))).filter((file) => file.endsWith(SUFFIX)).sort();
  const texts = await Promise.all(files.map(async (file) => [basename(file, SUFFIX), read((await readFile(pathInProject(join(folder, file)), 'utf8')).replace(/\r\n/g, '\n'))]));
  return Object.fromEntries(texts);
}

function frontMatter(file, yaml) {
  const written = load(yaml);
  const unknown = Object.keys(written).filter((key) => !FIELDS.includes(key));
  const missing = FIELDS.filter((key) => !(key in written));
  if (unknown.length > 0 || missing.length > 0 || written.id !== file) {
    throw new Error(`templates/${file}${SUFFIX}: front matter must have exactly ${FIELDS.join(', ')}, and id must be the file's name`);
  }
  const { file_name: fileName, ...rest } = written;
  return { ...rest, fileName };
}
