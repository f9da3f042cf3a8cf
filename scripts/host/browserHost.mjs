import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { installVsix } from './installVsix.mjs';
import { startServer } from './startServer.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { windowAddress } from './windowAddress.mjs';
import { withLimit } from './withLimit.mjs';

const WINDOW_LIMIT_MS = 90_000;
// Without these, as root or offline, Chromium does not start cleanly.
const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * Runs extension tests in VS Code's server and a headless Chromium; gives the exit code of the run. See runInVsCode for
 * the options. Everything that was started has ended when this returns or throws.
 */
export async function runInBrowser(options) {
  const undo = [];
  try {
    const data = temporaryFolder('server');
    undo.push(data.remove);
    for (const vsix of [options.vsix, options.beside]) if (vsix) await installVsix(vsix, data.path);
    const server = await startServer({ dataFolder: data.path, trust: options.trust });
    undo.push(server.stop);
    const browser = await launchBrowser();
    undo.push(() => browser.close());
    // Pages of extensions may write to the clipboard when somebody presses their buttons; VS Code's own window asks for it otherwise.
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await browser.newContext({ viewport: options.viewport ?? { width: 1440, height: 900 }, permissions });
    const page = await context.newPage();
    return await runOnPage(page, server, options);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function launchBrowser() {
  const executablePath = await chromium();
  // Signals are ours to handle; on our exit playwright ends the browser.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return playwright.launch({ executablePath, args: CHROMIUM_FLAGS, ...signals });
}

async function runOnPage(page, server, { settings, timeoutMs, onLog, ...what }) {
  const lost = new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The VS Code window crashed.')));
    page.on('close', () => reject(new Error('The VS Code window was closed before the tests ended.')));
  });
  lost.catch(() => {}); // We close it ourselves at the end.
  page.on('pageerror', (error) => onLog(error.message));
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationExit', finish);
  const hands = { capture: (path) => page.screenshot({ path }), press: (key) => page.keyboard.press(key) };
  await page.exposeFunction('codeAutomationLog', (_level, values) => onLog(values.map(String).join(' '), hands));
  await page.addInitScript(addSettings, settings);
  const address = windowAddress({ port: server.port, ...what });
  const run = async () => {
    await page.goto(address);
    await page.waitForSelector('.monaco-workbench', { timeout: WINDOW_LIMIT_MS }).catch(() => {
      throw new Error(`The VS Code window did not start within ${WINDOW_LIMIT_MS / 1000} s.`);
    });
    return finished;
  };
  return withLimit(Promise.race([run(), lost, server.failure]), timeoutMs, 'The tests in VS Code did not end');
}

/**
 * Runs in the page: VS Code's page carries its configuration in an element, and defaults put there stand for the settings of a
 * user, which have no file here. The document is whole at this event, and VS Code's own scripts have not begun.
 */
function addSettings(settings) {
  const { document } = globalThis;
  const add = () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (element === null) return; // A frame of a webview.
    const configuration = JSON.parse(element.dataset.settings);
    configuration.configurationDefaults = { ...configuration.configurationDefaults, ...settings };
    element.dataset.settings = JSON.stringify(configuration);
  };
  document.addEventListener('readystatechange', add, { once: true });
}
