// Baseline: reads and parses every account of a folder with `yaml`.
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { accountFiles } from './accountFiles.mjs';

let problems = 0;
for (const file of accountFiles(process.argv[2])) problems += parseDocument(readFileSync(file, 'utf8')).errors.length;
console.log(problems);
