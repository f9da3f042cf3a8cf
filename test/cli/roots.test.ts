import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith, portfolio, SETTINGS } from './support/folder';
import { jsonOf, runCli } from './support/runCli';

interface Scores {
  readonly accounts: readonly { readonly file: string; readonly account: string }[];
}

async function filesOf(argv: readonly string[], cwd: string): Promise<string[]> {
  return jsonOf<Scores>(await runCli(['score', '--json', ...argv], cwd)).accounts.map(({ file }) => file);
}

describe('the portfolio that counts', () => {
  it('is the nearest one above the current folder, and all of it', async () => {
    const folder = folderWith(portfolio());
    const all = ['accounts/acme/account.yaml', 'accounts/zeta/account.yaml'];
    expect(await filesOf([], folder)).toEqual(all);
    expect(await filesOf([], join(folder, 'accounts/acme'))).toEqual(all);
  });

  it('is the nearest one above a path; files are named from its root', async () => {
    const folder = folderWith(portfolio());
    expect(await filesOf(['.'], join(folder, 'accounts/acme'))).toEqual(['accounts/acme/account.yaml']);
    expect(await filesOf([join(folder, 'accounts/zeta/account.yaml')], '/')).toEqual(['accounts/zeta/account.yaml']);
  });

  it('is the folder given where no settings are', async () => {
    const folder = folderWith({ 'cs/a/account.yaml': account('A'), 'cs/b/account.yaml': account('B') });
    expect(await filesOf(['cs'], folder)).toEqual(['a/account.yaml', 'b/account.yaml']);
    expect(await filesOf(['cs/a/account.yaml', 'cs/b'], folder)).toEqual(['a/account.yaml', 'b/account.yaml']);
  });

  it('is the one that --root names', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'cs/a/account.yaml': account('A') });
    expect(await filesOf(['--root', 'cs', 'cs/a'], folder)).toEqual(['a/account.yaml']);
    expect(await filesOf(['--root', 'cs'], folder)).toEqual(['a/account.yaml']);
  });

  it('reads a file once, however often it is named', async () => {
    const folder = folderWith(portfolio());
    expect(await filesOf(['accounts/acme', 'accounts/acme/account.yaml', '.'], folder)).toEqual(['accounts/acme/account.yaml', 'accounts/zeta/account.yaml']);
  });

  it('cannot be two at once', async () => {
    const folder = folderWith({ 'one/customer-success.yaml': SETTINGS, 'two/customer-success.yaml': SETTINGS });
    const result = await runCli(['validate', 'one', 'two'], folder);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('two lies outside the portfolio');
  });

  it('does not take in a portfolio that lies below it', async () => {
    const folder = folderWith({ ...portfolio(), 'other/customer-success.yaml': SETTINGS, 'other/account.yaml': account('Other') });
    const result = await runCli(['score', '--json'], folder);
    expect(jsonOf<Scores>(result).accounts.map(({ account: name }) => name)).toEqual(['Acme Corp', 'Zeta Ltd']);
    expect(result.stderr).toContain('skipped the folder other: it is a portfolio of its own');
  });

  it('has no accounts in .git, node_modules or behind links', async () => {
    const folder = folderWith({ ...portfolio(), '.git/account.yaml': account('G'), 'node_modules/x/account.yaml': account('N') });
    expect(await filesOf([], folder)).toEqual(['accounts/acme/account.yaml', 'accounts/zeta/account.yaml']);
  });
});
