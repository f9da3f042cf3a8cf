import { build } from 'esbuild';
import { resolve } from 'node:path';
import { rolldown, watch } from 'rolldown';
import { leanJsYamlForRolldown, leanJsYamlPlugin } from './leanJsYaml.mjs';

/** What runs in Node: the desktop extension, the command line, and the thread that renders users' templates. */
export const PROGRAMS = {
  extension: 'src/vscode/extension.ts',
  cli: 'src/cli/index.ts',
  templateWorker: 'src/worker/templateWorker.ts',
};

const EDITOR = /[\\/]src[\\/]vscode[\\/]/;

const ALIAS = {
  '#platform': './src/vscode/platform/node.ts',
  // The same library as ES modules, of which what we do not use is left out; its CommonJS ones can only be bundled whole.
  yaml: './node_modules/yaml/browser/index.js',
  'source-map': './scripts/build/noSourceMap.mjs',
};

/**
 * Bundles programs so that they share their modules: each dynamic import gets a file of its own under `chunks`, and what several
 * files need stands in one that they all load. Three of those are fixed: `activation` and, of
 * the core, `common`, which the extension loads at its start, and `engine`, all that the engine needs at once. What the command line loads
 * never imports `vscode`.
 * @param {Record<string, string>} programs name of the file -> entry module
 * @param {string} folder where the files go
 * @returns the files as rolldown tells them
 */
export async function bundleForNode(programs, folder, { write = true } = {}) {
  const bundle = await rolldown(inputOptions(programs));
  const options = await outputOptions(folder);
  const { output } = await (write ? bundle.write(options) : bundle.generate(options));
  await bundle.close();
  return output.filter((file) => file.type === 'chunk');
}

/** Bundles the programs anew whenever a file of theirs is saved. */
export async function watchForNode(folder) {
  const watcher = watch({ ...inputOptions(PROGRAMS), output: await outputOptions(folder) });
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') console.log(`bundled for Node in ${event.duration} ms`);
    if (event.code === 'ERROR') console.error(event.error.message);
  });
}

/** A file with all that is loaded together with it; with `later` also what it may load in the end. */
export function loadedWith(files, fileName, { later = false } = {}) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const loaded = new Set();
  const add = (name) => {
    const file = byName.get(name);
    if (file === undefined || loaded.has(file)) return;
    loaded.add(file);
    file.imports.forEach(add);
    if (later) file.dynamicImports.forEach(add);
  };
  add(fileName);
  return [...loaded];
}

/** All files of the desktop extension, its thread for templates with them. */
export function extensionFiles(files) {
  return [...new Set(['extension.js', 'templateWorker.js'].flatMap((name) => loadedWith(files, name, { later: true })))];
}

/** The file that a module's dynamic import loads. */
export function fileOfModule(files, module) {
  const file = files.find(({ facadeModuleId }) => facadeModuleId === resolve(module));
  if (file === undefined) throw new Error(`${module} has no file of its own`);
  return file.fileName;
}

function inputOptions(programs) {
  const alias = Object.fromEntries(Object.entries(ALIAS).map(([name, place]) => [name, resolve(place)]));
  return {
    input: programs,
    platform: 'node',
    external: ['vscode', /^node:/],
    resolve: { alias, conditionNames: ['import', 'node'], mainFields: ['module', 'main'] },
    plugins: [leanJsYamlForRolldown],
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'warn',
  };
}

async function outputOptions(folder) {
  const [common, engine] = await Promise.all([modulesOf('src/vscode/extension.ts'), modulesOf('src/core/engine.ts')]);
  common.delete(resolve('src/vscode/extension.ts'));
  return {
    dir: folder,
    format: 'cjs',
    exports: 'named',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'activation', test: (id) => common.has(id) && EDITOR.test(id), priority: 3 },
        { name: 'common', test: (id) => common.has(id), priority: 2 },
        { name: 'engine', test: (id) => engine.has(id), priority: 1 },
      ],
    },
  };
}

/** The modules that a module imports, directly or through others, but for what is loaded later. */
async function modulesOf(entry) {
  const later = { name: 'later', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)) };
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode'],
    alias: ALIAS,
    plugins: [leanJsYamlPlugin, later],
    logLevel: 'silent',
  });
  return new Set(Object.keys(metafile.inputs).map((path) => resolve(path)));
}
