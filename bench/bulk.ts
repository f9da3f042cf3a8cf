import { rmSync } from 'node:fs';
import { RULES } from '../src/core/rules/registry';
import { median, ratio } from './measure';
import { timeProcesses } from './processes';
import type { Result } from './result';
import { writeAccounts } from './writeAccounts';

/** The command line over many accounts, as whole processes, against reading, parsing and checking by other means. */
export async function measureBulk(): Promise<Result[]> {
  return [...(await measureThousand()), ...(await measureTenThousand())];
}

async function measureThousand(): Promise<Result[]> {
  const root = writeAccounts(1_000);
  const schemaOnly = writeAccounts(1_000, RULES.map(({ id }) => id));
  try {
    const timings = await timeProcesses(
      {
        score: ['dist/cli.js', 'score', root, '--json', '--as-of', '2025-12-01'],
        validate: ['dist/cli.js', 'validate', root, '--format', 'json', '--as-of', '2025-12-01'],
        validateSchema: ['dist/cli.js', 'validate', schemaOnly, '--format', 'json', '--as-of', '2025-12-01'],
        read: ['bench/baselines/readFiles.mjs', root],
        parse: ['bench/baselines/yamlParse.mjs', root],
        yamlAjv: ['bench/baselines/yamlAjv.mjs', root],
        server: ['bench/baselines/languageServer.mjs', root],
      },
      5,
    );
    const note = `${median(timings.validate).toFixed(0)} ms whole process`;
    return [
      { id: 'T8', what: 'csac validate, 1,000 accounts, of a yaml + Ajv validator', value: ratio(timings.validate, timings.yamlAjv), unit: 'x', atMost: 0.3, note },
      { id: 'T8', what: 'csac validate, 1,000 accounts, of yaml-language-server', value: ratio(timings.validate, timings.server), unit: 'x', atMost: 0.2 },
      { id: '-', what: 'csac validate with its rules off, 1,000 accounts, of a yaml + Ajv validator, which has none', value: ratio(timings.validateSchema, timings.yamlAjv), unit: 'x' },
      { id: '-', what: 'csac score, 1,000 accounts, of reading the files', value: ratio(timings.score, timings.read), unit: 'x', note: `${median(timings.score).toFixed(0)} ms whole process` },
      { id: '-', what: 'csac score, 1,000 accounts, of reading and parsing them with yaml', value: ratio(timings.score, timings.parse), unit: 'x' },
    ];
  } finally {
    for (const folder of [root, schemaOnly]) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureTenThousand(): Promise<Result[]> {
  const root = writeAccounts(10_000);
  try {
    const timings = await timeProcesses(
      {
        score: ['dist/cli.js', 'score', root, '--json', '--as-of', '2025-12-01'],
        read: ['bench/baselines/readFiles.mjs', root],
        parse: ['bench/baselines/yamlParse.mjs', root],
      },
      3,
    );
    return [
      { id: '-', what: 'csac score, 10,000 accounts, of reading the files', value: ratio(timings.score, timings.read), unit: 'x', note: `${median(timings.score).toFixed(0)} ms whole process` },
      { id: '-', what: 'csac score, 10,000 accounts, of reading and parsing them with yaml', value: ratio(timings.score, timings.parse), unit: 'x' },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
