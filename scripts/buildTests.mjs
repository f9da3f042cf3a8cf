#!/usr/bin/env node
// Bundles what runs inside VS Code to .cache/tests/<suite>/index.js, each a module with the `run` that VS Code calls.
//   --with-examples   also copies the examples to .cache/examples, for a debugged run to write in
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(import.meta.dirname);
const TESTS = join(ROOT, 'test');
// Not under dist: a build clears that, and it is what gets packed.
const OUT = join(ROOT, '.cache', 'tests');

/** By suite: the extension host that it is for, and the folders of its *.test.ts. Shared tests run in both hosts. */
const SUITES = {
  extension: { runner: 'runInNode', folders: ['extension/node', 'extension/shared'] },
  web: { runner: 'runInWeb', folders: ['web', 'extension/shared'] },
  restricted: { runner: 'runInNode', folders: ['extension/restricted'] },
  vsix: { runner: 'runInNode', folders: ['extension/vsix'] },
  neighbour: { runner: 'runInNode', folders: ['extension/neighbour'] },
};

const NODE = { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] };
const WEB = { platform: 'browser', target: 'es2022', external: ['vscode'], conditions: ['worker'] };
const COMMON = { bundle: true, format: 'cjs', sourcemap: 'inline', absWorkingDir: ROOT, logLevel: 'warning' };

/**
 * Builds all suites, and the module of `npm start -- --check`.
 * @param {string} [named] takes only tests of files whose path has this in it
 */
export async function buildTests(named = '') {
  rmSync(OUT, { recursive: true, force: true });
  const suites = Object.entries(SUITES).map(([name, { runner, folders }]) =>
    build({
      ...COMMON,
      ...(runner === 'runInWeb' ? WEB : NODE),
      stdin: { contents: entryOf(runner, folders.flatMap(testFiles).filter((file) => file.includes(named))), resolveDir: TESTS, loader: 'ts', sourcefile: `${name}.ts` },
      outfile: join(OUT, name, 'index.js'),
    }),
  );
  const check = build({
    ...COMMON,
    ...NODE,
    entryPoints: [join('test', 'extension', 'check', 'showScores.ts')],
    outfile: join(OUT, 'check', 'index.js'),
  });
  await Promise.all([...suites, check, buildStandIn()]);
}

/** The extension that stands for another one in the suite `neighbour`, ready to be packed. */
async function buildStandIn() {
  const source = join(TESTS, 'extension', 'yamlStandIn');
  const target = join(OUT, 'yamlStandIn');
  await build({ ...COMMON, ...NODE, entryPoints: [join(source, 'extension.ts')], outfile: join(target, 'extension.js') });
  cpSync(join(source, 'package.json'), join(target, 'package.json'));
}

/** A module that loads the test files only when mocha's globals are there. */
function entryOf(runner, files) {
  return [
    `import { ${runner} } from './extension/runner/${runner}';`,
    `export const run = () => ${runner}(() => {`,
    ...files.map((file) => `  require(${JSON.stringify(file)});`),
    '});',
  ].join('\n');
}

function testFiles(folder) {
  const path = join(TESTS, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => `./${relative(TESTS, join(path, file)).split(sep).join('/')}`);
}

function copyExamples() {
  const target = join(ROOT, '.cache', 'examples');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(ROOT, 'examples'), target, { recursive: true });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (argv.includes('--with-examples')) copyExamples();
  await buildTests();
}
