import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { findingsOf } from './support/answers';
import { closeAll, show } from './support/editors';
import { startExtension } from './support/extension';
import { newAccount, portfolioUri, readFile, remove, removeNewAccounts } from './support/files';

const FILE = 'playbooks/champion-fatigue.md';

describe('the library of playbooks', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
    await remove(FILE);
  });

  it('Add Playbook writes a playbook and opens it, once', async () => {
    const answers = { uri: portfolioUri('customer-success.yaml'), playbook: 'champion-fatigue' };
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.addPlaybook', answers);
    assertEqual(uri?.toString(), portfolioUri(FILE).toString(), 'file');
    assertMatch(await readFile(portfolioUri(FILE)), /^---\nid: champion-fatigue\n/, 'text');
    assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), portfolioUri(FILE).toString(), 'what is shown');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.addPlaybook', answers), undefined, 'second time');
  });

  it('a task that names one of the library has a quick fix that brings it', async () => {
    const uri = await newAccount('account: Tired\nsegment: enterprise\narr: 120000\ntasks:\n  - { title: Call, playbook: champion-fatigue }\n');
    await show(uri);
    const unknown = ({ message }: vscode.Diagnostic) => message.includes('has no playbook');
    const found = await findingsOf(uri, (all) => all.some(unknown), 'the unknown playbook');
    const { range } = found.find(unknown)!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const fix = actions.find(({ title }) => title === 'Add the playbook champion-fatigue from the library');
    assertOk(fix?.command !== undefined, `offered: ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
    await findingsOf(uri, (all) => !all.some(unknown), 'no unknown playbook');
  });
});
