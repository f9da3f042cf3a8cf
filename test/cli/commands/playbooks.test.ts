import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith, SETTINGS } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

const ACME = 'accounts/acme/account.yaml';
const LEFT = `---
id: sponsor-left
title: Sponsor left
trigger: events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)
owner: csm
segments: [self-serve]
cooldown_days: 90
outcome: { measure: named(scores.relationship.exec_sponsor), within_days: 60 }
---

# Sponsor left

## Why

Nobody defends the budget.

## Signals

- An event \`sponsor_left\`

## Steps

- [ ] Find out who decides now (CSM, within 2 days)
- [ ] Introduce our own executive (VP CS, within 1 week)

## Messages

- \`new-contact\`: to whoever follows

## Exit criteria

- [ ] The successor has met our executive

## Escalation

- No answer within a week: the CS manager calls
`;
const EVENT = 'events:\n  - { date: 2025-11-20, type: sponsor_left } # heard from Ana\n';

function files(more: Record<string, string> = {}): Record<string, string> {
  return {
    'customer-success.yaml': `${SETTINGS}people:\n  dana.reyes: { name: Dana Reyes, email: dana@example.com, role: csm }\n`,
    'playbooks/sponsor-left.md': LEFT,
    'playbooks/README.md': '# About this folder\n',
    'playbooks/by-hand.md': '---\ntitle: By hand\n---\n\n# By hand\n',
    [ACME]: account('Acme Corp') + EVENT,
    'accounts/bolt/account.yaml': account('Bolt', 6),
    ...more,
  };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('csac playbooks', () => {
  it('says what there is', async () => {
    const { code, stderr } = await runCli(['playbooks'], folderWith(files()));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: name what to do with playbooks: list, .* or \w+ \(csac playbooks --help\)\n$/);
  });

  it('lists them with what they are for', async () => {
    expect(await runCli(['playbooks', 'list'], folderWith(files({ 'playbooks/old.md': '---\ntitle: Old\nkind: tier\nstatus: retired\ntrigger: arr > 0\n---\n' })))).toEqual({
      code: 0,
      stdout: 'by-hand       By hand (rescue, by hand)\nold           Old (tier, retired)\nsponsor-left  Sponsor left (rescue, self-serve)\n',
      stderr: '',
    });
    expect(await runCli(['playbooks', 'list'], folderWith({ 'customer-success.yaml': SETTINGS }))).toEqual({ code: 0, stdout: '', stderr: 'csac: no playbooks in playbooks\n' });
  });
});

