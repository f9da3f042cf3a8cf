import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, show } from './support/editors';
import { startExtension } from './support/extension';
import { newAccount, portfolioUri, readFile, remove, removeNewAccounts, writeFile } from './support/files';

const PLAYBOOK = 'playbooks/of-tests.md';
const PLAYBOOK_TEXT = `---
id: of-tests
title: Of tests
owner: csm
segments: [enterprise]
trigger: events.exists(e, e.type == "outage")
cooldown_days: 30
outcome: { measure: health.score >= 60, within_days: 30 }
---

# Of tests

## Steps

- [ ] Call them (CSM, within 2 days)
- [ ] Write down what was agreed (CSM, within 1 week)

## Messages

- \`check-in\`: after the call
`;
const ACCOUNT_TEXT = `# ours
account: Played For
segment: enterprise
arr: 120000
csm: dana.reyes # by hand
events:
  - { date: 2025-11-20, type: outage }
`;
const task = (title: string, key: string, due: string): string =>
  `  - title: ${title}\n    owner: dana.reyes\n    due: ${due}\n    status: open\n    playbook: of-tests\n    key: of-tests/${key}\n    created: 2025-12-01\n`;
const TASKS = `tasks:\n${task('Call them', 'call-them', '2025-12-03')}${task('Write down what was agreed', 'write-down-what-was-agreed', '2025-12-08')}`;

describe('commands on playbooks', () => {
  before(async () => {
    await startExtension();
    await writeFile(PLAYBOOK, PLAYBOOK_TEXT);
    // VS Code tells of new files in its own time, and until then nobody knows the playbook.
    const account = { uri: portfolioUri('accounts/acme-corp/account.yaml'), playbook: 'of-tests' };
    await waitUntil(async () => vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.dryRunPlaybook', account), 'the new playbook');
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });
  after(() => remove(PLAYBOOK));

  it('Run Playbook adds its tasks in one step, and renders its messages beside the account', async () => {
    const uri = await newAccount(ACCOUNT_TEXT);
    const done = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.runPlaybook', { uri, playbook: 'of-tests' });
    assertEqual(done?.toString(), uri.toString(), 'what was written to');
    const document = await vscode.workspace.openTextDocument(uri);
    assertEqual(document.getText(), ACCOUNT_TEXT + TASKS, 'text');
    const rendered = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..', 'documents'));
    assertOk(rendered.some(([name]) => name.includes('check-in')), `rendered: ${rendered.map(([name]) => name).join(', ')}`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), ACCOUNT_TEXT, 'text after undo');
  });

  it('Run Playbook adds nothing a second time, also where it is run anyway', async () => {
    const uri = await newAccount(ACCOUNT_TEXT);
    const given = { uri, playbook: 'of-tests', anyway: 'yes' };
    await vscode.commands.executeCommand('customerSuccess.runPlaybook', given);
    await vscode.commands.executeCommand('customerSuccess.runPlaybook', given);
    assertEqual((await vscode.workspace.openTextDocument(uri)).getText(), ACCOUNT_TEXT + TASKS, 'text');
  });

  it('Dry Run shows what would be added and writes nothing', async () => {
    const uri = await newAccount(ACCOUNT_TEXT);
    const page = await vscode.commands.executeCommand<vscode.Uri>('customerSuccess.dryRunPlaybook', { uri, playbook: 'of-tests' });
    const text = (await vscode.workspace.openTextDocument(page)).getText();
    assertMatch(text, /^# Dry run: Of tests for Played For$/m, 'title');
    assertMatch(text, /\| Call them +\| dana\.reyes \| 2025-12-03 \| to be added \|/, 'task');
    assertMatch(text, /^- `check-in`$/m, 'message');
    assertEqual(await readFile(uri), ACCOUNT_TEXT, 'file');
    assertEqual((await vscode.workspace.openTextDocument(uri)).getText(), ACCOUNT_TEXT, 'text');
  });

  it('Snooze Playbook writes until when and why, and one undo takes it back', async () => {
    const uri = await newAccount(ACCOUNT_TEXT);
    await vscode.commands.executeCommand('customerSuccess.snoozePlaybook', { uri, playbook: 'of-tests', until: '2026-01-15', reason: 'They move offices' });
    const document = await vscode.workspace.openTextDocument(uri);
    assertMatch(document.getText(), /^snoozes:\n {2}- playbook: of-tests\n {4}until: 2026-01-15\n {4}reason: They move offices$/m, 'text');
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), ACCOUNT_TEXT, 'text after undo');
  });

  it('runs a playbook that is open and not saved as it stands on the screen', async () => {
    const uri = await newAccount(ACCOUNT_TEXT);
    const editor = await show(portfolioUri(PLAYBOOK));
    const at = editor.document.getText().indexOf('Call them');
    await editor.edit((edit) => edit.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'Call them'.length)), 'Visit them'));
    await vscode.commands.executeCommand('customerSuccess.runPlaybook', { uri, playbook: 'of-tests' });
    assertMatch((await vscode.workspace.openTextDocument(uri)).getText(), /title: Visit them/, 'text');
  });
});
