import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { accountFilesOf, planFilesOf } from '../../../src/core/model/documentKind';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** What a check knows of the other files of a portfolio. */

const ACCOUNT = 'accounts/a/account.yaml';
const PLAN = 'accounts/a/success-plan.yaml';

describe('the files beside', () => {
  it('are looked for by the same name first', () => {
    expect(planFilesOf('a/account.yaml')).toEqual(['a/success-plan.yaml']);
    expect(planFilesOf('a/acme.account.yml')).toEqual(['a/acme.success-plan.yml', 'a/success-plan.yml']);
    expect(planFilesOf('pasted.yaml')).toEqual(['success-plan.yaml']);
    expect(accountFilesOf('a/acme.success-plan.yaml')).toEqual(['a/acme.account.yaml', 'a/account.yaml']);
  });
});

describe('an account’s plan', () => {
  it('is found beside it, and anew once it has changed', async () => {
    const files: Record<string, string> = { [ACCOUNT]: 'account: A\n', [PLAN]: 'account: A\nowner: dana\n' };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const rendered = () => engine.render({ template: 'qbr', file: ACCOUNT });
    expect((await rendered()).text).not.toContain('Half the lead time');
    files[PLAN] = 'account: A\nbusiness_objectives: [{ objective: Half the lead time }]\n';
    engine.changed([PLAN]);
    expect((await rendered()).text).toContain('Half the lead time');
  });
});

describe('the list of files', () => {
  it('is made anew for a file that was not there, and not for one that was', async () => {
    const files: Record<string, string> = { [ACCOUNT]: 'account: A\n' };
    const workspace = memoryWorkspace(files);
    let lists = 0;
    const engine = createEngine(portsOf({ ...workspace, list: () => (lists++, workspace.list()) }, '2025-12-01'));
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A']);
    await engine.checkFile(ACCOUNT);
    expect(engine.isPortfolioKnown()).toBe(true);
    files[ACCOUNT] = 'account: B\n';
    engine.changed([ACCOUNT]);
    expect(engine.isPortfolioKnown()).toBe(false);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['B']);
    expect(lists).toBe(1);
    files['accounts/c/account.yaml'] = 'account: C\n';
    engine.changed(['accounts/c/account.yaml']);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(lists).toBe(2);
  });

  it('forgets a file that was deleted, without calling it unreadable', async () => {
    const files: Record<string, string> = { [ACCOUNT]: 'account: A\n', 'accounts/b/account.yaml': 'account: B\n' };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    await engine.portfolio();
    delete files[ACCOUNT];
    engine.changed([ACCOUNT]);
    const { accounts, unreadable } = await engine.portfolio();
    expect([accounts.map(({ name }) => name), unreadable]).toEqual([['B'], []]);
  });
});

describe('the playbooks’ folder', () => {
  it.each(['plays', './plays', 'plays/'])('may be written as %j', async (folder) => {
    const text = 'account: A\ntasks: [{ title: Call, playbook: call }]\n';
    const files = { 'customer-success.yaml': `playbooks: ${folder}\n`, 'plays/call.md': '# Call\n', 'plays/mail.md': '# Mail\n', [ACCOUNT]: text };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const rulesOn = async (checked: string) => (await engine.check(engine.read(ACCOUNT, checked)!)).map(({ rule }) => rule);
    expect(await rulesOn(text)).not.toContain('data/unknown-playbook');
    expect(await rulesOn(text.replace('playbook: call', 'playbook: cal'))).toContain('data/unknown-playbook');
  });
});
