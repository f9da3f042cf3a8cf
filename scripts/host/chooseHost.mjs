import { env, platform } from 'node:process';

/**
 * Which VS Code to use: 'desktop' (downloaded by @vscode/test-electron) or 'browser' (VS Code's server in a headless
 * Chromium). CSAC_VSCODE_HOST decides; without it, a Linux that has no screen gets the browser.
 */
export function chooseHost() {
  const wish = env.CSAC_VSCODE_HOST;
  if (wish === 'desktop' || wish === 'browser') return wish;
  if (wish) throw new Error(`CSAC_VSCODE_HOST is ${wish}; expected desktop or browser.`);
  return hasScreen() ? 'desktop' : 'browser';
}

export function hasScreen() {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
