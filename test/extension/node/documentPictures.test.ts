import { Marp } from '@marp-team/marp-core';
import * as vscode from 'vscode';
import { assertMatch, assertOk } from '../runner/assert';
import { screenshot } from '../runner/screenshot';
import { waitUntil } from '../runner/waitUntil';
import { lensesOf } from '../shared/support/answers';
import { behind } from '../shared/support/asks';
import { closeAll, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri, readFile, remove } from '../shared/support/files';
import { watchingStarted } from '../shared/support/watching';
import { caretTo, lensesPainted, settle, theme, THEMES } from './support/painting';

const ACME = 'accounts/acme-corp/account.yaml';

/** The pictures of docs/images that show documents; `npm test -- --screenshots docs/images` takes them anew. */
describe('pictures of documents', function () {
  this.timeout(60_000);
  let account = '';
  before(async () => {
    await startExtension();
    await watchingStarted();
    account = await readFile(portfolioUri(ACME));
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.writeFile(portfolioUri(ACME), new TextEncoder().encode(account));
    await remove('accounts/acme-corp/documents');
  });
  after(() => theme(undefined));

  for (const [shade, title] of THEMES) {
    it(`a review with its charts in the preview: ${shade}`, async () => {
      await theme(title);
      const review = await render('prepareQbr', { template: 'qbr' });
      await closeAll();
      const editor = await show(review);
      await vscode.commands.executeCommand('markdown.showPreviewToSide', review);
      await waitUntil(() => vscode.window.tabGroups.all.length === 2, 'the preview');
      // Mermaid is loaded when the preview is there.
      await settle(6_000);
      await showAt(editor, '```mermaid');
      await screenshot(`qbr-preview-${shade}`);
    });

    it(`figures that changed, and what a refresh would make of them: ${shade}`, async () => {
      await theme(title);
      const review = await render('prepareQbr', { template: 'qbr' });
      await closeAll();
      await show(review);
      await changeFigures();
      await lensesOf(review, (titles) => titles.includes('Refresh'));
      await lensesPainted();
      await vscode.commands.executeCommand('workbench.action.newGroupBelow');
      // It waits for an answer that nobody gives.
      void vscode.commands.executeCommand('customerSuccess.compareRefreshed', { uri: review });
      await waitUntil(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff, 'the difference');
      await settle(6_000);
      await screenshot(`refresh-${shade}`);
    });

    it(`a mail that is ready to be copied: ${shade}`, async () => {
      await theme(title);
      const mail = await render('writeEmail', { template: 'qbr-follow-up' });
      await closeAll();
      await show(mail);
      await vscode.commands.executeCommand('customerSuccess.copyAsEmail', { uri: mail });
      await waitUntil(() => vscode.window.tabGroups.all.length === 2, 'the page');
      await settle(4_000);
      await screenshot(`mail-${shade}`);
    });
  }

  it('a deck as Marp shows it', async () => {
    await theme('Default Light Modern');
    const deck = await render('makeQbrDeck', {});
    await closeAll();
    const { html, css } = new Marp({ script: false, emoji: { unicode: false } }).render(await readFile(deck));
    assertMatch(html, /Acme Corp/, 'slides');
    await show(deck);
    const panel = vscode.window.createWebviewPanel('deck', 'Slides', { viewColumn: vscode.ViewColumn.Two, preserveFocus: true }, {});
    panel.webview.html = `<style>${css} body { background: #ddd; padding: 4px } svg { margin: 8px; width: 46.5%; height: auto; box-shadow: 0 1px 6px #0006 }</style>${html}`;
    await vscode.commands.executeCommand('notifications.clearAll');
    await settle(4_000);
    await screenshot('deck');
    panel.dispose();
  });

  async function render(command: string, answers: object): Promise<vscode.Uri> {
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(`customerSuccess.${command}`, { uri: portfolioUri(ACME), ...answers });
    assertOk(uri, `${command} gave no document`);
    await vscode.commands.executeCommand('notifications.clearAll');
    return uri;
  }

  async function changeFigures(): Promise<void> {
    const text = account.replace('active_users: 180', 'active_users: 190').replace('current: 180', 'current: 190').replace('csat: 4.4', 'csat: 4.6');
    await vscode.workspace.fs.writeFile(portfolioUri(ACME), new TextEncoder().encode(text));
  }
});

/** Scrolls so that the text stands at the top; the preview follows. */
async function showAt(editor: vscode.TextEditor, text: string): Promise<void> {
  const place = behind(editor.document, text, text.length);
  await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.One });
  await caretTo(editor, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  await settle(4_000);
}
