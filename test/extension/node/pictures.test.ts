import * as vscode from 'vscode';
import { screenshot } from '../runner/screenshot';
import { waitUntil } from '../runner/waitUntil';
import { findingsOf, lensesOf } from '../shared/support/answers';
import { behind } from '../shared/support/asks';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { forgetCheckedPortfolio, startExtension } from '../shared/support/extension';
import { portfolioUri, readFile, remove, writeFile } from '../shared/support/files';
import { caretTo, lensesPainted, settle, theme, THEMES } from './support/painting';

const ACME = 'accounts/acme-corp/account.yaml';
/** Has the mistakes. Another file, as VS Code shows the lenses that a file had last until it asks again. */
const COPY = 'accounts/tallgrass-freight/account.yaml';

/** The pictures of docs/images; `npm test -- --screenshots docs/images` takes them anew. */
describe('pictures', function () {
  this.timeout(60_000);
  before(async () => {
    await startExtension();
    const text = await readFile(portfolioUri(ACME));
    await writeFile(COPY, text.replaceAll('Acme Corp', 'Tallgrass Freight'));
  });
  after(async () => {
    await remove('accounts/tallgrass-freight');
    await forgetCheckedPortfolio();
    await theme(undefined);
  });
  afterEach(closeAll);

  for (const [shade, title] of THEMES) {
    it(`an account with lenses and findings: ${shade}`, async () => {
      await theme(title);
      await vscode.commands.executeCommand('workbench.view.explorer');
      const uri = portfolioUri(COPY);
      const editor = await show(uri);
      await replaceIn(editor, 'renewal_date:', 'renewal_dat:');
      await replaceIn(editor, 'trend: up', 'trend: upp');
      await replaceIn(editor, 'dau_mau_ratio: 0.42', 'dau_mau_ratio: 42%');
      await findingsOf(uri, (all) => all.length >= 3, 'three findings');
      await lensesOf(uri, (titles) => titles.length > 5);
      await caretTo(editor, new vscode.Position(0, 0));
      await screenshot(`account-${shade}`);
    });

    it(`a completion: ${shade}`, async () => {
      await theme(title);
      const editor = await show(portfolioUri(COPY));
      await replaceIn(editor, '    login_trend: up\n', '    login_trend: \n');
      await caretTo(editor, behind(editor.document, '    login_trend: '));
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await settle(4_000);
      if (shade === 'light') await vscode.commands.executeCommand('toggleSuggestionDetails');
      // The pane takes its size when it opens with the list.
      await vscode.commands.executeCommand('hideSuggestWidget');
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await settle(4_000);
      await screenshot(`completion-${shade}`);
    });

    it(`a hover: ${shade}`, async () => {
      await theme(title);
      const editor = await show(portfolioUri(ACME));
      await lensesOf(portfolioUri(ACME));
      await caretTo(editor, behind(editor.document, '    dau_mau_ratio', 4));
      await vscode.commands.executeCommand('editor.action.showHover');
      await settle(4_000);
      await screenshot(`hover-${shade}`);
    });
  }

  it('an explanation', async () => {
    await show(portfolioUri(ACME));
    await vscode.commands.executeCommand('customerSuccess.explainHealthScore', { uri: portfolioUri(ACME) });
    await waitUntil(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('Acme')), 'the explanation');
    await lensesPainted();
    await screenshot('explanation');
  });

  // Last, as Check Portfolio keeps the findings of all files on show.
  for (const [shade, title] of THEMES) {
    it(`the Problems view with the whole portfolio: ${shade}`, async () => {
      await theme(title);
      await vscode.commands.executeCommand('workbench.view.explorer');
      await show(portfolioUri(ACME));
      await vscode.commands.executeCommand('customerSuccess.checkPortfolio');
      await vscode.commands.executeCommand('notifications.clearAll');
      await settle(4_000);
      await screenshot(`problems-${shade}`);
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });
  }
});
