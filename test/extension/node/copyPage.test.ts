import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { pressKeys } from '../runner/pressKeys';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { newAccount, portfolioUri, readFile, removeNewAccounts } from '../shared/support/files';

/** The page that copies a mail, as someone uses it who has no pointer. */
describe('the page that copies a mail', function () {
  this.timeout(60_000);
  let mail: vscode.Uri;
  before(startExtension);
  beforeEach(async () => {
    const account = await newAccount(await readFile(portfolioUri('accounts/acme-corp/account.yaml')));
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.writeEmail', { uri: account, template: 'check-in' });
    assertOk(uri, 'no mail was written');
    mail = uri;
  });
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('copies text, addresses and subject by keys', async function () {
    await openPage();
    if (!(await pressKeys('Enter'))) return this.skip();
    const text = await pasted();
    assertMatch(text, /^Hi \w+,\n/, 'text');
    assertOk(!/<!--|⟦|\]\(|\*\*/.test(text), `there is markup in ${text}`);
    await openPage();
    // Over Open in Mail Program to the buttons of the head.
    await pressKeys('Tab', 'Tab', 'Enter');
    assertMatch(await pasted(), /^Ana Ruiz <ana@acme\.example>/, 'addresses');
    await openPage();
    await pressKeys('Tab', 'Enter');
    assertMatch(await pasted(), /^\S.*Acme Corp.*$/, 'subject');
  });

  it('waits for a word of the user when the text should not go out', async function () {
    const editor = await show(mail);
    await replaceIn(editor, 'Hi Ana,', 'Hi ⟦fill in: name⟧,');
    await editor.document.save();
    await openPage();
    // The box has the focus, as no button that copies can be used yet.
    if (!(await pressKeys('Space', 'Tab', 'Enter'))) return this.skip();
    assertMatch(await pasted(), /^Hi ⟦fill in: name⟧,\n/, 'text');
    await openPage();
    await pressKeys('Shift+Tab', 'Space', 'Shift+Tab', 'Enter');
    // The editor comes first and its selection a moment later.
    const selected = () => vscode.window.activeTextEditor?.document === editor.document && editor.document.getText(vscode.window.activeTextEditor.selection);
    await waitUntil(() => selected() === '⟦fill in: name⟧', 'the gap to be selected');
  });

  it('shows a hostile name as the characters that it has (P29)', async function () {
    const name = '</script><img src=x onerror=alert(1)> Ltd';
    const account = await newAccount(`account: "${name}"\nsegment: smb\ncsm: dana.reyes\nstakeholders: [{ name: "<b>Ana</b>", email: ana@acme.example, role: champion, status: active }]\n`);
    mail = (await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.writeEmail', { uri: account, template: 'check-in' }))!;
    await openPage();
    if (!(await pressKeys('Enter'))) return this.skip();
    assertMatch(await pasted(), /^Hi <b>Ana<\/b>,\n/, 'text');
    await openPage();
    // Over the mail program and the addresses to the subject.
    await pressKeys('Tab', 'Tab', 'Tab', 'Enter');
    assertMatch(await pasted(), /^How is it going at <\/script><img src=x onerror=alert\(1\)> Ltd\?$/, 'subject');
  });

  async function openPage(): Promise<void> {
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.copyAsEmail', { uri: mail });
    assertEqual(uri?.toString(), mail.toString(), 'mail');
    await waitUntil(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview, 'the page');
    // Its script tells no test when it is ready.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
});

/** What is on the clipboard, by pasting it: VS Code in a browser cannot read what another frame has put there. */
async function pasted(): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  await pressKeys('Control+v');
  const text = await waitUntil(() => document.getText() !== '' && document.getText(), 'what is pasted');
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}
