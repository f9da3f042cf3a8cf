import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS, account, folderWith, portfolio } from '../support/folder';
import { runCli } from '../support/runCli';

const ACME = 'accounts/acme/account.yaml';
const TWINS = 'customer_health:\n  account: Twin One\n---\ncustomer_health:\n  account: Twin Two\n';

describe('csac render', () => {
  it('lists the documents', async () => {
    const { code, stdout } = await runCli(['render', '--list'], folderWith({}));
    expect(code).toBe(0);
    for (const id of ['qbr', 'save-plan', 'qbr-follow-up']) expect(stdout).toMatch(new RegExp(`^${id} +\\S`, 'm'));
  });

  it('prints a template to begin one’s own with', async () => {
    const { code, stdout } = await runCli(['render', 'save-plan', '--source'], folderWith({}));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\nid: save-plan\n/);
    expect((await runCli(['render', 'no-such', '--source'], folderWith({}))).stderr).toMatch(/^csac: There is no document `no-such`; there are: .*save-plan/);
  });

  it('finds the account by file, folder and name, with the same result', async () => {
    const folder = folderWith(portfolio());
    const byFile = await runCli(['render', 'qbr', ACME], folder);
    expect(byFile).toMatchObject({ code: 0 });
    expect(byFile.stdout).toContain('Acme Corp');
    expect(byFile.stdout).toMatch(/^# /m);
    for (const given of ['accounts/acme', 'Acme Corp', 'acme corp', '“Acme Corp\u200b”']) expect((await runCli(['render', 'qbr', given], folder)).stdout).toBe(byFile.stdout);
    expect((await runCli(['render', 'qbr', '.'], join(folder, 'accounts/acme'))).stdout).toBe(byFile.stdout);
  });

  it('writes a save plan for the reason that is given, and refuses one that is none', async () => {
    const folder = folderWith(portfolio());
    const plan = await runCli(['render', 'save-plan', ACME, '--reason', 'competitive'], folder);
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('### Competition: a switch, or an in-house build');
    const wrong = await runCli(['render', 'save-plan', ACME, '--reason', 'boredom'], folder);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^csac: `boredom` is no reason to leave; the reasons are: product, value, .*\n$/);
  });

  it('tells the gaps on standard error, unless asked to be quiet', async () => {
    const folder = folderWith(portfolio());
    expect((await runCli(['render', 'qbr', ACME], folder)).stderr).toMatch(/^csac: gap: .+$/m);
    expect((await runCli(['render', 'qbr', ACME, '--quiet'], folder)).stderr).toBe('');
  });

  it('tells a screenful of gaps and counts the others', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `  - { name: Person ${index} }\n`).join('');
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [ACME]: `${account('Acme Corp')}stakeholders:\n${people}` });
    const { stderr } = await runCli(['render', 'save-plan', ACME], folder);
    expect(stderr.match(/^csac: gap: /gm)).toHaveLength(25);
    expect(stderr).toMatch(/^csac: and \d+ more gaps; look for ⟦ in the document$/m);
  });

  it('writes to a file, and replaces another content only when forced', async () => {
    const folder = folderWith(portfolio());
    const { stdout: document } = await runCli(['render', 'qbr', ACME, '--out', '-'], folder);
    const write = (...more: string[]) => runCli(['render', 'qbr', ACME, '--quiet', '--out', 'out/qbr.md', ...more], folder);
    expect(await write()).toEqual({ code: 0, stdout: '', stderr: '' });
    const path = join(folder, 'out/qbr.md');
    expect(readFileSync(path, 'utf8').trimEnd()).toBe(document.trimEnd());
    expect((await write()).code).toBe(0);
    writeFileSync(path, 'mine\n');
    expect(await write()).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') as string });
    expect(readFileSync(path, 'utf8')).toBe('mine\n');
    expect((await write('--force')).code).toBe(0);
    expect(readFileSync(path, 'utf8').trimEnd()).toBe(document.trimEnd());
  });

  it('refreshes the same document where it is, and keeps what people wrote in it', async () => {
    const folder = folderWith(portfolio());
    const write = () => runCli(['render', 'renewal', ACME, '--out', 'accounts/acme/documents/renewal.md'], folder);
    expect((await write()).code).toBe(0);
    const [path, accountPath] = [join(folder, 'accounts/acme/documents/renewal.md'), join(folder, ACME)];
    writeFileSync(path, `${readFileSync(path, 'utf8').replace('<!-- csac:end title -->', '<!-- csac:end title -->\n\nOurs: call Ana first.')}`);
    writeFileSync(accountPath, readFileSync(accountPath, 'utf8').replace(/^arr: .*$/m, 'arr: 135700'));
    expect((await write()).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('Ours: call Ana first.');
    expect(readFileSync(path, 'utf8')).toContain('€135,700');
    const refreshed = readFileSync(path, 'utf8');
    expect((await write()).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(refreshed);
    // What people edited inside stays too, and they are told that there is a newer version.
    writeFileSync(path, refreshed.replaceAll('€135,700', '€136k'));
    writeFileSync(accountPath, readFileSync(accountPath, 'utf8').replace(/^arr: .*$/m, 'arr: 140000'));
    expect((await write()).stderr).toMatch(/^csac: accounts\/acme\/documents\/renewal\.md refreshed: .*kept as you wrote it, and there is a newer version/m);
    expect(readFileSync(path, 'utf8')).toContain('€136k');
  });

  it.each([
    ['an unknown document', ['render', 'qbrr', ACME], /qbrr/],
    ['an unknown account', ['render', 'qbr', 'Acme Crop'], /no account Acme Crop.*did you mean "Acme Corp"/],
    ['a folder without accounts', ['render', 'qbr', 'empty'], /holds no account/],
    ['a folder of several', ['render', 'qbr', 'accounts'], /stands for 2 accounts/],
    ['a folder whose account does not parse', ['render', 'qbr', 'broken'], /broken\/account\.yaml cannot be read as YAML/],
    ['a name that may stand in a file that does not parse', ['render', 'qbr', 'Quartz'], /no account Quartz.*; broken\/account\.yaml cannot be read$/m],
    ['a file of several', ['render', 'qbr', 'twins/account.yaml'], /stands for 2 accounts: name the one you mean of "Twin One", "Twin Two"/],
    ['a file of several that have one name', ['render', 'qbr', 'same/account.yaml'], /stands for 2 accounts of same\/account\.yaml that have the same name; give each a name of its own/],
    ['a file that is no account', ['render', 'qbr', 'customer-success.yaml'], /customer-success\.yaml/],
    ['a template that is not there', ['render', 'qbr', ACME, '--template', 'nope.hbs'], /nope\.hbs/],
    ['a place that cannot be written', ['render', 'qbr', ACME, '--out', 'customer-success.yaml/qbr.md'], /cannot write/],
  ])('%s ends with 2 and one line', async (_name, argv, message) => {
    const result = await runCli(argv, folderWith({ ...portfolio(), 'empty/notes.md': '', 'broken/account.yaml': 'account: [\n', 'twins/account.yaml': TWINS, 'same/account.yaml': TWINS.replace('Two', 'One') }));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr.trimEnd().split('\n').filter((line) => !line.startsWith('csac: gap:'))).toHaveLength(1);
  });

  it('asks which one, where two accounts have one name', async () => {
    const folder = folderWith({ ...portfolio(), 'accounts/acme-2/account.yaml': account('Acme Corp') });
    const result = await runCli(['render', 'qbr', 'Acme Corp'], folder);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('accounts/acme-2/account.yaml');
  });

  it('renders a template of the user’s own, from outside the portfolio too', async () => {
    const folder = folderWith({ 'mine.hbs': '---\nid: mine\ntitle: Mine\nkind: qbr\naudience: customer\n---\n# For {{account.account}}\n' });
    for (const [file, text] of Object.entries(portfolio())) folderFile(folder, `cs/${file}`, text);
    const result = await runCli(['render', 'qbr', ACME, '--template', '../mine.hbs'], join(folder, 'cs'));
    expect(result).toMatchObject({ code: 0, stdout: expect.stringMatching(/^# For Acme Corp\n$/m) as string });
    expect(existsSync(join(folder, 'cs/accounts/acme/documents'))).toBe(false);
  });

  it('tells a fault of the user’s own template in one line', async () => {
    const folder = folderWith({ ...portfolio(), 'mine.hbs': '---\nid: mine\ntitle: Mine\nkind: qbr\naudience: customer\n---\n# {{account.acount}}\n' });
    const result = await runCli(['render', 'qbr', ACME, '--template', 'mine.hbs'], folder);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^csac: mine\.hbs, line 7: .*acount[^\n]*\n$/);
  });
});

function folderFile(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}
