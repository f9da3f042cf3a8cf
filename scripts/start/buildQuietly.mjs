import { platform } from 'node:process';
import { runProcess } from '../host/runProcess.mjs';

/** Builds the extension; it is quick, so that nothing stale is ever opened. Throws with the build's words when it fails. */
export async function buildQuietly(root) {
  const { code, output } = await runProcess('npm', ['run', '--silent', 'build'], { cwd: root, shell: platform === 'win32' });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
}
