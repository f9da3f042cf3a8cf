import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { runProcess } from './runProcess.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** The path of a Chromium or Chrome. Where there is none, Debian's is installed if we are root; else this throws what to do. */
export async function chromium() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, but there is no such file.`);
  }
  const found = findChromium();
  if (found) return found;
  if (platform === 'linux' && existsSync('/usr/bin/apt-get') && getuid?.() === 0) await installDebianChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Opening VS Code in a browser without a screen needs Chromium or Chrome, and none was found. ' +
      'Install one (Debian: apt-get install chromium), or set CHROME_PATH to its executable.',
  );
}

function findChromium() {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(PLACES[platform] ?? []), ...(platform === 'win32' ? [] : onPath)].find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installDebianChromium() {
  console.error('Installing Chromium with apt-get, once.');
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProcess('apt-get', ['update', '-qq'], quiet);
  // Fonts are only recommended by the package, and without any a screenshot has empty boxes for text.
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];
  const { code, output } = await runProcess('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
}
