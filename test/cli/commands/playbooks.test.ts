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

- \`qbr\`: for the next meeting

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
    const own = `Acme Corp  (EUR 4,800, 70 Healthy, dana.reyes)\n\n  sponsor-left: applies  Sponsor left\n    events has sponsor_left of 2025-11-20  accounts/acme/account.yaml:14\n\n  does not apply: big\n`;
    expect((await runCli(['playbooks', 'match', '--account', 'Acme Corp'], folder)).stdout).toBe(own);
    expect((await runCli(['playbooks', 'match', '--account', ACME, '--all'], folder)).stdout).toContain('  big: does not apply  Big\n    arr is 4800');
    expect((await runCli(['playbooks', 'match', 'big', '--account', 'accounts/bolt'], folder)).stdout).toBe('No playbook applies: big\n');
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
    expect(stderr).toMatch(/^csac: playbooks\/wrong\.md:\d is not matched: .*`arrr`.*\ncsac: skipped accounts\/broken\/account\.yaml: holds no account\n$/);
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

  it('leaves a snooze that has ended as it was, and nobody’s name on what they have not decided', async () => {
    const ended = 'snoozes:\n  - { playbook: sponsor-left, until: 2025-11-30, reason: Their CFO is away, by: dana.reyes }\n';
    const ahead = '  - { playbook: sponsor-left, until: 2025-12-05, reason: Fair, by: dana.reyes }\n';
    const snooze = ['playbooks', 'snooze', 'sponsor-left', ACME, '--until', '2026-01-10'];
    const folder = folderWith(files({ [ACME]: account('Acme Corp') + ended }));
    await runCli(snooze, folder);
    expect(read(folder, ACME)).toBe(`${account('Acme Corp')}${ended}  - { playbook: sponsor-left, until: 2026-01-10 }\n`);
    const again = folderWith(files({ [ACME]: account('Acme Corp') + ended + ahead }));
    await runCli([...snooze, '--reason', 'New year'], again);
    expect(read(again, ACME)).toBe(`${account('Acme Corp')}${ended}  - { playbook: sponsor-left, until: 2026-01-10, reason: New year }\n`);
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

describe('csac playbooks run', () => {
  const RUN = ['playbooks', 'run', 'sponsor-left', 'Acme Corp'];
  const TASKS = `tasks:
  - title: Find out who decides now
    owner: dana.reyes
    due: 2025-12-03
    status: open
    playbook: sponsor-left
    key: sponsor-left/find-out-who-decides-now
    created: 2025-12-01
  - title: Introduce our own executive
    due: 2025-12-08
    status: open
    playbook: sponsor-left
    key: sponsor-left/introduce-our-own-executive
    created: 2025-12-01
    note: For the role VP CS.
