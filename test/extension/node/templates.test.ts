import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, placeOf, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { remove, writeFile } from '../shared/support/files';

const FOLDER = 'written-templates';
const TEMPLATE = '---\ntitle: Note\n---\n# Note for {{account.account}}\n\n{{money account.ar}}\n';

/** An open template of a portfolio of its own, and that portfolio's account. */
async function openTemplate(text = TEMPLATE): Promise<{ readonly editor: vscode.TextEditor; readonly account: vscode.Uri }> {
  await writeFile(`${FOLDER}/customer-success.yaml`, 'preset: engine\ntemplates: templates\n');
  const account = await writeFile(`${FOLDER}/account.yaml`, 'account: Test\narr: 5000\n');
  return { editor: await show(await writeFile(`${FOLDER}/templates/note.md.hbs`, text)), account };
}

function diagnostics(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Customer Success');
}

async function fieldsAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position, '.');
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('templates', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await remove(FOLDER);
  });

  it('have findings while somebody types, and quick fixes', async () => {
    const { uri } = (await openTemplate()).editor.document;
    const [finding] = await waitUntil(() => diagnostics(uri).length > 0 && diagnostics(uri), 'a finding');
    assertMatch(finding!.message, /There is no field `ar` in `account`; did you mean `arr`\?/, 'message');
    assertEqual(placeOf(finding!.range), '5:16-5:18', 'place');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, finding!.range, vscode.CodeActionKind.QuickFix.value, 1);
    const edit = actions.find(({ title }) => title === 'Change to `arr`')?.edit;
    assertOk(edit && (await vscode.workspace.applyEdit(edit)), 'the fix was not taken');
    await waitUntil(() => diagnostics(uri).length === 0, 'no finding');
  });

  it('complete fields, explain them and lead to the line of the account', async () => {
    const { editor, account } = await openTemplate('{{money account.arr}}\n');
    const { uri } = editor.document;
    const at = new vscode.Position(0, 17);
    // The portfolio was made a moment ago; VS Code tells of its files in its own time.
    await waitUntil(async () => (await fieldsAt(uri, new vscode.Position(0, 16))).includes('renewal_date'), 'fields of the account');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    assertMatch(hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join('\n'), /For this account: `5000`\.\n\n`account\.yaml:2`/, 'hover');
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, at);
    assertSame(places.map((place) => [place.uri.toString(), place.range.start.line]), [[account.toString(), 1]], 'definition');
  });

  it('are shown beside, and follow template and account as they are typed', async () => {
    const { editor, account } = await openTemplate('# Note for {{account.account}}\n');
    const place = await vscode.commands.executeCommand<vscode.Uri>('customerSuccess.previewTemplate', { uri: editor.document.uri, account: account.toString() });
    const shown = await vscode.workspace.openTextDocument(place);
    const shows = (pattern: RegExp) => waitUntil(() => pattern.test(shown.getText()), `${String(pattern)} in the preview`);
    await shows(/^# Note for Test$/m);
    await replaceIn(await show(account), 'Test', 'Tested');
    await shows(/^# Note for Tested$/m);
    await replaceIn(await show(editor.document.uri), 'account.account', 'account.acount');
    await shows(/note\.md\.hbs, line 1[\s\S]*did you mean[\s\S]*^# Note for Tested$/m);
    await replaceIn(await show(editor.document.uri), '# Note for {{account.acount}}', '# Mended {{account.account}}');
    await shows(/^# Mended Tested$/m);
  });
});
