import type { ThemeColor } from 'vscode';
import type { ExtensionApi } from '../../../src/vscode/extension';
import { assertEqual, assertMatch } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { setting, startExtension } from '../shared/support/extension';
import { portfolioUri, remove, writeFile } from '../shared/support/files';
import { watchingStarted } from '../shared/support/watching';

describe('file decorations', () => {
  let api: ExtensionApi;
  before(async () => {
    api = await startExtension();
    await watchingStarted();
  });
  afterEach(async () => {
    await setting('badges', undefined);
    await remove('accounts/badge-test');
  });

  it('give an account file and its folder the score and the colour of its tier', async () => {
    const file = await api.decorationOf(portfolioUri('accounts/acme-corp/account.yaml'));
    const folder = await api.decorationOf(portfolioUri('accounts/acme-corp'));
    assertMatch(file?.badge ?? '', /^\d\d$/, 'badge');
    assertMatch((file?.color as ThemeColor & { id: string }).id, /^customerSuccess\.tier\.\w+$/, 'colour');
    assertMatch(file?.tooltip ?? '', /^Acme Corp: \d+ of 100, /, 'tooltip');
    assertEqual(folder?.badge, file?.badge, 'badge of the folder');
  });

  it('are on nothing else', async () => {
    for (const path of ['customer-success.yaml', 'accounts', 'accounts/acme-corp/success-plan.yaml', 'README.md']) {
      assertEqual(await api.decorationOf(portfolioUri(path)), undefined, path);
    }
  });

  it('reach a new account as soon as it is there', async () => {
    await writeFile('accounts/badge-test/account.yaml', 'account: New\nscores:\n  product_usage: { score: 5 }\n  engagement: { score: 5 }\n  relationship: { score: 5 }\n  outcomes: { score: 5 }\n  sentiment: { score: 5 }\n');
    await waitUntil(async () => (await api.decorationOf(portfolioUri('accounts/badge-test')))?.badge, 'a badge on the new folder');
  });

  it('can be switched off', async () => {
    await setting('badges', false);
    assertEqual(await api.decorationOf(portfolioUri('accounts/acme-corp/account.yaml')), undefined);
  });
});
