import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { closeAll } from './support/editors';
import { setting, startExtension } from './support/extension';
import { readFile } from './support/files';
import { accountWithTemplate, removeAccountWithTemplate } from './support/ownTemplate';

describe("a team's own template", () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeAccountWithTemplate();
    await setting('templates', undefined);
  });

  it('runs in a trusted workspace', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.renderDocument', {
      uri: await accountWithTemplate(),
      template: 'canary',
    });
    assertOk(uri, 'nothing was written');
    assertMatch(await readFile(uri), /^# It ran for Test$/m, 'text');
  });

  it('does not when it is switched off', async () => {
    await setting('templates', false);
    const answer = await vscode.commands.executeCommand('customerSuccess.renderDocument', { uri: await accountWithTemplate(), template: 'canary' });
    assertEqual(answer, undefined, 'answer');
  });
});
