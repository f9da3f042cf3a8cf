// Baseline: reads every account of a folder, nothing more.
import { readFileSync } from 'node:fs';
import { accountFiles } from './accountFiles.mjs';

let length = 0;
for (const file of accountFiles(process.argv[2])) length += readFileSync(file, 'utf8').length;
console.log(length);
