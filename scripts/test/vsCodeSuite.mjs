import { join } from 'node:path';
import { env } from 'node:process';
import { createVSIX } from '@vscode/vsce';
import { runInVsCode } from '../host/runInVsCode.mjs';
import { stageExamples } from '../host/stageExamples.mjs';

/** How each suite of scripts/buildTests.mjs is run. */
const SUITES = {
  node: { bundle: 'extension' },
  web: { bundle: 'web', webWorker: true },
  restricted: { bundle: 'restricted', trust: 'restricted' },
  vsix: { bundle: 'vsix', packed: true },
  neighbour: { bundle: 'neighbour', beside: 'yamlStandIn' },
};

/** Runs one suite in a real VS Code that has the example portfolio open, and counts its tests. */
export async function vsCodeSuite(name, root, { screenshots = env.CSAC_SCREENSHOTS } = {}) {
  const { bundle, packed, beside, ...how } = SUITES[name];
  const examples = stageExamples(root);
  try {
    const outcome = await runInVsCode({
      ...how,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, '.cache', 'tests', bundle, 'index.js'),
      folder: examples.portfolio,
      screenshots,
      ...(packed ? { vsix: join(root, 'dist', 'customer-success-as-code.vsix') } : {}),
      ...(beside ? { beside: await pack(join(root, '.cache', 'tests', beside)) } : {}),
    });
    return count(outcome);
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  } finally {
    examples.remove();
  }
}

/** Packs an extension that stands for another one; gives the file. */
async function pack(folder) {
  const packagePath = `${folder}.vsix`;
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}

function count({ code, results, noise }) {
  if (results === undefined) {
    console.log(['The tests did not run to their end. VS Code said:', ...noise].join('\n  '));
    return { passed: 0, failed: 1 };
  }
  return { ...results, failed: code === 0 ? results.failed : Math.max(1, results.failed) };
}
