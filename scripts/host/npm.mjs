import { delimiter } from 'node:path';
import { env, platform } from 'node:process';
import { runProcess } from './runProcess.mjs';

/** Runs npm quietly; throws with the end of its output when it fails. `nodeBin` is a folder to put first on PATH. */
export async function npm(args, { cwd, nodeBin } = {}) {
  const path = nodeBin ? `${nodeBin}${delimiter}${env.PATH}` : env.PATH;
  // npm is a .cmd file on Windows, which only a shell starts.
  const { code, output } = await runProcess('npm', args, {
    cwd,
    env: { ...env, PATH: path },
    shell: platform === 'win32',
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed (${code}):\n${output.trim().split('\n').slice(-15).join('\n')}`);
}
