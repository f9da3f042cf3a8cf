import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The tests that spawn the real binary or load the real bundles need `dist/`; build it where nobody has yet. */
export function setup(): void {
  if (existsSync('dist/cli.js')) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
