import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';

/** Runs a script of package.json with its output shown; gives whether it succeeded. */
export function npmScript(name, args = [], { cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, CI: 'true' },
      shell: platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
