import { describe, expect, it } from 'vitest';
import { SETTINGS, account, folderWith } from '../support/folder';
import { gitFolder } from '../support/gitFolder';
import { jsonOf, runCli } from '../support/runCli';

const PLAYBOOK = '---\nid: low\ntitle: Low score\ntrigger: health.score < 40\noutcome: { measure: health.score >= 60, within_days: 60 }\n---\n\n# Low score\n';
const ACME = 'accounts/acme/account.yaml';
const COMMITS = [
  { day: '2025-08-01', message: 'Begin', files: { 'customer-success.yaml': SETTINGS, 'playbooks/low.md': PLAYBOOK, [ACME]: account('Acme Corp', 8) } },
  { day: '2025-09-10', message: 'Fall', files: { [ACME]: account('Acme Corp', 3) } },
  { day: '2025-10-20', message: 'Rise', files: { [ACME]: account('Acme Corp', 7) } },
];

describe('csac playbooks backtest', () => {
  it('prints a line for each playbook, and what is not recorded', async () => {
    const { code, stdout, stderr } = await runCli(['playbooks', 'backtest'], gitFolder(COMMITS));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'began  reached  already so  churned  missed  open  unknown  run  days  playbook',
      '    1        1           0        0       0     0        0    0    60  low',
      '',
      '1 account at the ends of 3 months, as of 2025-12-01',
    ]);
    expect(stderr).toContain('The history begins after 2025-07-31');
  });

  it('prints each account for a playbook that is named', async () => {
    const { stdout } = await runCli(['playbooks', 'backtest', 'low', '--quiet'], gitFolder(COMMITS));
    expect(stdout).toBe('low  Low score\n  began to apply 1 time\n\n  Acme Corp by 2025-09-30: its aim was reached by 2025-10-31\n    health.score is 30\n');
  });

  it('prints JSON', async () => {
    const result = await runCli(['playbooks', 'backtest', '--since', '2025-09-01', '--json'], gitFolder(COMMITS));
    const json = jsonOf<{ days: string[]; playbooks: { began: number; reached: number; starts: unknown[] }[] }>(result);
    expect(json.days).toEqual(['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30']);
    expect(json.playbooks[0]).toMatchObject({
      id: 'low',
      fault: null,
      began: 1,
      reached: 1,
      starts: [{ file: ACME, account: 'Acme Corp', arr: 4800, day: '2025-09-30', outcome: 'reached', on: '2025-10-31', wasRun: false, reasons: ['health.score is 30'] }],
    });
  });

  it('says in one line from when on it can begin', async () => {
    const folder = gitFolder(COMMITS);
    expect(await runCli(['playbooks', 'backtest', '--since', '0099-12-31'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: 0099-12-31 lies too far back; name 1975-12-01 or a later day\n' });
    expect(await runCli(['playbooks', 'backtest', '--since', '1975-12-01'], folder)).toMatchObject({ code: 0 });
  });

  it('says in one line that there is no history', async () => {
    const { code, stderr } = await runCli(['playbooks', 'backtest'], folderWith(COMMITS[0]!.files));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: playbooks cannot be tested on the past: [^\n]+\n$/);
  });
});