`;
  const MESSAGE = 'accounts/acme/documents/qbr-2025-Q4.md';
  const GAPS = `csac: ${MESSAGE} has 13 gaps to fill in, marked with ⟦\n`;
  const NOBODY = 'csac: Nobody is named here for the role VP CS, so 1 task has no owner; name somebody in the settings, as `role: vp_cs` of one of the `people`.\n';

  it('adds the tasks behind what is there, renders the messages, and does neither twice', async () => {
    const folder = folderWith(files());
    const before = read(folder, ACME);
    expect(await runCli(RUN, folder)).toEqual({
      code: 0,
      stdout: `${ACME}: added: Find out who decides now (dana.reyes, due 2025-12-03)\n${ACME}: added: Introduce our own executive (no owner: VP CS, due 2025-12-08)\nwrote ${MESSAGE}\n`,
      stderr: GAPS + NOBODY,
    });
    expect(read(folder, ACME)).toBe(before + TASKS);
    const after = read(folder, MESSAGE);
    expect(await runCli(RUN, folder)).toEqual({
      code: 0,
      stdout: `${ACME}: there already: Find out who decides now (dana.reyes, due 2025-12-03)\n${ACME}: there already: Introduce our own executive (no owner: VP CS, due 2025-12-08)\n`,
      stderr: 'csac: All its tasks are there already, so its messages are not written again.\n',
    });
    expect((await runCli([...RUN, '--anyway'], folder)).stdout).toContain(`${MESSAGE} is up to date\n`);
    expect(read(folder, ACME)).toBe(before + TASKS);
    expect(read(folder, MESSAGE)).toBe(after);
  });

  it('writes nothing as a dry run, and prints what it would', async () => {
    const folder = folderWith(files());
    const before = read(folder, ACME);
    const { code, stdout, stderr } = await runCli([...RUN, '--dry-run'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: GAPS + NOBODY });
    expect(stdout).toBe(
      `${ACME}: would add: Find out who decides now (dana.reyes, due 2025-12-03)\n${ACME}: would add: Introduce our own executive (no owner: VP CS, due 2025-12-08)\nwould write: ${MESSAGE}\n\n${ACME} would get:\n${TASKS}`,
    );
    expect(read(folder, ACME)).toBe(before);
    expect(() => read(folder, MESSAGE)).toThrow();
  });

  it('keeps line ends, a byte order mark and comments', async () => {
    const text = `\uFEFF${account('Acme Corp')}${EVENT}# the end\n`.replaceAll('\n', '\r\n');
    const folder = folderWith(files({ [ACME]: text }));
    expect((await runCli([...RUN, '--no-messages'], folder)).code).toBe(0);
    const after = read(folder, ACME);
    expect(after.replace(TASKS.replaceAll('\n', '\r\n'), '')).toBe(text);
    expect(() => read(folder, MESSAGE)).toThrow();
  });

  it('goes on past a message that cannot be written', async () => {
    const folder = folderWith(files({ 'playbooks/sponsor-left.md': LEFT.replace('`qbr`: for', '`new-contact`: to whoever follows\n- `qbr`: for') }));
    const { code, stdout, stderr } = await runCli(RUN, folder);
    expect(code).toBe(0);
    expect(stderr).toContain('csac: new-contact is not written: Nobody is noted as having left Acme Corp');
    expect(stdout).toContain(`wrote ${MESSAGE}\n`);
  });

  it('leaves a file alone that is there with other text', async () => {
    const folder = folderWith(files({ [MESSAGE]: 'My own letter\n' }));
    const { code, stderr } = await runCli(RUN, folder);
    expect(code).toBe(0);
    expect(stderr).toContain(`csac: ${MESSAGE} is there with other text and stays as it is\n`);
    expect(read(folder, MESSAGE)).toBe('My own letter\n');
  });

  it('says that messages have gaps', async () => {
    const folder = folderWith(files({ 'playbooks/sponsor-left.md': LEFT.replace('`qbr`: for', '`check-in`: for') }));
    const { code, stdout, stderr } = await runCli(RUN, folder);
    const [, message] = /^wrote (.*check-in.*)$/m.exec(stdout)!;
    expect(code).toBe(0);
    expect(stderr).toContain(`csac: ${message} has 2 gaps to fill in, marked with ⟦\n`);
    expect(read(folder, message!)).toContain('⟦');
  });

  it('holds back what does not apply, until it is told to run anyway', async () => {
    const folder = folderWith(files());
    const line = ['playbooks', 'run', 'sponsor-left', 'Bolt'];
    const before = read(folder, 'accounts/bolt/account.yaml');
    const { code, stdout, stderr } = await runCli(line, folder);
    expect(code).toBe(1);
    expect(stdout).toContain('accounts/bolt/account.yaml: held back: Find out who decides now');
    expect(stderr).toContain('csac: held back: Whether it applies is not known: events is missing. Use --anyway to run it all the same\n');
    expect(read(folder, 'accounts/bolt/account.yaml')).toBe(before);
    expect(await runCli([...line, '--anyway'], folder)).toMatchObject({ code: 0 });
    expect(read(folder, 'accounts/bolt/account.yaml')).toBe(before + TASKS);
  });

  it('holds back in its cooldown, and while it is snoozed', async () => {
    const done = TASKS.replaceAll('status: open', 'status: done').replaceAll('created: 2025-12-01', 'created: 2025-11-20');
    const folder = folderWith(files({ [ACME]: account('Acme Corp') + EVENT + done }));
    expect((await runCli(RUN, folder)).stderr).toContain('held back: It was run on 2025-11-20 and is in cooldown until 2026-02-18.');
    await runCli(['playbooks', 'snooze', 'sponsor-left', 'Acme Corp', '--until', '2025-12-09'], folder);
    expect((await runCli(RUN, folder)).stderr).toContain('held back: It is snoozed until 2025-12-09.');
  });

  it('runs a playbook without trigger for any account', async () => {
    const byHand = LEFT.replace(/id: .*\n/, '').replace(/trigger: .*\n/, '');
    const folder = folderWith(files({ 'playbooks/by-hand.md': byHand }));
    expect((await runCli(['playbooks', 'run', 'by-hand', 'Bolt', '--no-messages'], folder)).code).toBe(0);
  });

  it('refuses a playbook that can be read only in part, and an account that cannot be read', async () => {
    const half = folderWith(files({ 'playbooks/half.md': LEFT.replace('id: sponsor-left', 'id: half').replace('segments: [self-serve]', 'segments: [self-serve') }));
    expect(await runCli(['playbooks', 'run', 'half', 'Acme Corp', '--anyway'], half)).toMatchObject({ code: 2, stdout: '', stderr: 'csac: playbooks/half.md cannot be read as YAML; mend the finding on it first\n' });
    const broken = folderWith(files({ [ACME]: `${account('Acme Corp')}tasks: [\n` }));
    expect(await runCli(['playbooks', 'run', 'sponsor-left', ACME], broken)).toMatchObject({ code: 2, stdout: '', stderr: `csac: ${ACME} cannot be read as YAML; mend the finding on it first\n` });
    const alias = folderWith(files({ [ACME]: `${account('Acme Corp')}${EVENT}custom: { list: &list [] }\ntasks: *list\n` }));
    const before = read(alias, ACME);
    expect((await runCli(RUN, alias)).code).toBe(2);
    expect(read(alias, ACME)).toBe(before);
  });
});

describe('csac playbooks lint', () => {
  it('checks playbooks and nothing else', async () => {
    const folder = folderWith(files({ 'playbooks/wrong.md': LEFT.replace('id: sponsor-left', 'id: wrong').replace('trigger: ', 'trigger: arrr > 1 && '), 'accounts/bolt/account.yaml': 'account: 7\n' }));
    const { code, stdout } = await runCli(['playbooks', 'lint'], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^playbooks\/wrong\.md:\d+:\d+: error: .*arrr/m);
    expect(stdout).not.toContain('accounts/');
    expect((await runCli(['playbooks', 'lint', 'playbooks/sponsor-left.md'], folder)).code).toBe(0);
  });

  it('refuses a file that is no playbook, and a folder without any', async () => {
    const folder = folderWith(files());
    expect(await runCli(['playbooks', 'lint', ACME], folder)).toMatchObject({ code: 2, stderr: `csac: ${ACME} is no playbook; playbooks are the Markdown files in playbooks\n` });
    expect(await runCli(['playbooks', 'lint', 'accounts'], folder)).toMatchObject({ code: 2, stderr: 'csac: no playbooks in accounts\n' });
  });
});
