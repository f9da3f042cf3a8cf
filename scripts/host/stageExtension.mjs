import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { temporaryFolder } from './temporaryFolder.mjs';

/**
 * What VS Code is to develop and test in a run, `{ developmentPath, testsPath, remove }`: the extension's own folder, or a
 * temporary one made for the purpose.
 */
export async function stageExtension({ extensionDevelopmentPath, extensionTestsPath, webWorker, vsix }) {
  if (vsix) return emptyExtension(extensionTestsPath);
  if (webWorker) return webExtension(extensionDevelopmentPath, extensionTestsPath);
  return { developmentPath: extensionDevelopmentPath, testsPath: extensionTestsPath, remove: () => {} };
}

/**
 * A copy of what would be packed, without `main`: only so does VS Code take an extension to the web worker host. The tests
 * stand in the copy, since tests from outside an extension always run in the Node host.
 */
async function webExtension(source, tests) {
  const copy = temporaryFolder('web-extension');
  for (const file of await listFiles({ cwd: source, dependencies: false })) {
    mkdirSync(dirname(join(copy.path, file)), { recursive: true });
    cpSync(join(source, file), join(copy.path, file));
  }
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  delete manifest.main;
  if (!manifest.browser) throw new Error('package.json names no "browser" entry, so there is nothing to run in the web worker host.');
  writeFileSync(join(copy.path, 'package.json'), JSON.stringify(manifest));
  const testsPath = join(copy.path, 'tests.js');
  cpSync(tests, testsPath);
  return { developmentPath: copy.path, testsPath, remove: copy.remove };
}

/** Tests of a packed extension need some extension under development; this one does nothing, so only the packed one is seen. */
function emptyExtension(tests) {
  const folder = temporaryFolder('empty-extension');
  const manifest = { name: 'holder-of-tests', publisher: 'tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(folder.path, 'package.json'), JSON.stringify(manifest));
  return { developmentPath: folder.path, testsPath: tests, remove: folder.remove };
}
