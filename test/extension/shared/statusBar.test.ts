import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../src/vscode/extension';
import { assertMatch } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, replaceIn, show } from './support/editors';
import { startExtension } from './support/extension';
import { portfolioUri } from './support/files';

describe('status bar', () => {
  let api: ExtensionApi;
  before(async () => {
    api = await startExtension();
  });
  afterEach(closeAll);

  it('shows score and tier of the active account, and goes with it', async () => {
    await show(portfolioUri('accounts/acme-corp/account.yaml'));
    assertMatch(await waitUntil(() => api.statusText(), 'a status'), /^\$\(pulse\) \d+ \S+/);
    await show(portfolioUri('customer-success.yaml'));
    await waitUntil(() => api.statusText() === undefined, 'no status');
  });

  it('keeps the last good score while the text does not parse', async () => {
    const editor = await show(portfolioUri('accounts/acme-corp/account.yaml'));
    const before = await waitUntil(() => api.statusText(), 'a status');
    await replaceIn(editor, 'trend: up', 'trend: [up');
    await waitUntil(() => api.statusText() === `${before} (stale)`, 'a stale status');
    await vscode.commands.executeCommand('undo');
    await waitUntil(() => api.statusText() === before, 'the status of before');
  });
});
