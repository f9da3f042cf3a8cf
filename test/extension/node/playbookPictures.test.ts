import * as vscode from 'vscode';
import { screenshot } from '../runner/screenshot';
import { lensesOf } from '../shared/support/answers';
import { closeAll, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri } from '../shared/support/files';
import { lensesPainted, settle, theme, THEMES } from './support/painting';

const PLAYBOOK = 'playbooks/champion-left.md';
const ACCOUNT = 'accounts/kestrel-pay/account.yaml';

/** The pictures of docs/images that show playbooks; `npm test -- --screenshots docs/images` takes them anew. */
describe('pictures of playbooks', function () {
  this.timeout(90_000);
  before(async () => {
    await startExtension();
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  afterEach(closeAll);
  after(() => theme(undefined));

  for (const [shade, title] of THEMES) {
    it(`a playbook with whom it matches: ${shade}`, async () => {
      await theme(title);
      await show(portfolioUri(PLAYBOOK));
      await lensesOf(portfolioUri(PLAYBOOK), (titles) => titles.some((each) => each.startsWith('matches ')));
      await lensesPainted();
      await settle(1_000);
      await screenshot(`playbook-${shade}`);
    });

    it(`the playbooks that apply to an account, with the reasons: ${shade}`, async () => {
      await theme(title);
      await show(portfolioUri(ACCOUNT));
      await lensesOf(portfolioUri(ACCOUNT), (titles) => titles.some((each) => each.includes('playbooks apply')));
      await lensesPainted();
      await screenshot(`account-playbooks-${shade}`);
      // It ends when the list is closed.
      const listed = vscode.commands.executeCommand('customerSuccess.showAccountPlaybooks', { uri: portfolioUri(ACCOUNT), sheet: 0 });
      await settle(3_000);
      await screenshot(`playbooks-apply-${shade}`);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await listed;
    });
  }
});
