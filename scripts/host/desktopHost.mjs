import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { platform } from 'node:process';
import { SilentReporter, downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cacheFolder } from './cacheFolder.mjs';
import { hasScreen } from './chooseHost.mjs';
import { runLines } from './runLines.mjs';
import { runProcess } from './runProcess.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

/** The executable of a downloaded desktop VS Code; throws when it cannot be had within seconds or there is no screen for it. */
export async function desktopVsCode() {
  if (!hasScreen() && spawnSync('xvfb-run', ['--help']).status !== 0) {
    throw new Error('A desktop VS Code needs a screen, or xvfb-run.');
  }
  const cachePath = join(cacheFolder(), 'desktop');
  mkdirSync(cachePath, { recursive: true });
  // Its own reporter writes to standard output, which is for results.
  return downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: 15_000, reporter: new SilentReporter() });
}

/** Runs extension tests in a desktop VS Code; gives the exit code. See runInVsCode for the options. */
export async function runOnDesktop(executable, { vsix, beside, trust, folder, settings, timeoutMs, onLog, ...what }) {
  const user = temporaryFolder('user');
  try {
    mkdirSync(join(user.path, 'data', 'User'), { recursive: true });
    writeFileSync(join(user.path, 'data', 'User', 'settings.json'), JSON.stringify(settings));
    const profile = [`--user-data-dir=${join(user.path, 'data')}`, `--extensions-dir=${join(user.path, 'extensions')}`];
    for (const each of [vsix, beside]) if (each) await installOnDesktop(executable, each, profile);
    const args = [
      folder,
      ...profile,
      `--extensionDevelopmentPath=${what.extensionDevelopmentPath}`,
      `--extensionTestsPath=${what.extensionTestsPath}`,
      ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
      ...(trust === 'restricted' ? [] : ['--disable-workspace-trust']),
    ];
    const [command, commandArgs] = hasScreen() ? [executable, args] : ['xvfb-run', ['-a', executable, ...args]];
    return await runLines(command, commandArgs, { timeoutMs, onLine: (line) => onLog(line) });
  } finally {
    user.remove();
  }
}

async function installOnDesktop(executable, vsix, profile) {
  const [command] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const { code, output } = await runProcess(command, [...profile, '--install-extension', vsix], {
    cwd: dirname(executable),
    shell: platform === 'win32',
  });
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n${output.trim()}`);
}
