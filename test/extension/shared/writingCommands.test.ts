import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { closeAll, show } from './support/editors';
import { AS_OF, startExtension } from './support/extension';
import { newAccount, removeNewAccounts } from './support/files';

const TEXT = '# ours\naccount: Written To # by hand\nscores:\n  product_usage: { dau_mau_ratio: 42%, trend: up }\nlast_updated: 2025-10-01\n';

describe('commands that write into an account', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('Confirm Metrics as of Today sets the day, and one undo takes it back', async () => {
    const document = await run('confirmMetrics');
    assertEqual(document.getText(), TEXT.replace('2025-10-01', AS_OF), 'text');
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), TEXT, 'text after undo');
  });

  it('Add Stakeholder adds one, with the caret in it', async () => {
    const document = await run('addStakeholder');
    assertMatch(document.getText(), /^stakeholders:\n {2}- /m, 'text');
    assertOk(document.getText().startsWith(TEXT.slice(0, 40)), 'what was there has changed');
    const line = document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text;
    assertMatch(line, /name:/, 'line of the caret');
  });

  it('Record Touchpoint adds a conversation of today', async () => {
    const document = await run('recordTouchpoint');
    assertMatch(document.getText(), new RegExp(`^touchpoints:\\n {2}- .*${AS_OF}`, 'm'), 'text');
  });

  it('Fix All tells how many it fixed', async () => {
    const { document } = await show(await newAccount(TEXT));
    assertEqual(await vscode.commands.executeCommand('customerSuccess.fixAll'), 1, 'fixes');
    assertEqual(document.getText(), TEXT.replace('42%', '0.42'), 'text');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.fixAll'), 0, 'fixes the second time');
  });

  async function run(command: string): Promise<vscode.TextDocument> {
    const uri = await newAccount(TEXT);
    const done = await vscode.commands.executeCommand<vscode.Uri | undefined>(`customerSuccess.${command}`, { uri });
    assertEqual(done?.toString(), uri.toString(), 'what was written to');
    return vscode.workspace.openTextDocument(uri);
  }
});
