import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { lensesOf, titleOf } from '../shared/support/answers';
import { closeAll } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri, readFile } from '../shared/support/files';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';

describe('packed extension', () => {
  it('is the installed one, not the checkout', () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assertOk(extension, `${EXTENSION} is not installed`);
    assertMatch(extension.extensionPath, /[\\/]extensions[\\/]customer-success-as-code\.customer-success-as-code-/);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    await extension?.activate();
    assertEqual(extension?.isActive, true);
  });

  it('has all that it needs to score and to render', async () => {
    await startExtension();
    const account = portfolioUri('accounts/acme-corp/account.yaml');
    assertMatch(titleOf((await lensesOf(account))[0]!), /^● \d+ /u, 'lens');
    const qbr = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.prepareQbr', { uri: account });
    assertOk(qbr, 'no QBR was written');
    assertMatch(await readFile(qbr), /Acme Corp/, 'text');
    await closeAll();
  });
});
