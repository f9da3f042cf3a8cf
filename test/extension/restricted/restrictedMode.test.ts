import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';
import { scoresAndRenders } from '../shared/support/builtIns';
import { closeAll } from '../shared/support/editors';
import { accountWithTemplate, removeAccountWithTemplate } from '../shared/support/ownTemplate';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';

describe('Restricted Mode', () => {
  it('is on in this window', () => {
    assertEqual(vscode.workspace.isTrusted, false, 'isTrusted');
  });

  it('leaves the extension enabled', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assertOk(extension, `${EXTENSION} is disabled`);
    await extension.activate();
    assertEqual(extension.isActive, true);
  });

  it('shows scores and renders what is built in (P28)', async () => {
    await vscode.workspace.fs.delete(await scoresAndRenders());
  });

  it('runs no template of the workspace (P28)', async () => {
    const account = await accountWithTemplate();
    try {
      const answer = await vscode.commands.executeCommand('customerSuccess.renderDocument', { uri: account, template: 'canary' });
      assertEqual(answer, undefined, 'answer');
      const found = await vscode.workspace.findFiles('with-templates/**/*.md');
      assertEqual(found.length, 0, 'documents');
    } finally {
      await closeAll();
      await removeAccountWithTemplate();
    }
  });
});
