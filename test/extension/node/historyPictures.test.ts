import * as vscode from 'vscode';
import { assertOk } from '../runner/assert';
import { screenshot } from '../runner/screenshot';
import { waitUntil } from '../runner/waitUntil';
import { lensesOf } from '../shared/support/answers';
import { behind, hoversAt } from '../shared/support/asks';
import { closeAll, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri, remove } from '../shared/support/files';
import { buildExamplesInGit } from './support/examplesInGit';
import { caretTo, lensesPainted, settle, theme, THEMES } from './support/painting';

const FOLDER = 'two-years';
const BAYSIDE = `${FOLDER}/accounts/bayside-family-clinics/account.yaml`;

/** The pictures of docs/images that show the past; `npm test -- --screenshots docs/images` takes them anew. */
describe('pictures of a history', function () {
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
    it(`why a score moved, in lens and hover: ${shade}`, async () => {
      await theme(title);
      const editor = await show(portfolioUri(BAYSIDE));
      await lensesOf(portfolioUri(BAYSIDE), (titles) => titles.some((each) => each.includes(' since 2 Sep: ')));
      const place = behind(editor.document, 'account: Bay');
      assertOk((await hoversAt(editor.document, place)).some(({ value }) => value.includes('since 2 Sep')), 'the hover does not tell of the change');
      await lensesPainted();
      await caretTo(editor, place);
      await vscode.commands.executeCommand('editor.action.showHover');
      await settle(4_000);
      await screenshot(`score-change-${shade}`);
    });

    it(`the history of a score in the preview: ${shade}`, async () => {
      await theme(title);
      await show(portfolioUri(BAYSIDE));
      await vscode.commands.executeCommand('customerSuccess.showScoreHistory', { uri: portfolioUri(BAYSIDE) });
      await waitUntil(() => vscode.window.tabGroups.all.length === 2, 'the preview');
      await vscode.commands.executeCommand('notifications.clearAll');
      // Mermaid is loaded when the preview is there.
      await settle(6_000);
      await screenshot(`score-history-${shade}`);
    });
  }
});
