import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';
import { findingOf, textFindingsOf, fixesOf } from './support/answers';
import { closeAll, replaceIn, show } from './support/editors';
import { startExtension } from './support/extension';
import { exampleUri, newAccount, removeNewAccounts } from './support/files';

describe('quick fixes', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('change nothing but the fault, and one undo brings the text back (P08, P11)', async () => {
    const text = '# keep\r\naccount: Test # and this\r\nscores:\r\n  product_usage:\r\n    dau_mau_ratio: 42% # rough\r\n';
    const uri = await newAccount(text);
    const { document } = await show(uri);
    await applyFix(uri, await onlyRange(uri));
    assertEqual(document.getText(), text.replace('42%', '0.42'), 'text after the fix');
    await textFindingsOf(uri, (all) => all.length === 0, 'no finding');
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), text, 'text after undo');
  });

  it('leave a valid sheet of a pasted one with two tiers (H2)', async () => {
    const pasted = await vscode.workspace.fs.readFile(exampleUri('broken/pasted-sheet-two-tiers.account.yaml'));
    const uri = await newAccount(new TextDecoder().decode(pasted));
    await show(uri);
    const { range } = await findingOf(uri, 'schema/two-tiers');
    await applyFix(uri, range);
    await textFindingsOf(uri, (all) => all.length === 0, 'no finding');
  });

  it('are made for the text that stands there when they are taken (P30)', async () => {
    const uri = await newAccount('account: Test\nscores:\n  product_usage:\n    dau_mau_ratio: 42%\n');
    const editor = await show(uri);
    const range = await onlyRange(uri);
    await replaceIn(editor, 'account: Test', 'account: A longer name');
    await applyFix(uri, range);
    assertEqual(editor.document.getText(), 'account: A longer name\nscores:\n  product_usage:\n    dau_mau_ratio: 0.42\n', 'text');
  });
});

async function onlyRange(uri: vscode.Uri): Promise<vscode.Range> {
  const [finding] = await textFindingsOf(uri, (all) => all.length === 1, 'one finding');
  return finding!.range;
}

async function applyFix(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const fixes = await fixesOf(uri, range);
  const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
  assertOk(fix?.edit, 'there is no fix');
  assertOk(await vscode.workspace.applyEdit(fix.edit), 'the fix was refused');
}
