import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenPlaybooks } from '../../../src/core/portfolio/playbookLibrary';
import { starterFiles } from '../../../src/core/portfolio/starterFiles';
import { folderWith } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

describe('csac init', () => {
  it('writes a portfolio that is clean and has a score', async () => {
    const folder = folderWith({});
    const result = await runCli(['init', 'cs'], folder);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout.trimEnd().split('\n')).toEqual([...starterFiles({ preset: 'engine', currency: 'USD', today: '2025-12-01', playbooks: chosenPlaybooks('recommended') }).keys()].map((file) => `wrote ${file}`));
    const cs = join(folder, 'cs');
    expect((await runCli(['validate', '--severity', 'info'], cs)).stdout).toBe('No findings in 10 files.\n');
    const { accounts } = jsonOf<{ accounts: { score: number; provisional: boolean }[] }>(await runCli(['score', '--json'], cs));
    expect(accounts).toMatchObject([{ account: 'Example Company', provisional: false }]);
    expect(accounts[0]!.score).toBeGreaterThan(0);
    expect((await runCli(['render', 'qbr', 'Example Company'], cs)).code).toBe(0);
  });

  it('is clean on any day it is run', async () => {
    for (const day of ['2024-02-29', '2025-08-31', '2026-12-31']) {
      const folder = folderWith({});
      await runCli(['init', '--as-of', day], folder);
      expect((await runCli(['validate', '--severity', 'info', '--as-of', day], folder)).stdout).toBe('No findings in 10 files.\n');
    }
  });

  it('says where the workflow belongs in a repository that holds more', async () => {
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect(await runCli(['init', 'team/customers'], folder)).toMatchObject({
      code: 0,
      stderr: 'csac: GitHub looks for workflows at the root of the repository alone: move team/customers/.github there, and write `root: team/customers` in its workflow\n',
    });
    expect((await runCli(['init'], folder)).stderr).toBe('');
  });

  it('takes the playbooks that are asked for', async () => {
    const written = async (...given: string[]) => {
      const folder = folderWith({});
      expect(await runCli(['init', ...given], folder)).toMatchObject({ code: 0, stderr: '' });
      return existsSync(join(folder, 'playbooks')) ? readdirSync(join(folder, 'playbooks')).sort() : [];
    };
    expect((await written()).length).toBeGreaterThan(4);
    expect((await written('--playbooks', 'all')).length).toBeGreaterThan(24);
    expect(await written('--playbooks', 'none')).toEqual([]);
    expect(await written('--playbooks', 'win-back, thriving')).toEqual(['thriving.md', 'win-back.md']);
  });

  it('writes nothing when the library has no such playbook', async () => {
    const folder = folderWith({});
    expect(await runCli(['init', '--playbooks', ''], folder)).toMatchObject({ code: 2, stdout: '', stderr: 'csac: name the playbooks: recommended, all, none, or ids of the library (csac playbooks library)\n' });
    const result = await runCli(['init', '--playbooks', 'champion-lef'], folder);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: 'csac: the library has no playbook `champion-lef`: did you mean `champion-left`?\n' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('uses the current folder, beside what is there', async () => {
    const folder = folderWith({ 'README.md': '# Ours\n' });
    expect((await runCli(['init'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Ours\n');
    expect(existsSync(join(folder, '.github/workflows/validate-portfolio.yml'))).toBe(true);
  });

  it('overwrites nothing, and writes nothing when a file is in the way', async () => {
    const folder = folderWith({ 'accounts/example-company/success-plan.yaml': 'mine\n' });
    const result = await runCli(['init'], folder);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('accounts/example-company/success-plan.yaml exists already');
    expect(readdirSync(folder)).toEqual(['accounts']);
  });

  it('takes a dangling link for a file in the way', async () => {
    const folder = folderWith({});
    symlinkSync(join(folder, 'nowhere'), join(folder, 'customer-success.yaml'));
    expect((await runCli(['init'], folder)).code).toBe(2);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('says in one line why it cannot write', async () => {
    const result = await runCli(['init', 'file'], folderWith({ file: '' }));
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: 'csac: cannot write to file: a part of its path is not a folder\n' });
  });
});
