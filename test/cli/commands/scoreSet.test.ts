import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, SETTINGS } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

const ACCOUNT = `account: Acme Corp
segment: smb
arr: 9000
renewal_date: 2026-03-31
scores:
  # of the warehouse
  product_usage: { dau_mau_ratio: 0.3, trend: flat }
  relationship: { champion: "Ana", exec_sponsor: none }
`;

const FILES = { 'customer-success.yaml': SETTINGS, 'acme/account.yaml': ACCOUNT, 'verdant/account.yaml': ACCOUNT.replace('Acme Corp', 'Verdant') };

interface WhatIf {
  readonly model: string;
  readonly changes: readonly unknown[];
  readonly before: { readonly exact: number; readonly score: number };
  readonly after: { readonly exact: number; readonly score: number; readonly tier: string };
  readonly parts: readonly { readonly id: string; readonly points: number; readonly before: unknown; readonly after: unknown }[];
}

describe('csac score --set', () => {
  it('tells the score before and after, with what each value adds, and writes nothing', async () => {
    const folder = folderWith(FILES);
    const result = await runCli(['score', 'Acme Corp', '--set', 'scores.product_usage.trend=up', '--set', 'scores.relationship.exec_sponsor=Tom Berg'], folder);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    // Product usage: 5.0 and 5.0 of 10, the trend 9 instead of 5 at 20 of 70 %; relationship: 6 and 2, the sponsor 9 instead of 2 at 20 of 60 %.
    expect(result.stdout).toBe(
      ['Acme Corp: 49 At risk → 64 Healthy, +15.4', '  +7.6  Usage trend              flat → up', '  +7.8  Executive sponsor named  false → true', ''].join('\n'),
    );
    expect(readFileSync(join(folder, 'acme/account.yaml'), 'utf8')).toBe(ACCOUNT);
  });

  it('gives the same as JSON, unrounded', async () => {
    const folder = folderWith(FILES);
    const answer = jsonOf<WhatIf>(await runCli(['score', 'acme', '--set', 'scores.relationship.contacts_count=5', '--json'], folder));
    expect(answer).toMatchObject({ model: 'engine', changes: [{ path: ['scores', 'relationship', 'contacts_count'], value: 5 }], after: { tier: 'at-risk' } });
    expect(answer.parts).toMatchObject([{ id: 'multi_threading', before: null, after: 5 }]);
    expect(answer.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(answer.after.exact - answer.before.exact, 9);
  });

  it('takes a field out with nothing behind the sign, and scores under another model', async () => {
    const folder = folderWith(FILES);
    const answer = jsonOf<WhatIf>(await runCli(['score', 'acme/account.yaml', '--model', 'csm', '--set', 'scores.product_usage.trend=', '--json'], folder));
    expect(answer).toMatchObject({ model: 'csm', changes: [{ value: null }], parts: [{ id: 'usage_trend', before: 'flat', after: null }] });
  });

  it.each([
    ['scores.relationship.npss=9', 'scores.relationship.npss: `npss` is an unknown key of `relationship`. Did you mean `nps`?'],
    ['scores.relationship.nps=11', /^csac: scores\.relationship\.nps: `nps` is `11`; expected a whole number from 0 to 10/],
    ['scores.relationship.nps=nine', /^csac: scores\.relationship\.nps: `nps` is `nine`; expected a whole number from 0 to 10/],
    ['scores.product_usage.trend=donw', /^csac: scores\.product_usage\.trend: .*Did you mean `down`/],
    ['scores.product_usage.trend=[', /^csac: scores\.product_usage\.trend=\[ has no value that can be read/],
    ['scores.product_usage', 'scores.product_usage sets nothing; write a field, = and its value, such as scores.relationship.nps=9'],
    ['scores..nps=9', 'scores..nps is no field; write keys with dots between them, such as scores.relationship.nps'],
    ['__proto__.x=1', /unknown key/],
  ])('refuses %s in one line', async (assignment, said) => {
    const result = await runCli(['score', 'acme', '--set', assignment], folderWith(FILES));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    if (typeof said === 'string') expect(result.stderr).toBe(`csac: ${said}\n`);
    else expect(result.stderr).toMatch(said);
  });

  it('asks for one account', async () => {
    const folder = folderWith(FILES);
    for (const accounts of [[], ['acme', 'verdant']]) {
      const result = await runCli(['score', ...accounts, '--set', 'scores.relationship.nps=9'], folder);
      expect(result).toMatchObject({ code: 2, stderr: 'csac: name one account for --set: its file, folder or name\n' });
    }
  });

  it('does not explain at the same time', async () => {
    const result = await runCli(['score', 'acme', '--set', 'scores.relationship.nps=9', '--explain'], folderWith(FILES));
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: 'csac: --set tells what the values change; leave out --explain\n' });
  });

  it('says how the next tier can be reached when it explains', async () => {
    const { stdout } = await runCli(['score', 'acme', '--explain'], folderWith(FILES));
    expect(stdout).toContain('## Ways to Healthy');
    expect(stdout).toContain('Each of these is enough by itself');
  });

  it('names no ways for a customer who has left', async () => {
    const left = { ...FILES, 'acme/account.yaml': `${ACCOUNT}churned: { date: 2025-10-31, reason: value }\n` };
    const { stdout } = await runCli(['score', 'acme', '--explain'], folderWith(left));
    expect(stdout).toContain('# Health of ');
    expect(stdout).not.toContain('Ways to');
  });
});
