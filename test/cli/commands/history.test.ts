import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../../src/core/report/historyRow';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { git, gitFolder } from '../support/gitFolder';
import type { Commit } from '../support/gitFolder';
import { jsonOf, runCli, TODAY } from '../support/runCli';

const FILE = 'accounts/acme/account.yaml';

const COMMITS: readonly Commit[] = [
  { day: '2025-09-01', message: 'Begin', files: { 'customer-success.yaml': SETTINGS, [FILE]: account('Acme Corp', 8) } },
  { day: '2025-10-02', author: 'Ben Okafor', message: 'Usage of September', files: { [FILE]: account('Acme Corp', 8).replace('product_usage: { score: 8 }', 'product_usage: { score: 4 }') } },
  { day: '2025-11-12', message: 'Move', moves: { [FILE]: 'accounts/acme-corp/account.yaml' }, files: { 'accounts/acme-corp/account.yaml': account('Acme Corp', 8).replace('product_usage: { score: 8 }', 'product_usage: { score: 5 }') } },
];

describe('csac history', () => {
  it('prints a score a week, with what changed it, who did it and in which commit', async () => {
    const folder = gitFolder(COMMITS);
    const { code, stdout, stderr } = await runCli(['history', 'Acme Corp', '--weeks', '10'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const fall = git(folder, TODAY, 'Ana Ruiz', 'rev-parse', '--short=7', 'HEAD~1').trim();
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('Acme Corp  accounts/acme-corp/account.yaml');
    expect(lines[1]).toBe('day         score  tier      change  why');
    expect(lines.slice(2, 5)).toEqual([
      '2025-09-28     80  Thriving',
      `2025-10-05     68  Healthy      −12  Product usage −12  (Ben Okafor, ${fall})`,
      '2025-10-12     68  Healthy',
    ]);
    expect(lines.at(-2)).toBe('2025-12-01     71  Healthy');
    expect(lines.at(-1)).toBe('▇▆▆▆▆▆▆▆▆▆▆');
    expect(lines).toHaveLength(2 + 11 + 1);
  });

  it('prints a score a version, and one for what is not committed', async () => {
    const folder = gitFolder(COMMITS);
    writeFileSync(join(folder, 'accounts/acme-corp/account.yaml'), account('Acme Corp', 2));
    const { stdout } = await runCli(['history', 'accounts/acme-corp', '--limit', '2', '--quiet'], folder);
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^2025-10-02 {5}68 {2}Healthy$/),
      expect.stringMatching(/^2025-11-12 {5}71 {2}Healthy {7}\+3 {2}Product usage \+3 {2}\(Ana Ruiz, [0-9a-f]{7}\)$/),
      expect.stringMatching(/^2025-12-01 {5}20 {2}Critical {5}−51 {2}.*\(not committed\)$/),
    ]);
  });

  it('prints all of it as JSON, nothing rounded', async () => {
    const folder = gitFolder(COMMITS);
    const row = jsonOf<HistoryRow>(await runCli(['history', 'accounts/acme-corp', '--limit', '9', '--json'], folder));
    expect(row).toMatchObject({ file: 'accounts/acme-corp/account.yaml', account: 'Acme Corp', asOf: TODAY, settings: 'now', end: 'beginning', notes: [] });
    expect(row.points.map(({ day, score, revision }) => [day, score, revision?.summary])).toEqual([
      ['2025-09-01', 80, 'Begin'],
      ['2025-10-02', 68, 'Usage of September'],
      ['2025-11-12', 71, 'Move'],
      ['2025-12-01', 71, 'Move'],
    ]);
    const [, fall] = row.points;
    expect(fall!.change).toMatchObject({ shown: -12, total: expect.closeTo(-12, 9) as number, from: { day: '2025-09-01', score: 80 }, triggers: [], notes: [] });
    expect(fall!.change!.parts).toMatchObject([
      { kind: 'component', id: 'product_usage', cause: 'edit', before: 8, after: 4, file: FILE, line: 7, path: ['scores', 'product_usage', 'score'], revision: { author: 'Ben Okafor', day: '2025-10-02', summary: 'Usage of September' } },
    ]);
  });

  it('has today alone where there is no history, and says why', async () => {
    const { code, stdout } = await runCli(['history', 'Acme Corp', '--quiet'], folderWith(portfolio()));
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(1, 2)).toEqual(['2025-12-01     80  Thriving']);
    expect(stdout).toMatch(/^There is no history here: .+\.$/m);
  });

  it('says where a shallow clone ends', async () => {
    const folder = gitFolder(COMMITS);
    const clone = folderWith({});
    git(clone, TODAY, 'Ana Ruiz', 'clone', '-q', '--depth', '2', `file://${folder}`, 'clone');
    const row = jsonOf<HistoryRow>(await runCli(['history', 'Acme Corp', '--json', '--limit', '9'], join(clone, 'clone')));
    expect(row.end).toBe('shallow');
    expect(row.notes).toEqual(['The clone begins on 2025-10-02; `git fetch --unshallow` brings the rest.']);
  });

  it('refuses in one line what it cannot do', async () => {
    const folder = gitFolder(COMMITS);
    for (const [args, message] of [
      [['history'], "missing required argument 'account'"],
      [['history', 'Nobody'], 'no account Nobody in'],
      [['history', 'Acme Corp', '--weeks', '0'], 'It must be a whole number from 1 to 520.'],
      [['history', 'Acme Corp', '--weeks', '4', '--limit', '4'], 'cannot be used with option'],
      [['history', 'Acme Corp', '--settings', 'later'], 'Allowed choices are now, then'],
    ] as const) {
      const { code, stdout, stderr } = await runCli(args, folder);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^csac: [^\n]+\n$/);
      expect(stderr).toContain(message);
    }
  });
});
