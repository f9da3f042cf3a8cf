import { join } from 'node:path';
import { buildTests } from '../buildTests.mjs';
import { runInVsCode } from '../host/runInVsCode.mjs';
import { stageExamples } from '../host/stageExamples.mjs';
import { stageHistory } from '../host/stageHistory.mjs';

/** Prints `score tier file` for each account as the lenses in a real VS Code show it; gives 0, or 1 when one shows none. */
export async function checkPortfolio(root) {
  await buildTests();
  const examples = stageExamples(root);
  try {
    await stageHistory(root, examples.portfolio);
    const { code, noise } = await runInVsCode({
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, '.cache', 'tests', 'check', 'index.js'),
      folder: examples.portfolio,
    });
    if (code !== 0) console.error(reason(noise));
    return code === 0 ? 0 : 1;
  } finally {
    examples.remove();
  }
}

/** The error that the check ended with is the last thing VS Code logged. */
function reason(noise) {
  const error = noise.findLast((message) => message.startsWith('Error: '));
  return error?.split('\n')[0].slice('Error: '.length) ?? ['The check did not run to its end. VS Code said:', ...noise].join('\n  ');
}
