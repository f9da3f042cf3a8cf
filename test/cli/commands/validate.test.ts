import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/core/text/position';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

interface Report {
  readonly files: number;
  readonly findings: readonly { file: string; range: Range; severity: string; rule: string; message: string; help: string | null; fixable: boolean }[];
}

const ZETA = 'accounts/zeta/account.yaml';

describe('csac validate', () => {
  it('is clean on a clean portfolio', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'accounts/acme/account.yaml': account('Acme Corp') });
    expect(await runCli(['validate'], folder)).toEqual({ code: 0, stdout: 'No findings in 2 files.\n', stderr: '' });
    expect(await runCli(['validate', '--quiet'], folder)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('ends with 1 and shows place, weight, message and rule of what is wrong', async () => {
    const result = await runCli(['validate'], folderWith(portfolio()));
    expect(result).toMatchObject({ code: 1, stderr: '' });
    expect(result.stdout).toMatch(/^accounts\/zeta\/account\.yaml:2:1: \w+: .*segmant.* \[[a-z-]+\/[a-z0-9-]+\]$/m);
    expect(result.stdout).toMatch(/\d+ findings? in 3 files: .*\.\n$/);
  });

  it('prints the JSON of the contract', async () => {
    const result = await runCli(['validate', '--format', 'json'], folderWith(portfolio()));
    const report = jsonOf<Report>(result);
    expect(result).toMatchObject({ code: 1, stderr: '' });
    expect(report.files).toBe(3);
    const finding = report.findings.find(({ message }) => message.includes('segmant'))!;
    expect(finding).toMatchObject({ file: ZETA, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } } });
    for (const each of report.findings) {
      expect(Object.keys(each)).toEqual(expect.arrayContaining(['file', 'range', 'severity', 'rule', 'message', 'help', 'fixable']));
      expect(['error', 'warning', 'info']).toContain(each.severity);
      expect(each.rule).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(typeof each.fixable).toBe('boolean');
    }
  });

  it('ends with 1 only for findings of the weight asked for', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'accounts/acme/account.yaml': account('Acme Corp', 7).replace('last_updated', 'health_tier: critical\nlast_updated') });
    const { findings } = jsonOf<Report>(await runCli(['validate', '--format', 'json'], folder));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect((await runCli(['validate'], folder)).code).toBe(0);
    expect((await runCli(['validate', '--severity', 'warning'], folder)).code).toBe(1);
    expect((await runCli(['validate', '--severity', 'info'], folder)).code).toBe(1);
  });

  it('tells of templates of the team, and of no others', async () => {
    const files = { 'customer-success.yaml': `${SETTINGS}templates: templates\n`, 'accounts/acme/account.yaml': account('Acme Corp') };
    const folder = folderWith({ ...files, 'templates/note.md.hbs': '{{account.account}}\n{{account.ar}}\n', 'elsewhere/other.md.hbs': '{{nothing}}' });
    const result = await runCli(['validate'], folder);
    expect(result).toMatchObject({ code: 1, stderr: '' });
    expect(result.stdout).toBe('templates/note.md.hbs:2:11: error: There is no field `ar` in `account`; did you mean `arr`? [template/unknown-field]\n1 finding in 3 files: 1 error.\n');
  });

  it('names files for GitHub and for code scanning from the checkout', async () => {
    const checkout = folderWith(Object.fromEntries(Object.entries(portfolio()).map(([file, text]) => [`cs/${file}`, text])));
    const annotations = await runCli(['validate', '--format', 'github'], join(checkout, 'cs'), { env: { GITHUB_WORKSPACE: checkout } });
    expect(annotations.stdout).toMatch(/^::error file=cs\/accounts\/zeta\/account\.yaml,line=2,endLine=2,col=1,endColumn=8,title=[^:]+::.*segmant/m);
    const sarif = await runCli(['validate', '--format', 'sarif', 'cs'], checkout);
    expect(sarif.stdout).toContain('"uri": "cs/accounts/zeta/account.yaml"');
    expect(sarif.code).toBe(1);
  });

  it('reports to GitLab, each finding once', async () => {
    const result = await runCli(['validate', '--format', 'gitlab'], folderWith(portfolio()));
    const rows = jsonOf<{ check_name: string; fingerprint: string; location: { path: string } }[]>(result);
    expect(result.code).toBe(1);
    expect(rows.map(({ location }) => location.path)).toContain(ZETA);
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(rows.length);
    for (const { fingerprint } of rows) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('checks the files and folders named, and nothing else', async () => {
    const folder = folderWith(portfolio());
    expect(await runCli(['validate', 'accounts/acme'], folder)).toMatchObject({ code: 0, stdout: 'No findings in 1 file.\n' });
    expect((await runCli(['validate', 'accounts/acme', ZETA], folder)).code).toBe(1);
  });

  it('does not mind named files that are none of ours, as a list of changed files has them', async () => {
    const folder = folderWith({ ...portfolio(), 'README.md': '# Ours\n', 'logo.png': new Uint8Array([0, 1, 2]), 'ci.yaml': 'on: push\n' });
    expect(await runCli(['validate', 'README.md', 'logo.png', 'ci.yaml'], folder)).toEqual({ code: 0, stdout: 'No findings in 0 files.\n', stderr: '' });
  });

  it('ends with 2 when a file of ours was named and cannot be read', async () => {
    const folder = folderWith({ 'account.yaml': new Uint8Array([0x61, 0, 0x62]) });
    const result = await runCli(['validate', 'account.yaml'], folder);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^csac: cannot read account\.yaml: .+\n$/);
    unlinkSync(join(folder, 'account.yaml'));
    expect((await runCli(['validate', 'account.yaml'], folder)).stderr).toBe('csac: cannot read account.yaml: it does not exist\n');
  });

  it('passes over a binary file in a folder with a note, in every format (P14)', async () => {
    const folder = folderWith({ ...portfolio(), [ZETA]: new Uint8Array([0x61, 0, 0x62]) });
    const text = await runCli(['validate'], folder);
    expect(text.code).toBe(0);
    expect(text.stderr).toContain(`csac: skipped ${ZETA}: `);
    const json = jsonOf<{ files: number; skipped: unknown[] }>(await runCli(['validate', '--format', 'json'], folder));
    expect(json).toMatchObject({ files: 2, skipped: [{ file: ZETA }] });
    expect((await runCli(['validate', '--format', 'github'], folder)).stdout).toContain(`::notice file=${ZETA},title=Not checked::`);
  });
});
