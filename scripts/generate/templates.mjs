import { load } from 'js-yaml';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importBundled } from './importBundled.mjs';
import { headFrom, pathInProject } from './readSchemas.mjs';

const SUFFIX = '.md.hbs';
const FOLDER = 'templates';
const HEAD = headFrom(`${FOLDER}/`);
const GENERATED = 'src/core/documents/generated';
const FIELDS = ['id', 'title', 'kind', 'audience', 'audiences', 'file_name', 'inputs'];
/** The language that every template is written in first. */
const FIRST = 'en';

/**
 * The built-in templates: a module of texts for each language, loaded when a document of that language is rendered, and what their
 * front matter says: [path, text] each. They stay text, since a compiled template is five times as large; each is compiled here once, so
 * that none with a fault is ever shipped.
 */
export async function templateFiles() {
  const { compileTemplate, splitTemplate } = await ourCompiler();
  const languages = (await readdir(pathInProject(FOLDER))).sort();
  const read = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await readLanguage(language)])));
  for (const [language, { documents, partials }] of Object.entries(read)) {
    const all = { ...read[FIRST].partials, ...partials };
    for (const [id, text] of Object.entries(documents)) {
      compileTemplate({ name: `${FOLDER}/${language}/${id}${SUFFIX}`, source: splitTemplate(text).body, partials: all });
    }
  }
  const heads = Object.entries(read).map(([language, { documents }]) => [
    language,
    Object.entries(documents).map(([id, text]) => frontMatter(`${FOLDER}/${language}/${id}${SUFFIX}`, id, splitTemplate(text).frontMatter)),
  ]);
  return [
    ...languages.map((language) => [moduleOf(language), languageModule(read[language])]),
    [`${GENERATED}/languages.ts`, languagesModule(languages)],
    [`${GENERATED}/builtInDocuments.ts`, catalogueModule(Object.fromEntries(heads))],
  ];
}

/** Name of the module with a language's texts: `zh-Hans` is `templatesZhHans`. */
export function moduleName(language) {
  return `templates${language.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('')}`;
}

const moduleOf = (language) => `${GENERATED}/${moduleName(language)}.ts`;

/** The product's own compiler, so that built-in templates are held to the same rules as a user's. */
function ourCompiler() {
  return importBundled(`export { compileTemplate } from './src/core/render/compileTemplate'; export { splitTemplate } from './src/core/render/templateText';`);
}

async function readLanguage(language) {
  const folder = `${FOLDER}/${language}`;
  const documents = await texts(folder, SUFFIX);
  const partials = await texts(`${folder}/partials`, SUFFIX);
  const words = {};
  for (const [area, text] of Object.entries(await texts(`${folder}/words`, '.yaml'))) {
    for (const [key, value] of Object.entries(load(text) ?? {})) {
      if (Object.hasOwn(words, key)) throw new Error(`${folder}/words/${area}.yaml: \`${key}\` stands in another file too`);
      words[key] = value;
    }
  }
  return { documents, partials: Object.fromEntries(Object.entries(partials).map(([key, text]) => [key, text.trimEnd()])), words };
}

async function texts(folder, suffix) {
  const place = pathInProject(folder);
  const files = existsSync(place) ? (await readdir(place)).filter((file) => file.endsWith(suffix)).sort() : [];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [basename(file, suffix), (await readFile(join(place, file), 'utf8')).replace(/\r\n/g, '\n')])));
}

function languageModule(texts) {
  return `${HEAD}import type { LanguageTexts } from '../language';\n\nexport const TEXTS: LanguageTexts = ${JSON.stringify(texts, null, 2)};\n`;
}

function languagesModule(languages) {
  const entries = languages.map((language) => `  ${JSON.stringify(language)}: async () => (await import('./${moduleName(language)}')).TEXTS,`);
  return `${HEAD}import type { LanguageTexts } from '../language';\n\n/** The languages that documents are written in, and how to get their texts. */\nexport const LANGUAGES: Readonly<Record<string, () => Promise<LanguageTexts>>> = {\n${entries.join('\n')}\n};\n`;
}

function catalogueModule(heads) {
  return `${HEAD}import type { TemplateFrontMatter } from '../../render/templateFrontMatter';\n\n/** By language. */\nexport const BUILT_IN_FRONT_MATTER: Readonly<Record<string, readonly TemplateFrontMatter[]>> = ${JSON.stringify(heads, null, 2)};\n`;
}

function frontMatter(file, id, yaml) {
  const written = load(yaml);
  const unknown = Object.keys(written).filter((key) => !FIELDS.includes(key));
  const missing = FIELDS.filter((key) => !(key in written));
  if (unknown.length > 0 || missing.length > 0 || written.id !== id) {
    throw new Error(`${file}: front matter must have exactly ${FIELDS.join(', ')}, and id must be the file's name`);
  }
  const { file_name: fileName, ...rest } = written;
  return { ...rest, fileName };
}
