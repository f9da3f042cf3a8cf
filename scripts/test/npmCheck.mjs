import { npmScript } from './npmScript.mjs';

/** A script of package.json as one check, passed or failed. */
export async function npmCheck(name, root) {
  const ok = await npmScript(name, [], { cwd: root });
  if (!ok) console.log(`npm run ${name} failed.`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}
