import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { expect } from 'vitest';
import type { PortfolioDiff } from '../../../src/core/diff/portfolioDiff';
import { account, SETTINGS } from '../support/folder';
import { gitFolder } from '../support/gitFolder';
import type { Commit } from '../support/gitFolder';
import { jsonOf, runCli } from '../support/runCli';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<PortfolioDiff>(JSON.parse(readFileSync(new URL('../../../schemas/output/diff.schema.json', import.meta.url), 'utf8')) as object);

export interface Told {
  readonly code: number;
  readonly diff: PortfolioDiff;
  readonly stderr: string;
}

/** What `csac diff` says as JSON, which is always as its schema says. */
export async function diffOf(folder: string, ...args: readonly string[]): Promise<Told> {
  const result = await runCli(['diff', ...args, '--json'], folder);
  const diff = jsonOf<PortfolioDiff>(result);
  expect(result.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('csac: policy '))).toEqual(diff.notes.map((note) => `csac: ${note}`));
  expect(validate(diff), JSON.stringify(validate.errors)).toBe(true);
  return { code: result.code, diff, stderr: result.stderr };
}

export const ACME = 'accounts/acme/account.yaml';

/** An account with more below its usual fields. */
export function sheet(name: string, score = 7, { arr = 4800, more = '' } = {}): string {
  return account(name, score).replace('arr: 4800', `arr: ${arr}`) + more;
}

/** A repository of two commits: the first on `main`, the second on `work`, which is checked out. */
export function changeOf(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string | null>>, moves: Commit['moves'] = {}): string {
  return gitFolder([
    { day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, ...before } },
    { day: '2025-11-20', files: after, moves },
  ]);
}
