import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureActivation } from './activation';
import { measureBulk } from './bulk';
import { measureCompletion } from './completion';
import { measureEdits } from './edit';
import { measureDiff } from './diff';
import { countFindings } from './findingCounts';
import { measureFirstFindings } from './firstFindings';
import { measureHistory } from './history';
import { measurePlaybooks } from './playbooks';
import { isMet, tableOf } from './result';
import type { Result } from './result';
import { measureValueEdits } from './valueEdits';
import { measureWhatIf } from './whatIf';

const PARTS: Record<string, () => Promise<Result[]>> = {
  edit: measureEdits,
  values: measureValueEdits,
  completion: measureCompletion,
  'what-if': measureWhatIf,
  findings: countFindings,
  first: measureFirstFindings,
  activation: measureActivation,
  bulk: measureBulk,
  history: measureHistory,
  diff: measureDiff,
  playbooks: measurePlaybooks,
};

/** Runs all parts, or those named on the command line; a whole run also writes bench/RESULTS.md. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  const results: Result[] = [];
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    process.stderr.write(`measuring ${name} …\n`);
    results.push(...(await PARTS[name]!()));
  }
  console.log(tableOf(results));
  const missed = results.filter((result) => isMet(result) === false);
  console.log(`\n${results.length} figures, ${missed.length} targets missed`);
  if (names.length === 0) writeFileSync('bench/RESULTS.md', resultsPage(results));
}

function resultsPage(results: readonly Result[]): string {
  return [
    '# Results of the benchmarks',
    '',
    'Written by `npm run bench`. All figures of a table come from one run; ratios compare variants that took turns.',
    'The targets’ ids are explained in the README of this folder.',
    '',
    `Machine: ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${process.platform} ${process.arch}, Node ${process.versions.node}.`,
    `Baselines: ${['yaml', 'ajv', 'yaml-language-server', 'js-yaml'].map((name) => `${name} ${versionOf(name)}`).join(', ')}.`,
    '',
    tableOf(results),
    '',
  ].join('\n');
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return version;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