describe('csac playbooks match', () => {
  it('counts the accounts of each', async () => {
    const { code, stdout } = await runCli(['playbooks', 'match'], folderWith(files()));
    expect(code).toBe(0);
    expect(stdout).toBe(`matches  ARR EUR  to run  under way  in cooldown  snoozed  done  unknown  playbook
      1    4,800       1          0            0        0     0        1  sponsor-left

Run by hand, without a trigger: by-hand
2 accounts, as of 2025-12-01
`);
  });

  it('names each account and why, for one playbook, by id or file', async () => {
    const folder = folderWith(files());
    const expected = `sponsor-left  Sponsor left
  matches 1 account, EUR 4,800 ARR, unknown for 1

  Acme Corp: applies  (EUR 4,800, 70 Healthy, dana.reyes)
    events has sponsor_left of 2025-11-20  accounts/acme/account.yaml:14

  Bolt: unknown  (EUR 4,800, 60 Healthy, dana.reyes)
    events is missing  accounts/bolt/account.yaml:1
`;
    expect(await runCli(['playbooks', 'match', 'sponsor-left'], folder)).toEqual({ code: 0, stdout: expected, stderr: '' });
    expect((await runCli(['playbooks', 'match', 'sponsor-left.md'], join(folder, 'playbooks'))).stdout).toBe(expected);
    expect((await runCli(['playbooks', 'match', '--explain'], folder)).stdout).toBe(`by-hand  By hand\n  It has no trigger, so it is run by hand.\n\n${expected}`);
  });

  it('names the playbooks of one account, on request those that do not apply, too', async () => {
    const folder = folderWith(files({ 'playbooks/big.md': '---\ntitle: Big\ntrigger: arr >= 100000\n---\n' }));
    const own = `Acme Corp  (EUR 4,800, 70 Healthy, dana.reyes)\n\n  sponsor-left: applies  Sponsor left\n    events has sponsor_left of 2025-11-20  accounts/acme/account.yaml:14\n`;
    expect((await runCli(['playbooks', 'match', '--account', 'Acme Corp'], folder)).stdout).toBe(own);
    expect((await runCli(['playbooks', 'match', '--account', ACME, '--all'], folder)).stdout).toContain('  big: does not apply  Big\n    arr is 4800');
    expect((await runCli(['playbooks', 'match', 'big', '--account', 'accounts/bolt'], folder)).stdout).toBe('No playbook applies.\n');
  });

  it('prints rows for scripts', async () => {
    const result = jsonOf<{ asOf: string; currency: string; accounts: number; playbooks: { id: string; fault: unknown; accounts: object[] }[] }>(await runCli(['playbooks', 'match', '--json'], folderWith(files())));
    expect(result).toMatchObject({ asOf: '2025-12-01', currency: 'EUR', accounts: 2, unreadable: [], notes: [] });
    expect(result.playbooks[0]).toMatchObject({ id: 'by-hand', fault: { message: 'It has no trigger, so it is run by hand.', range: null }, matches: 0, accounts: [] });
    expect(result.playbooks[1]).toMatchObject({ id: 'sponsor-left', kind: 'rescue', status: 'active', fault: null, matches: 1, arr: 4800, due: 1, underWay: 0, cooldown: 0, snoozed: 0, handled: 0, unknown: 1 });
    expect(result.playbooks[1]!.accounts[0]).toEqual({
      file: ACME,
      account: 'Acme Corp',
      segment: 'self-serve',
      arr: 4800,
      csm: 'dana.reyes',
      score: 70,
      tier: 'healthy',
      state: 'due',
      until: null,
      lastRun: null,
      occasion: null,
      reasons: [{ text: 'events has sponsor_left of 2025-11-20', path: 'events.0', range: { start: { line: 13, character: 4 }, end: { line: 13, character: 44 } } }],
    });
  });

  it('goes on past playbooks and accounts that are broken, and names them', async () => {
    const folder = folderWith(files({ 'playbooks/wrong.md': '---\ntitle: Wrong\ntrigger: arrr > 1\n---\n', 'accounts/broken/account.yaml': '' }));
    const { code, stdout, stderr } = await runCli(['playbooks', 'match'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('sponsor-left');
    expect(stderr).toMatch(/^csac: playbooks\/wrong\.md is not matched: .*`arrr`.*\ncsac: skipped accounts\/broken\/account\.yaml: holds no account\n$/);
  });

  it('says which playbook is meant', async () => {
    expect(await runCli(['playbooks', 'match', 'sponsor-lef'], folderWith(files()))).toEqual({ code: 2, stdout: '', stderr: 'csac: there is no playbook `sponsor-lef`: did you mean `sponsor-left`?\n' });
  });

  it('prints no command that a build log would obey, and no control characters', async () => {
    const folder = folderWith(files({ 'accounts/evil/account.yaml': `${account('"::error::x\\e[31m"')}${EVENT}` }));
    const { stdout } = await runCli(['playbooks', 'match', 'sponsor-left'], folder);
    expect(stdout).toContain('\\e[31m');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('csac playbooks snooze', () => {
  it('writes one entry, and changes it the next time', async () => {
    const folder = folderWith(files());
    const before = read(folder, ACME);
    expect(await runCli(['playbooks', 'snooze', 'sponsor-left', 'Acme Corp', '--until', '2025-12-15', '--reason', 'She starts then'], folder)).toEqual({
      code: 0,
      stdout: `${ACME}: sponsor-left is snoozed until 2025-12-15\n`,
      stderr: '',
    });
    expect(read(folder, ACME)).toBe(`${before}snoozes:\n  - playbook: sponsor-left\n    until: 2025-12-15\n    reason: She starts then\n`);
    expect((await runCli(['playbooks', 'match'], folder)).stdout).toContain('      1    4,800       0          0            0        1     0        1  sponsor-left');
    await runCli(['playbooks', 'snooze', 'sponsor-left', ACME, '--until', '2026-01-10'], folder);
    expect(read(folder, ACME)).toBe(`${before}snoozes:\n  - playbook: sponsor-left\n    until: 2026-01-10\n    reason: She starts then\n`);
  });

  it('refuses days that are over, and what is no day', async () => {
    const folder = folderWith(files());
    const line = ['playbooks', 'snooze', 'sponsor-left', ACME];
    expect(await runCli([...line, '--until', '2025-12-01'], folder)).toMatchObject({ code: 2, stderr: 'csac: 2025-12-01 does not lie ahead; a playbook is put off until a day after 2025-12-01\n' });
    expect((await runCli([...line, '--until', 'soon'], folder)).code).toBe(2);
    expect((await runCli(line, folder)).code).toBe(2);
  });

  it('touches no file that it cannot read', async () => {
    const folder = folderWith(files({ [ACME]: 'account: [\n' }));
    expect(await runCli(['playbooks', 'snooze', 'sponsor-left', ACME, '--until', '2025-12-15'], folder)).toMatchObject({ code: 2, stderr: `csac: ${ACME} cannot be read as YAML; mend the finding on it first\n` });
    expect(read(folder, ACME)).toBe('account: [\n');
  });
});
