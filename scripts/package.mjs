// Packs the extension as dist/customer-success-as-code.vsix; `files` of package.json lists what goes in, as for npm.
import { statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const CEILING_BYTES = 1_800_000;
const packagePath = 'dist/customer-success-as-code.vsix';

// There is no public repository yet that the links of the README could be rewritten to.
await createVSIX({ packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${(size / 1000).toFixed(0)} kB`);
if (size > CEILING_BYTES) {
  console.error(`The package is ${size} bytes; its ceiling is ${CEILING_BYTES}.`);
  process.exitCode = 1;
}
