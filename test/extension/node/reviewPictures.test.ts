import * as vscode from 'vscode';
import { screenshot } from '../runner/screenshot';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri, remove } from '../shared/support/files';
import { buildExamplesInGit } from './support/examplesInGit';
import { lensesPainted, theme, THEMES } from './support/painting';

const FOLDER = 'to-review';
const ACME = `${FOLDER}/accounts/acme-corp/account.yaml`;

/** The picture of docs/images that shows a review of changes; `npm test -- --screenshots docs/images` takes it anew. */
describe('pictures of a review', function () {
  this.timeout(90_000);
  before(async () => {
    await startExtension();
    buildExamplesInGit(FOLDER);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  afterEach(closeAll);
  after(async () => {
    await theme(undefined);
    await remove(FOLDER);
  });

  for (const [shade, title] of THEMES) {
    it(`what unsaved edits do, beside them: ${shade}`, async () => {
      await theme(title);
      const editor = await show(portfolioUri(ACME));
      for (const [old, text] of [['dau_mau_ratio: 0.42', 'dau_mau_ratio: 0.2'], ['trend: up', 'trend: down'], ['login_trend: up', 'login_trend: down'], ['renewal_date: 2026-03-31', 'renewal_date: 2026-02-28']] as const) await replaceIn(editor, old, text);
      await vscode.commands.executeCommand('customerSuccess.reviewChanges', { uri: portfolioUri(ACME), base: 'main' });
      await waitUntil(() => vscode.window.tabGroups.all.length === 2, 'the preview');
      await vscode.commands.executeCommand('notifications.clearAll');
      await lensesPainted();
      await screenshot(`review-changes-${shade}`);
    });
  }
});
