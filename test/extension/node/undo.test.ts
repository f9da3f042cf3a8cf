import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { behind } from '../shared/support/asks';
import { closeAll, show } from '../shared/support/editors';
import { setting, startExtension } from '../shared/support/extension';
import { portfolioUri, remove, writeFile } from '../shared/support/files';

const ACME = 'accounts/acme-corp/account.yaml';
const FAULTY = '# keep me\naccount: Undo Test # and me\ncsm: dana.reyes\nscores:\n  product_usage: { dau_mau_ratio: 42% }\n  support: { self_service_rate: "60%" }\n';

describe('edits over the whole portfolio', () => {
  const before_ = new Map<string, string>();
  before(async () => {
    await startExtension();
    // Undo is about what VS Code remembers of a document, and a save in between is another story.
    await vscode.workspace.getConfiguration('files').update('refactoring.autoSave', false, vscode.ConfigurationTarget.Workspace);
    await writeFile('accounts/undo-test/account.yaml', FAULTY);
    for (const uri of await vscode.workspace.findFiles('**/*.{yaml,md}')) before_.set(uri.toString(), readFileSync(uri.fsPath, 'utf8'));
  });
  after(async () => {
    await closeAll();
    await remove('accounts/undo-test');
    await vscode.workspace.getConfiguration('files').update('refactoring.autoSave', undefined, vscode.ConfigurationTarget.Workspace);
    await setting('check', undefined);
  });

  it('rename a person, fix all, and undo everything to the same bytes', async function () {
    this.timeout(60_000);
    const { document } = await show(portfolioUri(ACME));
    const edit = await renameOf(document, behind(document, 'csm: dana', 2), 'dana.flores');
    assertOk(edit.size >= 6, `the rename is of ${edit.size} files`);
    assertOk(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'the rename was refused');
    for (const [uri, edits] of edit.entries()) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      assertEqual(text, textOf(uri).replaceAll(/\bdana\.reyes\b(?!@)/g, 'dana.flores'), `${uri.path} after ${edits.length} edits`);
    }
    const renamedFiles = async () => (await openTexts(edit)).filter((text) => text.includes('dana.flores')).length;
    await vscode.commands.executeCommand('undo');
    assertEqual(await renamedFiles(), 0, 'files that are still renamed after one undo');
    await vscode.commands.executeCommand('redo');
    assertEqual(await renamedFiles(), edit.size, 'files that are renamed again');

    const faulty = await show(portfolioUri('accounts/undo-test/account.yaml'));
    const count = await vscode.commands.executeCommand<number>('customerSuccess.fixAll');
    assertOk(count >= 2, `${count} fixes`);
    assertMatch(faulty.document.getText(), /dau_mau_ratio: 0\.42 .*\n.*self_service_rate: 0\.6 /, 'fixed text');
    assertMatch(faulty.document.getText(), /^# keep me\naccount: Undo Test # and me\n/, 'comments');

    await undoEverywhere();
    for (const [key, text] of before_) {
      const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
      if (open) assertEqual(open.getText(), text, `${key} after undo`);
      assertEqual(readFileSync(vscode.Uri.parse(key).fsPath, 'utf8'), text, `${key} on disk`);
    }
  });

  it('fix all on saving, in the same save', async () => {
    await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', { 'source.fixAll.customerSuccess': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const uri = portfolioUri('accounts/undo-test/account.yaml');
      const editor = await show(uri);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
      assertOk(await editor.document.save(), 'not saved');
      await waitUntil(() => readFileSync(uri.fsPath, 'utf8').includes('dau_mau_ratio: 0.42 '), 'the fixed file');
      assertMatch(readFileSync(uri.fsPath, 'utf8'), /^# typed\n# keep me\n/, 'the rest');
    } finally {
      await vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  function textOf(uri: vscode.Uri): string {
    const text = before_.get(uri.toString());
    assertOk(text !== undefined, `${uri.path} is none of the portfolio's files`);
    return text;
  }
});

async function renameOf(document: vscode.TextDocument, position: vscode.Position, newName: string): Promise<vscode.WorkspaceEdit> {
  const target = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, position);
  assertSame(target.placeholder, 'dana.reyes', 'what is renamed');
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, newName);
}

/** Undoes in each document until its text is as it was saved. */
async function undoEverywhere(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document, { preview: false });
    for (let steps = 0; document.isDirty && steps < 5; steps++) await vscode.commands.executeCommand('undo');
  }
}

async function openTexts(edit: vscode.WorkspaceEdit): Promise<readonly string[]> {
  return Promise.all(edit.entries().map(async ([uri]) => (await vscode.workspace.openTextDocument(uri)).getText()));
}
