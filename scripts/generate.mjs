// Writes every generated file from its source; `--check` compares instead and fails when one is stale.
import { spawnSync } from 'node:child_process';

const GENERATORS = ['scripts/generateSchemas.mjs', 'scripts/generatePresets.mjs', 'scripts/generateTemplates.mjs', 'scripts/generateDocs.mjs'];

let failed = false;
for (const generator of GENERATORS) {
  const { status } = spawnSync(process.execPath, [generator, ...process.argv.slice(2)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
