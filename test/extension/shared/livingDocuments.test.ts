import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingOf, findingsOf, fixesOf, lensesOf, ruleOf, titleOf } from './support/answers';
import { closeAll, replaceIn, show } from './support/editors';
import { startExtension } from './support/extension';
import { newAccount, portfolioUri, readFile, removeNewAccounts } from './support/files';
import { watchingStarted } from './support/watching';

const STALE = 'document/stale';
const MINE = 'We met their new COO in Madrid.';

/** Documents that stay alive: rendered from a copy of an account, which then changes. */
describe('a rendered document', function () {
  this.timeout(40_000);
  let account: vscode.Uri;
  let review: vscode.Uri;

  before(async () => {
    await startExtension();
    await watchingStarted();
  });
  beforeEach(async () => {
    account = await newAccount(await readFile(portfolioUri('accounts/acme-corp/account.yaml')));
    review = await run('prepareQbr', { uri: account, template: 'qbr' });
  });
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('says that it is up to date, and which figures changed once they have', async () => {
    await show(review);
    const [before] = await lensesOf(review);
    assertMatch(titleOf(before!), /nothing changed in the files/, 'lens');
    await changeActiveUsers();
    const titles = (await lensesOf(review, (all) => all.length === 2)).map(titleOf);
    assertEqual(titles[0], 'Refresh', 'first lens');
    assertMatch(titles[1]!, /2025-12-01.*180 → 190/, 'second lens');
    await findingOf(review, STALE);
  });

  it('is refreshed in one step, keeps what people wrote beside the figures, and undo brings it back', async () => {
    const editor = await show(review);
    const heading = /^## .+$/m.exec(editor.document.getText())![0];
    await replaceIn(editor, heading, `${heading}\n\n${MINE}`);
    await editor.document.save();
    const before = editor.document.getText();
    await changeActiveUsers();
    await run('refreshDocument', { uri: review });
    const text = editor.document.getText();
    assertMatch(text, /\b190\b/, 'new figure');
    assertOk(text.includes(`${heading}\n\n${MINE}`), 'what was written is gone');
    assertEqual(editor.document.isDirty, false, 'not saved');
    await findingsOf(review, (all) => all.every((finding) => ruleOf(finding) !== STALE), 'no stale figure');
    await run('refreshDocument', { uri: review });
    assertEqual(editor.document.getText(), text, 'text after a second refresh');
    await show(review);
    await vscode.commands.executeCommand('undo');
    assertEqual(editor.document.getText(), before, 'text after undo');
  });

  it('keeps a part that a person edited, and offers the newer version', async () => {
    const editor = await show(review);
    const line = editor.document.getText().split('\n').find((each) => each.includes('180') && !each.includes('|'))!;
    await replaceIn(editor, line, `${MINE} 180 of them work with it.`);
    await editor.document.save();
    await changeActiveUsers();
    await run('refreshDocument', { uri: review });
    assertOk(editor.document.getText().includes(MINE), 'what was written is gone');
    // The finding may still be that of the text before the refresh, for which nothing is offered any more.
    const fixes = await waitUntil(async () => {
      const { range } = await findingOf(review, 'document/edited');
      const offered = await fixesOf(review, range);
      return offered.some(({ title }) => title === 'Compare with the generated version') && offered;
    }, 'a newer version to compare with');
    const take = fixes.find(({ title, edit }) => edit !== undefined && /generated/i.test(title));
    assertOk(take?.edit, `there is no fix that takes the generated version: ${fixes.map(({ title }) => title).join(', ')}`);
    assertOk(await vscode.workspace.applyEdit(take.edit), 'the fix was refused');
    assertOk(!editor.document.getText().includes(MINE), 'the generated version was not taken');
    await findingsOf(review, (all) => all.every((finding) => ruleOf(finding) !== 'document/edited'), 'no edited part');
  });

  it('is refreshed and not replaced when it is asked for again', async () => {
    const editor = await show(review);
    const heading = /^## .+$/m.exec(editor.document.getText())![0];
    await replaceIn(editor, heading, `${heading}\n\n${MINE}`);
    await editor.document.save();
    await changeActiveUsers();
    await run('prepareQbr', { uri: account, template: 'qbr' });
    assertMatch(editor.document.getText(), /\b190\b/, 'new figure');
    assertOk(editor.document.getText().includes(MINE), 'what was written is gone');
  });

  it('gives its action items to the account, which one undo takes back', async () => {
    const { document } = await show(account);
    const before = document.getText();
    await run('takeOverActionItems', { uri: review });
    assertEqual(vscode.window.activeTextEditor?.document, document, 'what is shown');
    assertOk(document.getText().length > before.length, 'no task was added');
    const after = document.getText();
    assertEqual(await vscode.commands.executeCommand('customerSuccess.takeOverActionItems', { uri: review }), undefined, 'answer the second time');
    assertEqual(document.getText(), after, 'text the second time');
    await show(account);
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), before, 'text after undo');
  });

  it('is refreshed with all others, but for those that are not saved', async () => {
    const renewal = await run('prepareRenewal', { uri: account });
    await changeActiveUsers();
    const editor = await show(renewal);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'typing '));
    const unsaved = editor.document.getText();
    assertEqual(await vscode.commands.executeCommand('customerSuccess.refreshAllDocuments'), 1, 'refreshed documents');
    assertMatch(await readFile(review), /\b190\b/, 'new figure');
    assertEqual(editor.document.getText(), unsaved, 'text that is not saved');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.refreshAllDocuments'), 0, 'the second time');
  });

  it('is told apart from other Markdown', async () => {
    const other = vscode.Uri.joinPath(account, '..', 'notes.md');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('# Notes\n'));
    assertEqual(await vscode.commands.executeCommand('customerSuccess.refreshDocument', { uri: other }), undefined, 'answer');
    await show(other);
    await lensesOf(other, (titles) => titles.length === 0);
    assertEqual((await readFile(other)), '# Notes\n', 'text');
  });

  /** On the disk, as a colleague or a script would. */
  async function changeActiveUsers(): Promise<void> {
    // Through the editor, as a person would: a busy machine's watcher of files may be late by many seconds.
    const document = await vscode.workspace.openTextDocument(account);
    const text = document.getText();
    assertOk(text.includes('active_users: 180'), 'the example has other figures');
    const edit = new vscode.WorkspaceEdit();
    const all = document.validateRange(new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0));
    edit.replace(account, all, text.replace('active_users: 180', 'active_users: 190').replace('current: 180', 'current: 190'));
    assertOk((await vscode.workspace.applyEdit(edit)) && (await document.save()), 'the account could not be changed');
  }
});

async function run(name: string, answers: object): Promise<vscode.Uri> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(`customerSuccess.${name}`, answers);
  assertOk(uri, `${name} gave no document`);
  return uri;
}
