import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRow } from '../../../src/core/report/changeRow';
import type { ScoreRow } from '../../../src/core/report/scoreRow';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { gitFolder } from '../support/gitFolder';
import type { Commit } from '../support/gitFolder';
import { jsonOf, runCli, TODAY } from '../support/runCli';

const ACME = 'accounts/acme/account.yaml';
const ZETA = 'accounts/zeta/account.yaml';
const NEW = 'accounts/new/account.yaml';

const COMMITS: readonly Commit[] = [
  { day: '2025-09-01', files: { 'customer-success.yaml': 'preset: csm\ncurrency: EUR\n', [ACME]: account('Acme Corp', 8), [ZETA]: account('Zeta Ltd', 3) } },
  { day: '2025-10-02', author: 'Ben Okafor', files: { 'customer-success.yaml': SETTINGS, [ACME]: account('Acme Corp', 8).replace('product_usage: { score: 8 }', 'product_usage: { score: 4 }') } },
  { day: '2025-11-12', files: { [NEW]: account('New Inc', 6), [ZETA]: null } },
];

interface Scores {
  readonly asOf: string;
  readonly model: string;
  readonly accounts: readonly (ScoreRow & { readonly change?: ChangeRow | null; readonly changeFault?: string })[];
}

describe('csac score --at', () => {
  it('gives the accounts as they were, in the shape of now', async () => {
    const folder = gitFolder(COMMITS);
    const then = jsonOf<Scores>(await runCli(['score', '--json', '--at', '2025-09-30'], folder));
    expect(then).toMatchObject({ asOf: '2025-09-30', model: 'engine' });
    expect(then.accounts.map(({ account, file, score }) => [account, file, score])).toEqual([['Acme Corp', ACME, 80], ['Zeta Ltd', ZETA, 30]]);
    const [acme] = jsonOf<Scores>(await runCli(['score', '--json', '--as-of', '2025-09-30', ACME], gitFolder(COMMITS.slice(0, 1).map((commit) => ({ ...commit, files: { ...commit.files, 'customer-success.yaml': SETTINGS } }))))).accounts;
    expect(then.accounts[0]).toEqual(acme);
  });

  it('takes a revision, paths, and every way of printing', async () => {
    const folder = gitFolder(COMMITS);
    const table = await runCli(['score', '--at', 'HEAD~1', 'accounts/acme'], folder);
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(table.stdout).toMatch(/^ {3}68 {2}Healthy .*Acme Corp/m);
    expect(table.stdout).toContain('1 account, model engine, as of 2025-10-02');
    expect((await runCli(['score', '--at', 'main', '--explain', ACME], folder)).stdout).toMatch(/^# Health of Acme Corp$/m);
  });

  it('knows paths by what stood there then: those of accounts that are gone, and none of later ones', async () => {
    const folder = gitFolder(COMMITS);
    rmSync(join(folder, 'accounts/zeta'), { recursive: true, force: true });
    for (const path of [ZETA, 'accounts/zeta', 'accounts/zeta/']) {
      const then = jsonOf<Scores>(await runCli(['score', '--json', '--at', '2025-09-30', path], folder));
      expect(then.accounts.map(({ file }) => file)).toEqual([ZETA]);
    }
    for (const path of [NEW, 'accounts/new', 'accounts/nobody']) {
      expect(await runCli(['score', '--at', '2025-09-30', path], folder)).toEqual({ code: 2, stdout: '', stderr: `csac: cannot read ${path}: nothing of it was recorded by 2025-09-30\n` });
    }
  });

  it('scores by the settings of then on demand', async () => {
    const folder = gitFolder(COMMITS);
    expect(jsonOf<Scores>(await runCli(['score', '--json', '--at', '2025-09-30', '--settings', 'then'], folder)).model).toBe('csm');
    expect(jsonOf<Scores>(await runCli(['score', '--json', '--at', '2025-09-30', '--model', 'scorecard'], folder)).model).toBe('scorecard');
  });
});

describe('csac score --settings then', () => {
  it('is refused where nothing of the past is asked', async () => {
    expect(await runCli(['score', '--settings', 'then'], gitFolder(COMMITS))).toEqual({ code: 2, stdout: '', stderr: 'csac: --settings then goes with --since or --at (csac score --help)\n' });
  });
});

describe('csac score --since', () => {
  it('says why there was no score at the one end', async () => {
    const folder = gitFolder([{ day: '2025-09-01', files: { 'customer-success.yaml': SETTINGS, [ACME]: 'account: Acme Corp\n' } }, { day: '2025-10-01', files: { [ACME]: account('Acme Corp', 8) } }]);
    const { stdout } = await runCli(['score', '--since', '2025-09-15'], folder);
    expect(stdout).toContain('no score on 2025-09-15: no metric or component of the model has a value');
  });

  it('says beside each score how and why it changed', async () => {
    const folder = gitFolder(COMMITS);
    writeFileSync(join(folder, NEW), account('New Inc', 7));
    const { code, stdout, stderr } = await runCli(['score', '--since', '2025-09-15'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'score  change  tier     account',
      '   68     −12  Healthy  Acme Corp  accounts/acme/account.yaml',
      '       Product usage −12 (Ben Okafor, 2 Oct)',
      '   70     +10  Healthy  New Inc  accounts/new/account.yaml',
      '       Product usage +3 (not committed), Engagement +2 (not committed), Outcomes +2 (not committed) and 2 more +3',
      '       New Inc is recorded since 2025-11-12, so the change counts from there.',
      `2 accounts, model engine, 2025-09-15 to ${TODAY}`,
      '',
    ]);
  });

  it('shows names of people and commits, and never obeys them (P33)', async () => {
    const folder = gitFolder([COMMITS[0]!, { ...COMMITS[1]!, author: 'Eve\u001b[2K ::error::x', message: '::error::y \u202e' }]);
    for (const way of [[], ['--explain'], ['--json']]) {
      const { stdout } = await runCli(['score', '--since', '2025-09-15', ACME, ...way], folder);
      expect(stdout).toContain('Eve');
      expect(stdout).not.toMatch(/[\u001b\u202e]|^::error/m);
    }
  });

  it('marks what the change sets off (H8)', async () => {
    const folder = gitFolder(COMMITS);
    writeFileSync(join(folder, ACME), account('Acme Corp', 3));
    expect((await runCli(['score', '--since', '2025-09-15', ACME, '--quiet'], folder)).stdout.split('\n')[1]).toBe(`   30     −50  Critical  Acme Corp  ${ACME}  [below 40, fell below 60, fell by more than 20]`);
  });

  it('adds the change to the rows of JSON', async () => {
    const folder = gitFolder(COMMITS);
    writeFileSync(join(folder, 'extra.account.yaml'), account('Extra', 7));
    const { accounts, ...head } = jsonOf<Scores>(await runCli(['score', '--json', '--since', '2025-09-15'], folder));
    expect(head).toMatchObject({ asOf: TODAY, model: 'engine', since: '2025-09-15', settings: 'now' });
    const [acme, , extra] = accounts;
    expect(acme).toMatchObject({ account: 'Acme Corp', score: 68, change: { shown: -12, parts: [{ id: 'product_usage', before: 8, after: 4 }] } });
    expect(extra).toMatchObject({ account: 'Extra', change: null, changeFault: 'Extra is not recorded yet; commit extra.account.yaml first' });
  });

  it('gives all receipts on demand', async () => {
    const { stdout } = await runCli(['score', '--explain', '--since', '2025-09-15', ACME], gitFolder(COMMITS));
    expect(stdout).toMatch(/^# What changed the health of Acme Corp$/m);
    expect(stdout).toMatch(/^\*\*−12\*\* \(exactly −12\) from 80 Thriving on 2025-09-15 \([0-9a-f]{7}\) to 68 Healthy on 2025-12-01\. Model engine\.$/m);
    expect(stdout).toMatch(/^\| Product usage {2}.*\| {6}8 \| {5}4 \|.*−12 \| 2025-10-02 \| Ben Okafor \| [0-9a-f]{7} Update \| accounts\/acme\/account\.yaml:7 \|$/m);
  });

  it('tells the change of the model from that of the account, by the settings of then', async () => {
    const [acme] = jsonOf<Scores>(await runCli(['score', '--json', '--since', '2025-09-15', '--settings', 'then', ACME], gitFolder(COMMITS))).accounts;
    expect(acme!.change!.parts.map(({ kind, id, cause }) => [kind, id, cause])).toEqual([['component', 'product_usage', 'edit'], ['model', 'engine', 'model']]);
    expect(acme!.change!.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(acme!.change!.total!, 9);
  });

  it.each([
    ['nope', 'there is no revision nope; name a day as YYYY-MM-DD, a commit, a branch or a tag'],
    ['', 'neither a day nor a revision is named; name a day as YYYY-MM-DD, a commit, a branch or a tag'],
    ['--output=/tmp/csac-canary', 'there is no revision --output=/tmp/csac-canary; name a day as YYYY-MM-DD, a commit, a branch or a tag'],
    ['2026-12-24', `2026-12-24 is still to come; name a day up to ${TODAY}`],
    ['2025-02-30', '2025-02-30 is no day of the calendar; write it as YYYY-MM-DD'],
  ])('refuses %s in one line (P31)', async (moment, message) => {
    const folder = gitFolder(COMMITS);
    for (const option of ['--since', '--at']) expect(await runCli(['score', `${option}=${moment}`], folder)).toEqual({ code: 2, stdout: '', stderr: `csac: ${message}\n` });
  });

  it('needs a history, and says so', async () => {
    for (const option of ['--since', '--at']) {
      const { code, stderr } = await runCli(['score', option, '2025-09-15'], folderWith(portfolio()));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^csac: there is no history here: [^\n]+\n$/);
    }
    expect((await runCli(['score', '--at', '2020-01-01'], gitFolder(COMMITS))).stderr).toBe('csac: nothing was recorded by 2020-01-01\n');
  });
});
