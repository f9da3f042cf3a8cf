import { readdirSync } from 'node:fs';
import { moduleName } from '../generate/templates.mjs';
import { lazyChunks } from './lazyChunks.mjs';
import { leanJsYamlPlugin } from './leanJsYaml.mjs';

/**
 * Modules that the desktop extension and the command line load only when they are used, each a file of its own under
 * `dist/chunks`. The web host cannot load further files, so its one bundle holds them and starts them at first use.
 */
export const DESKTOP_CHUNKS = {
  session: 'src/vscode/session.ts',
  renderDocument: 'src/core/documents/renderDocument.ts',
  yamlLibrary: 'src/core/yaml/yamlLibrary.ts',
  presets: 'src/core/health/presets.ts',
  compileModel: 'src/core/health/compileModel.ts',
  celExpression: 'src/core/expression/celExpression.ts',
  explainHealth: 'src/core/report/explainHealth.ts',
  authoring: 'src/core/engine/authoring.ts',
  livingDocuments: 'src/core/engine/livingDocuments.ts',
  successPlans: 'src/core/engine/successPlans.ts',
  readyText: 'src/core/report/mail/readyText.ts',
  renderedDocuments: 'src/vscode/features/rendered/renderedDocuments.ts',
  writtenDocuments: 'src/vscode/commands/writtenDocuments.ts',
  ...languageChunks(),
};

/** The texts of documents, a file for each language. */
function languageChunks() {
  const languages = readdirSync('templates');
  return Object.fromEntries(languages.map((language) => [moduleName(language), `src/core/documents/generated/${moduleName(language)}.ts`]));
}

const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  sourcemap: false,
  target: 'es2022',
  logLimit: 20,
  plugins: [leanJsYamlPlugin],
};

const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  // Without it esbuild would keep `import()`, which a CommonJS chunk does not need and older hosts handle worse.
  supported: { 'dynamic-import': false },
  external: ['vscode'],
  conditions: ['import', 'node'],
  mainFields: ['module', 'main'],
};

/** The same library as ES modules, of which what we do not use is left out; its CommonJS ones can only be bundled whole. */
const YAML_AS_MODULES = { yaml: './node_modules/yaml/browser/index.js' };

export function desktopEntryOptions() {
  return { ...node, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.js', alias: platform('node'), plugins: [...common.plugins, lazyChunks(DESKTOP_CHUNKS, './chunks/')] };
}

export function desktopChunkOptions(name) {
  const others = Object.fromEntries(Object.entries(DESKTOP_CHUNKS).filter(([other]) => other !== name));
  return { ...node, entryPoints: [DESKTOP_CHUNKS[name]], outfile: `dist/chunks/${name}.js`, alias: { ...platform('node'), ...YAML_AS_MODULES }, plugins: [...common.plugins, lazyChunks(others, './')] };
}

export function cliOptions() {
  return { ...programOptions('src/cli/index.ts', 'dist/cli.js', './chunks/'), banner: { js: '#!/usr/bin/env node' } };
}

/** A program on the engine that loads the same chunks as the extension; `chunks` is where they lie as seen from `outfile`. */
export function programOptions(entryPoint, outfile, chunks) {
  return { ...node, entryPoints: [entryPoint], outfile, plugins: [...common.plugins, lazyChunks(DESKTOP_CHUNKS, chunks)] };
}

/** Runs users' templates behind a deadline; started by the extension (desktop) and by the command line. */
export function workerOptions() {
  return { ...node, entryPoints: ['src/worker/templateWorker.ts'], outfile: 'dist/templateWorker.js', alias: { 'source-map': './scripts/build/noSourceMap.mjs' } };
}

/** The pages that the extension shows in views of its own. They run in a browser and know nothing of VS Code but its messages. */
export function pageOptions() {
  const entryPoints = ['main.ts', 'copyView.css'].map((file) => ({ in: `src/webview/copy/${file}`, out: 'copyView' }));
  return { ...common, plugins: [], platform: 'browser', format: 'iife', entryPoints, outdir: 'dist' };
}

export function webOptions() {
  return {
    ...common,
    platform: 'browser',
    format: 'cjs',
    // The worker build of remark's character decoder; its browser build needs a document.
    conditions: ['worker', 'browser', 'import'],
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode'],
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    alias: platform('web'),
  };
}

function platform(host) {
  return { '#platform': `./src/vscode/platform/${host}.ts` };
}
