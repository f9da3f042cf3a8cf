import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, SETTINGS } from '../support/folder';
import { git, gitFolder } from '../support/gitFolder';
import { runCli } from '../support/runCli';
import { ACME, changeOf, diffOf, sheet } from './support';

const BASE = 'HEAD~1';
const ANA = 'Ana Ruiz';
const namesOf = (told: Awaited<ReturnType<typeof diffOf>>) => told.diff.accounts.map(({ account, score }) => [account, score.before, score.after]);

describe('what csac diff compares', () => {
  it('begins where both lines of work part, whatever the other one did since', async () => {
    const folder = gitFolder([{ day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, [ACME]: sheet('Acme Corp', 8), 'accounts/zeta/account.yaml': sheet('Zeta', 8) } }]);
    git(folder, '2025-11-02', ANA, 'checkout', '-q', '-b', 'work');
    writeFileSync(join(folder, ACME), sheet('Acme Corp', 7));
    git(folder, '2025-11-03', ANA, 'commit', '-qam', 'Ours');
    git(folder, '2025-11-04', ANA, 'checkout', '-q', 'main');
    writeFileSync(join(folder, 'accounts/zeta/account.yaml'), sheet('Zeta', 2));
    git(folder, '2025-11-05', ANA, 'commit', '-qam', 'Theirs');
    expect(namesOf(await diffOf(folder, 'main', 'work'))).toEqual([['Acme Corp', 80, 70]]);
    expect(namesOf(await diffOf(folder, 'work', 'main'))).toEqual([['Zeta', 80, 20]]);
    const { base, head } = (await diffOf(folder, 'main', 'work')).diff;
    expect([base.name, base.day, head.name, head.day]).toEqual(['main', '2025-11-01', 'work', '2025-11-03']);
  });

  it('ends with the files as they are, recorded or not', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8), 'accounts/gone/account.yaml': sheet('Gone', 5), '.gitignore': 'ignored/\n' }, { 'accounts/zeta/account.yaml': sheet('Zeta', 6) });
    writeFileSync(join(folder, ACME), sheet('Acme Corp', 7));
    rmSync(join(folder, 'accounts/gone'), { recursive: true });
    renameSync(join(folder, 'accounts/zeta'), join(folder, 'accounts/zeta-ltd'));
    for (const path of ['accounts/fresh', 'ignored']) execFileSync('mkdir', ['-p', join(folder, path)]);
    writeFileSync(join(folder, 'accounts/fresh/account.yaml'), sheet('Fresh', 9));
    writeFileSync(join(folder, 'ignored/account.yaml'), sheet('Ignored', 9));
    expect(namesOf(await diffOf(folder, 'HEAD'))).toEqual([['Gone', 50, null], ['Acme Corp', 80, 70], ['Fresh', null, 90]]);
    expect(namesOf(await diffOf(folder, BASE))).toEqual([['Gone', 50, null], ['Acme Corp', 80, 70], ['Fresh', null, 90], ['Zeta', null, 60]]);
    expect(namesOf(await diffOf(folder, BASE, 'HEAD'))).toEqual([['Zeta', null, 60]]);
  });

  it('sees what was written to files that Git was told not to look at, and nothing in those that a sparse checkout leaves out', async () => {
    const names = ['accounts/skipped/account.yaml', 'accounts/assumed/account.yaml', 'accounts/sparse/account.yaml', 'accounts/same/account.yaml'];
    const folder = changeOf(Object.fromEntries(names.map((file) => [file, sheet(file, 8)])), {});
    git(folder, '2025-11-21', ANA, 'update-index', '--skip-worktree', names[0]!, names[2]!, names[3]!);
    git(folder, '2025-11-21', ANA, 'update-index', '--assume-unchanged', names[1]!);
    for (const file of names.slice(0, 2)) writeFileSync(join(folder, file), sheet(file, 7));
    rmSync(join(folder, names[2]!));
    const told = await diffOf(folder, BASE);
    expect(told.diff.accounts.map(({ file, score }) => [file, score.before, score.after])).toEqual([[names[1], 80, 70], [names[0], 80, 70]]);
    expect(told.diff.findings.new).toEqual([]);
  });

  it('is the portfolio alone where it is a folder of the repository, without portfolios inside of it', async () => {
    const files = (score: number) => ({ 'p/customer-success.yaml': SETTINGS, [`p/${ACME}`]: sheet('Acme Corp', score), [`other/${ACME}`]: sheet('Other', score), 'p/inner/customer-success.yaml': SETTINGS, [`p/inner/${ACME}`]: sheet('Inner', score) });
    const folder = gitFolder([{ day: '2025-11-01', files: files(8) }, { day: '2025-11-02', files: files(7) }]);
    for (const args of [[BASE, 'HEAD'], [BASE]]) {
      const { diff } = await diffOf(join(folder, 'p'), ...args);
      expect(diff.accounts.map(({ account, file }) => [account, file])).toEqual([['Acme Corp', ACME]]);
    }
  });

  it('says that the base has nothing of the portfolio, where it begins in the change or was moved; the policy of the change counts then', async () => {
    const note = 'The base has no file of the portfolio in this folder, so all of it counts as new; if it was moved, nothing is compared with its former place.';
    const limited = `${SETTINGS}policy: { max_arr_at_risk_growth: 1000, max_tier_drops: 0, max_new_errors: 0, max_score_drop: 0 }\n`;
    const files = { 'customer-success.yaml': limited, [ACME]: sheet('Acme Corp', 3) };
    const moved = gitFolder([{ day: '2025-11-01', files: { ...files, 'cust/compose.yaml': 'services: {}\n' } }, { day: '2025-11-02', moves: { 'customer-success.yaml': 'cust/customer-success.yaml', accounts: 'cust/accounts' } }]);
    const begun = gitFolder([{ day: '2025-11-01', files: { 'README.md': 'Hello' } }, { day: '2025-11-02', files }]);
    for (const [folder, args] of [[join(moved, 'cust'), [BASE, 'HEAD']], [join(moved, 'cust'), [BASE]], [begun, [BASE, 'HEAD']]] as const) {
      const { code, diff } = await diffOf(folder, ...args);
      expect([code, diff.notes, diff.accounts.map(({ kind }) => kind)]).toEqual([1, [note], ['added']]);
      expect(diff.policy.map(({ id, actual }) => [id, actual])).toEqual([['max_arr_at_risk_growth', 4800], ['max_tier_drops', 0], ['max_new_errors', 0], ['max_score_drop', 0]]);
    }
    expect((await runCli(['diff', BASE, 'HEAD'], begun)).stdout).toContain(`- ${note}\n`);
    const grown = gitFolder([{ day: '2025-11-01', files: { 'acme.yaml': 'customer_health:\n  account: Acme Corp\n' } }, { day: '2025-11-02', files: { 'accounts/zeta/account.yaml': sheet('Zeta') } }]);
    expect((await diffOf(grown, BASE, 'HEAD', '--root', '.')).diff.notes).toEqual([]);
  });

  it('loses and gains the accounts of a folder whose own settings come or go, whether their files changed or not', async () => {
    const inner = 'accounts/inner/customer-success.yaml';
    const files = { [ACME]: sheet('Acme Corp', 8), 'accounts/inner/uno/account.yaml': sheet('Uno', 8), 'accounts/inner/dos/account.yaml': sheet('Dos', 8), 'accounts/inner/deep/account.yaml': sheet('Deep', 8), 'accounts/inner/deep/customer-success.yaml': SETTINGS };
    const folder = gitFolder([
      { day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, ...files } },
      { day: '2025-11-02', files: { [inner]: SETTINGS, 'accounts/inner/dos/account.yaml': sheet('Dos', 2) } },
      { day: '2025-11-03', files: { [inner]: null } },
    ]);
    for (const end of [['HEAD~1', 'HEAD'], ['HEAD~1']]) expect(namesOf(await diffOf(folder, ...end))).toEqual([['Dos', null, 20], ['Uno', null, 80]]);
    expect(namesOf(await diffOf(folder, 'HEAD~2', 'HEAD~1'))).toEqual([['Dos', 80, null], ['Uno', 80, null]]);
    expect(namesOf(await diffOf(folder, 'HEAD~2', 'HEAD'))).toEqual([['Dos', 80, 20]]);
    writeFileSync(join(folder, inner), SETTINGS);
    expect(namesOf(await diffOf(folder, 'HEAD'))).toEqual([['Dos', 20, null], ['Uno', 80, null]]);
  });

  it('says in one line what to do where a shallow clone lacks what is compared', async () => {
    const origin = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 7) });
    git(origin, '2025-11-21', ANA, 'checkout', '-q', '-b', 'work');
    writeFileSync(join(origin, ACME), sheet('Acme Corp', 6));
    git(origin, '2025-11-22', ANA, 'commit', '-qam', 'Work');
    git(origin, '2025-11-23', ANA, 'checkout', '-q', 'main');
    writeFileSync(join(origin, 'README.md'), 'x');
    git(origin, '2025-11-24', ANA, 'add', '--all');
    git(origin, '2025-11-24', ANA, 'commit', '-qm', 'Main goes on');
    const clone = join(folderWith({}), 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', '--no-single-branch', '--branch', 'work', `file://${origin}`, clone]);
    const lacking = await runCli(['diff', 'origin/main'], clone);
    expect(lacking).toEqual({ code: 2, stdout: '', stderr: 'csac: the commit that origin/main and HEAD have in common is not on this machine; this clone is shallow, so fetch the rest: `git fetch --unshallow`, in GitHub Actions `fetch-depth: 0`\n' });
    execFileSync('git', ['-C', clone, '-c', 'maintenance.auto=false', 'fetch', '-q', '--unshallow']);
    expect(namesOf(await diffOf(clone, 'origin/main'))).toEqual([['Acme Corp', 70, 60]]);
  });

  it('refuses to judge without the settings or the model of a side that a partial clone left out, and tells of other files', async () => {
    const model = 'ours.health-model.yaml';
    const text = (name: string) => `name: ${name}\nscale: 10\ncomponents:\n  - { id: product_usage, weight: 1 }\ntiers:\n  - { id: good, min: 60, color: green }\n  - { id: poor, min: 0, color: red }\n`;
    const origin = gitFolder([
      { day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, [model]: text('one'), [ACME]: sheet('Acme Corp', 8), 'accounts/zeta/account.yaml': sheet('Zeta', 8) } },
      { day: '2025-11-02', files: { 'customer-success.yaml': `${SETTINGS}health_model: ${model}\n` } },
      { day: '2025-11-03', files: { [model]: text('two') } },
      { day: '2025-11-04', files: { [ACME]: sheet('Acme Corp', 7), 'accounts/zeta/account.yaml': sheet('Zeta', 7) } },
    ]);
    git(origin, '2025-11-05', ANA, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folderWith({}), 'clone');
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${origin}`, clone]);
    const refused = (file: string, side: string) => ({ code: 2, stdout: '', stderr: `csac: the text that ${file} has ${side} the change is not on this machine, and scores rest on it; this clone is partial, so fetch the rest: \`git fetch --refetch --no-filter\`\n` });
    expect(await runCli(['diff', 'HEAD~3'], clone)).toEqual(refused('customer-success.yaml', 'before'));
    expect(await runCli(['diff', 'HEAD~3', 'HEAD~2'], clone)).toEqual(refused('customer-success.yaml', 'before'));
    expect(await runCli(['diff', 'HEAD~2'], clone)).toEqual(refused(model, 'before'));
    const { accounts, notes } = (await diffOf(clone, BASE)).diff;
    expect([accounts, notes]).toEqual([[], [ACME, 'accounts/zeta/account.yaml'].map((file) => `${file} could not be read before the change (its text is not on this machine), so its accounts are not compared.`)]);
    execFileSync('git', ['-C', clone, '-c', 'maintenance.auto=false', 'fetch', '-q', '--refetch', '--no-filter']);
    expect(namesOf(await diffOf(clone, BASE))).toEqual([['Acme Corp', 80, 70], ['Zeta', 80, 70]]);
  });

  it('tells that settings are a link, which counts now and in no commit', async () => {
    const folder = gitFolder([{ day: '2025-11-01', files: { 'settings.yaml': `${SETTINGS}policy: { max_tier_drops: 0 }\n`, [ACME]: sheet('Acme Corp', 8) } }]);
    symlinkSync('settings.yaml', join(folder, 'customer-success.yaml'));
    git(folder, '2025-11-02', ANA, 'add', '--all');
    git(folder, '2025-11-02', ANA, 'commit', '-qm', 'Link');
    writeFileSync(join(folder, ACME), sheet('Acme Corp', 7));
    git(folder, '2025-11-03', ANA, 'commit', '-qam', 'Change');
    const [now, recorded] = [(await diffOf(folder, BASE)).diff, (await diffOf(folder, BASE, 'HEAD')).diff];
    expect([now.notes, now.policy.length]).toEqual([['customer-success.yaml is a link, so what it leads to now counts on both sides, and between commits nothing does; put the file itself there.'], 1]);
    expect([recorded.notes, recorded.policy.length]).toEqual([['customer-success.yaml is a link, so between commits the defaults count and no policy; put the file itself there.'], 0]);
  });

  it('has no note where a portfolio has no settings', async () => {
    const folder = gitFolder([{ day: '2025-11-01', files: { [ACME]: sheet('Acme Corp', 8) } }, { day: '2025-11-02', files: { 'README.md': 'x' } }]);
    for (const end of [[BASE], [BASE, 'HEAD']]) expect((await diffOf(folder, ...end, '--root', '.')).diff.notes).toEqual([]);
    expect((await runCli(['diff', BASE, 'HEAD', '--root', '.'], folder)).stdout).toBe('');
  });

  it('is refused in one line where there is no such revision or no history; an option is no revision (P31)', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp') }, {});
    const evil = join(folder, 'evil');
    for (const name of [`--output=${evil}`, 'nowhere', 'HEAD..HEAD', '-x', '']) {
      const { code, stdout, stderr } = await runCli(['diff', '--', name], folder);
      expect([code, stdout, stderr]).toEqual([2, '', `csac: ${name === '' ? 'an empty name' : name} is not a revision: name a commit, a branch or a tag\n`]);
    }
    expect(await runCli(['diff', `--base=--output=${evil}`], folder)).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(evil)).toBe(false);
    const none = folderWith({ 'customer-success.yaml': SETTINGS });
    expect(await runCli(['diff', 'main'], none)).toEqual({ code: 2, stdout: '', stderr: 'csac: there is nothing to compare with: the folder is in no Git repository\n' });
  });

  it('goes to a file where one is named, which is not replaced unasked', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 7) });
    const printed = await runCli(['diff', BASE, 'HEAD'], folder);
    expect(printed.stdout).toContain('Acme Corp');
    expect(await runCli(['diff', BASE, 'HEAD', '--out', 'comment.md'], folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(printed.stdout);
    expect(await runCli(['diff', BASE, 'HEAD', '--out', ACME], folder)).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, ACME), 'utf8')).toBe(sheet('Acme Corp', 7));
  });
});
