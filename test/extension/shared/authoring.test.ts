import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { lensesOf, titleOf } from './support/answers';
import { actionsAt, behind, completionsAt, definitionsAt, hoversAt, labelsOf, outlineOf, referencesAt, textAt } from './support/asks';
import { closeAll, replaceIn, show } from './support/editors';
import { setting, startExtension } from './support/extension';
import { newAccount, portfolioUri, readFile, removeNewAccounts } from './support/files';

const ACME = 'accounts/acme-corp/account.yaml';
const PLAN = 'accounts/acme-corp/success-plan.yaml';

describe('language features on the example portfolio', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
    await setting('lenses', undefined);
  });

  it('complete values while the line is half written', async () => {
    const { document } = await copyOfAcme(['    trend: up\n', '    trend: \n']);
    const labels = labelsOf(await completionsAt(document, behind(document, '    trend: ')));
    assertSame(['up', 'flat', 'down'].filter((value) => labels.includes(value)), ['up', 'flat', 'down'], 'values');
  });

  it('complete people of the settings and keys that are not there yet', async () => {
    const { document } = await copyOfAcme(['csm: dana.reyes\n', 'csm: \nh\n']);
    assertOk(labelsOf(await completionsAt(document, behind(document, 'csm: '))).includes('mei.tanaka'), 'no person');
    const keys = labelsOf(await completionsAt(document, behind(document, 'csm: \nh')));
    assertOk(keys.includes('overrides'), `no key in ${keys.join()}`);
    assertOk(!keys.includes('renewal_date'), 'a key that is there already');
  });

  it('complete as VS Code types it, with a snippet where there is something to fill in', async () => {
    const { editor, document } = await copyOfAcme(['    trend: up\n', '    trend: \n']);
    const caret = behind(document, '    trend: ');
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('type', { text: 'fl' });
    await waitUntil(async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('    trend: flat\n');
    }, 'the suggestion in the text');
  });

  it('hover with what a metric does to the score, as Markdown that runs nothing', async () => {
    const { document } = await show(portfolioUri(ACME));
    const [hover] = await hoversAt(document, behind(document, '    dau_mau_ratio', 3));
    assertMatch(hover!.value, /of 10, band/, 'text');
    assertOk(hover!.isTrusted !== true && hover!.supportThemeIcons !== true && hover!.supportHtml !== true, 'it is trusted with more than text');
  });

  it('outline the account with its score', async () => {
    const { document } = await show(portfolioUri(ACME));
    const [account] = await outlineOf(document);
    assertMatch(account!.name, /Acme Corp/, 'name');
    assertMatch(account!.detail, /\d+/, 'detail');
    assertOk(account!.children.some(({ name }) => /scores/i.test(name)), 'there is no section');
  });

  it('fold sections', async () => {
    const { document } = await show(portfolioUri(ACME));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const scores = behind(document, '\nscores:').line;
    assertOk(folds.some(({ start, end }) => start === scores && document.lineAt(end).text.startsWith('  sentiment:')), 'scores do not fold');
  });

  it('link e-mail addresses', async () => {
    const { document } = await show(portfolioUri(ACME));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 1000);
    assertOk(links.some(({ target, range }) => target?.toString(true) === 'mailto:ana@acme.example' && document.getText(range) === 'ana@acme.example'), 'no link');
  });

  it('go to the definition of a person, and find who is named', async () => {
    const { document } = await show(portfolioUri(ACME));
    const csm = behind(document, 'csm: dana', 2);
    const [definition] = await definitionsAt(document, csm);
    assertMatch(definition!.uri.path, /\/customer-success\.yaml$/, 'file');
    assertEqual(await textAt(definition!), 'dana.reyes', 'text');
    const references = await referencesAt(document, csm);
    // By id, and by name among those who took part in a review.
    assertSame([...new Set(await Promise.all(references.map(textAt)))].sort(), ['Dana Reyes', 'dana.reyes'], 'texts');
    assertOk(references.some(({ uri }) => uri.path.endsWith(PLAN)), 'the plan is not among them');
  });

  it('refuse to rename what has no name of its own, and say why', async () => {
    const { document } = await show(portfolioUri(ACME));
    const refused = await vscode.commands
      .executeCommand('vscode.prepareRename', document.uri, behind(document, 'arr: 120', 1))
      .then(() => undefined, (error: unknown) => String(error));
    assertMatch(refused ?? 'not refused', /rename/i, 'reason');
  });

  it('find accounts of the portfolio by name', async () => {
    const found = await waitUntil(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'kestrel');
      return symbols.length > 0 && symbols;
    }, 'a symbol');
    assertMatch(found[0]!.name, /^Kestrel/, 'name');
    assertMatch(found[0]!.location.uri.path, /kestrel-pay\/account\.yaml$/, 'file');
  });

  it('show the scores of components at line ends instead of above, where that is chosen', async () => {
    const uri = portfolioUri(ACME);
    const { document } = await show(uri);
    await setting('lenses', 'hints');
    const lenses = await lensesOf(uri, (titles) => titles.length === 1);
    assertMatch(titleOf(lenses[0]!), /^● \d+ /u, 'lens');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, whole);
    const usage = behind(document, '  product_usage:');
    assertOk(hints.some(({ position }) => position.isEqual(usage)), `no hint behind product_usage among ${hints.length}`);
  });

  it('offer refactorings, and none at every move of the caret', async () => {
    const { document } = await show(portfolioUri(ACME));
    const head = new vscode.Range(0, 0, 0, 0).with({ end: behind(document, 'account') });
    const offers = await actionsAt(document, head, vscode.CodeActionKind.Refactor);
    assertOk(offers.some(({ title }) => /stakeholder/i.test(title)), `none of ${offers.map(({ title }) => title).join(', ')}`);
    assertOk(offers.every(({ edit }) => edit !== undefined), 'a refactoring without edits');
  });
});

async function copyOfAcme(...changes: (readonly [old: string, text: string])[]): Promise<{ readonly editor: vscode.TextEditor; readonly document: vscode.TextDocument }> {
  const uri = await newAccount(await readFile(portfolioUri(ACME)));
  const editor = await show(uri);
  for (const [old, text] of changes) await replaceIn(editor, old, text);
  return { editor, document: editor.document };
}
