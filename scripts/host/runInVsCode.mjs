import { env } from 'node:process';
import { runInBrowser } from './browserHost.mjs';
import { chooseHost } from './chooseHost.mjs';
import { desktopVsCode, runOnDesktop } from './desktopHost.mjs';
import { readMarker } from './marker.mjs';
import { pressKeys } from './pressKeys.mjs';
import { saveScreenshot } from './saveScreenshot.mjs';
import { stageExtension } from './stageExtension.mjs';

const NOISE_LINES = 30;
// VS Code's server lives without its native modules, and without the network.
const HARMLESS = /bindings file|native-watchdog|build\/Release\/watchdog|^Creating a socket|connection token|Service ?Worker|open-vsx|vsda/;
// What a test window should not be disturbed by. A test workspace may say otherwise.
const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Opens `folder` in a real VS Code with the extension of `extensionDevelopmentPath`, runs the tests module
 * `extensionTestsPath` (an absolute .js path) in its extension host, and gives `{ code, results, noise }`: the exit code, the
 * counts and failures that the runner reported (undefined when it did not get that far), and the last lines of VS Code's own log, which
 * matter when it did not.
 *
 * - `trust`: 'disabled' (default, all folders trusted) or 'restricted' (workspace trust is on, the folder is not trusted)
 * - `webWorker`: run the extension in the web worker extension host, which has no Node
 * - `vsix`: install this packed extension, and develop an empty one instead
 * - `beside`: install this packed extension as well
 * - `settings`: user settings by name
 * - `screenshots`: a folder that also gets a copy of each screenshot (see test/extension/runner/screenshot.ts)
 * - `timeoutMs`: for the whole run, half an hour by default: only what hangs takes so long
 * - `onLine`: gets each line that the tests print for people; default prints it. CSAC_VSCODE_LOG=1 shows VS Code's log too.
 */
export async function runInVsCode(options) {
  const { onLine = console.log, timeoutMs = 1_800_000, settings = {}, ...rest } = options;
  const outcome = { code: 1, results: undefined, noise: [] };
  const onLog = (line, hands) => {
    const marker = readMarker(line);
    if (marker === undefined) keepNoise(outcome.noise, line);
    else if (marker.kind === 'print') onLine(marker.value);
    else if (marker.kind === 'result') outcome.results = JSON.parse(marker.value);
    else if (marker.kind === 'keys') void pressKeys(marker.value, hands, options);
    else void saveScreenshot(marker.value, hands, options);
  };
  const staged = await stageExtension(options);
  try {
    const run = {
      ...rest,
      timeoutMs,
      onLog,
      settings: { ...QUIET, ...settings },
      extensionDevelopmentPath: staged.developmentPath,
      extensionTestsPath: staged.testsPath,
    };
    const desktop = chooseHost() === 'desktop' ? await tryDesktop() : undefined;
    outcome.code = Number(await (desktop ? runOnDesktop(desktop, run) : runInBrowser(run)));
  } finally {
    staged.remove();
  }
  return outcome;
}

function keepNoise(noise, message) {
  if (env.CSAC_VSCODE_LOG) console.error(message);
  if (HARMLESS.test(message)) return;
  noise.push(message);
  if (noise.length > NOISE_LINES) noise.shift();
}

/** Where the desktop's download is out of reach, the browser does. */
async function tryDesktop() {
  try {
    return await desktopVsCode();
  } catch (error) {
    console.error(`No desktop VS Code (${error.message}); using VS Code in a browser.`);
    return undefined;
  }
}
