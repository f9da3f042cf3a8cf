import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { textFindingsOf, lensesOf, titleOf } from './support/answers';
import { closeAll, placeOf } from './support/editors';
import { startExtension } from './support/extension';

describe('a document that was never saved', () => {
  before(startExtension);
  afterEach(closeAll);

  it('has findings and lenses as soon as it is one of ours', async () => {
    const content = 'customer_health:\n  account: Draft\n  scores:\n    relationship: { nps: 11 }\n';
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content });
    await vscode.window.showTextDocument(document);
    const [finding] = await textFindingsOf(document.uri, (all) => all.length === 1, 'one finding');
    assertEqual(placeOf(finding!.range), '3:25-3:27', 'range');
    const [lens] = await lensesOf(document.uri);
    assertOk(lens, 'there is no lens');
    assertMatch(titleOf(lens), /\S/);
  });

  it('is left alone when it is other YAML', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'a: 1\n' });
    await vscode.window.showTextDocument(document);
    await lensesOf(document.uri, (titles) => titles.length === 0);
    assertEqual(vscode.languages.getDiagnostics(document.uri).length, 0);
  });
});
