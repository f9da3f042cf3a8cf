import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';
import { textFindingsOf } from '../shared/support/answers';
import { closeAll, placeOf, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { newAccount, removeNewAccounts } from '../shared/support/files';

describe('encodings', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('UTF-16 works in the editor and stays UTF-16 (P15)', async () => {
    const uri = await newAccount('');
    writeFileSync(uri.fsPath, Buffer.from('\uFEFFaccount: Test\narr: much\n', 'utf16le'));
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    assertEqual(document.encoding, 'utf16le', 'encoding');
    const [finding] = await textFindingsOf(uri, (all) => all.length === 1, 'one finding');
    assertEqual(placeOf(finding!.range), '1:5-1:9', 'range');
    await replaceIn(editor, 'much', '5000');
    await document.save();
    assertEqual(readFileSync(uri.fsPath).toString('utf16le'), '\uFEFFaccount: Test\narr: 5000\n', 'file');
  });

  it('a BOM and CRLF survive an edit and a save (P08, P09)', async () => {
    const text = '\uFEFFaccount: Test\r\narr: 1 # keep\r\n';
    const uri = await newAccount(text);
    const editor = await show(uri);
    await replaceIn(editor, 'arr: 1', 'arr: 2');
    assertOk(await editor.document.save(), 'not saved');
    assertEqual(readFileSync(uri.fsPath, 'utf8'), text.replace('arr: 1', 'arr: 2'), 'file');
  });

  it('a binary file is not rewritten (P14)', async () => {
    const uri = await newAccount('');
    const bytes = Buffer.from([97, 58, 0, 1, 2, 10]);
    writeFileSync(uri.fsPath, bytes);
    await vscode.commands.executeCommand('customerSuccess.explainHealthScore', { uri });
    assertEqual(readFileSync(uri.fsPath).toString('hex'), bytes.toString('hex'), 'file');
  });
});
