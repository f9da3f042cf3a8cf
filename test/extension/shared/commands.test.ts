import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingsOf } from './support/answers';
import { closeAll, show } from './support/editors';
import { startExtension } from './support/extension';
import { portfolioUri, readFile, remove, writeFile } from './support/files';

const acme = (): vscode.Uri => portfolioUri('accounts/acme-corp/account.yaml');

describe('commands', () => {
  const made: string[] = [];
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    for (const path of made.splice(0)) await remove(path);
  });

  it('Explain Health Score shows the figures behind a score as Markdown', async () => {
    const uri = await run('explainHealthScore', { uri: acme() });
    assertMatch(uri.path, /Acme Corp/, 'name');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assertMatch(text, /\| *Product usage/, 'text');
    assertMatch(text, /^\|(?: *:?-+:? *\|)+$/m, 'table');
  });

  it('Prepare QBR saves the review under the account and opens it beside', async () => {
    const uri = await document('prepareQbr', { uri: acme(), template: 'qbr' });
    assertMatch(uri.path, /\/accounts\/acme-corp\/.+\.md$/, 'place');
    assertMatch(await readFile(uri), /^# .*Acme Corp/m, 'text');
    const editor = vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === uri.toString());
    assertEqual(editor?.document.languageId, 'markdown', 'what is shown');
  });

  it('Create Save Plan writes for the reason given', async () => {
    const uri = await document('createSavePlan', { uri: acme(), reason: 'competitive' });
    assertMatch(await readFile(uri), /- \[ \] /, 'check boxes');
  });

  it('Write Email writes a mail', async () => {
    const uri = await document('writeEmail', { uri: acme(), template: 'qbr-follow-up' });
    assertMatch(await readFile(uri), /Subject/i, 'text');
  });

  it('Render Document acts on the active account, also from another file of its folder', async () => {
    await show(portfolioUri('accounts/acme-corp/success-plan.yaml'));
    const uri = await document('renderDocument', { template: 'qbr' });
    assertMatch(uri.path, /\/accounts\/acme-corp\//, 'place');
  });

  it('Render Document takes the folder of an account', async () => {
    const uri = await document('renderDocument', { uri: portfolioUri('accounts/kestrel-pay'), template: 'qbr' });
    assertMatch(uri.path, /\/accounts\/kestrel-pay\//, 'place');
  });

  it('keep or replace a file that differs, as answered, and replacing can be undone', async () => {
    const uri = await document('prepareQbr', { uri: acme(), template: 'qbr' });
    const rendered = await readFile(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('my own words\n'));
    await waitUntil(async () => (await vscode.workspace.openTextDocument(uri)).getText() === 'my own words\n', 'the editor to see it');
    await run('prepareQbr', { uri: acme(), template: 'qbr', existing: 'keep' });
    assertEqual(await readFile(uri), 'my own words\n', 'kept');
    await run('prepareQbr', { uri: acme(), template: 'qbr', existing: 'replace' });
    assertEqual(await readFile(uri), rendered, 'replaced');
    await vscode.commands.executeCommand('undo');
    assertEqual((await vscode.workspace.openTextDocument(uri)).getText(), 'my own words\n', 'undone');
  });

  it('leave a document with unsaved changes as it is', async () => {
    const uri = await document('prepareQbr', { uri: acme(), template: 'qbr' });
    const saved = await readFile(uri);
    const editor = await show(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'typing '));
    assertEqual(await vscode.commands.executeCommand('customerSuccess.prepareQbr', { uri: acme(), template: 'qbr', existing: 'replace' }), undefined, 'answer');
    assertEqual(await readFile(uri), saved, 'file');
    assertEqual(editor.document.getText(), `typing ${saved}`, 'document');
  });

  it('New Account writes a valid account from four answers, and never over another', async () => {
    made.push('accounts/nuthatch-co');
    const answers = { name: 'Nuthatch: "Co"', segment: 'enterprise', arr: 84000, renewalDate: '2026-06-30' };
    const uri = await run('newAccount', answers);
    assertMatch(uri.path, /\/accounts\/nuthatch-co\/account\.yaml$/, 'place');
    assertMatch(await readFile(uri), /^arr: 84000$/m, 'text');
    await show(uri);
    await findingsOf(uri, (all) => all.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error), 'no error');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.newAccount', answers), undefined, 'second time');
  });

  it('New Account refuses an answer that is wrong', async () => {
    const answers = { name: 'Bad Date', segment: 'enterprise', arr: 1, renewalDate: '2026-02-30' };
    assertEqual(await vscode.commands.executeCommand('customerSuccess.newAccount', answers), undefined, 'answer');
    const folder = await vscode.workspace.fs.readDirectory(portfolioUri('accounts'));
    assertOk(!folder.some(([name]) => name === 'bad-date'), 'an account was written');
  });

  it('New Portfolio writes settings that have no finding', async () => {
    made.push('second-portfolio');
    await writeFile('second-portfolio/notes.md', 'a folder\n');
    const uri = await run('newPortfolio', { uri: portfolioUri('second-portfolio'), preset: 'csm', currency: 'EUR', playbooks: 'win-back' });
    assertMatch(await readFile(uri), /^preset: csm .*\ncurrency: EUR$/m, 'text');
    assertMatch(await readFile(portfolioUri('second-portfolio/playbooks/win-back.md')), /^title: Win back a lost customer$/m, 'playbook');
    const again = await vscode.commands.executeCommand('customerSuccess.newPortfolio', { uri: portfolioUri('second-portfolio'), preset: 'csm', currency: 'EUR' });
    assertEqual(again, undefined, 'second time');
  });

  /** Runs a command that writes below an account; what it wrote is removed afterwards. */
  async function document(name: string, answers: object): Promise<vscode.Uri> {
    const uri = await run(name, answers);
    made.push(vscode.workspace.asRelativePath(uri, false));
    return uri;
  }
});

async function run(name: string, answers: object): Promise<vscode.Uri> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(`customerSuccess.${name}`, answers);
  assertOk(uri, `${name} gave no document`);
  return uri;
}
