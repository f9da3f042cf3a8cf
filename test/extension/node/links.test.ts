import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { assertEqual, assertOk, assertSame } from '../runner/assert';
import { closeAll } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { portfolioUri, writeFile } from '../shared/support/files';

describe('links', () => {
  before(startExtension);
  afterEach(closeAll);

  it('are never written through (P27)', async () => {
    const account = await writeFile('accounts/link-test/account.yaml', 'account: Link Test\n');
    const probe = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.prepareQbr', { uri: account, template: 'qbr' });
    assertOk(probe, 'the QBR was not written at all');
    const inside = vscode.workspace.asRelativePath(probe, false).split('/').slice(2);
    const folder = portfolioUri('accounts/link-test').fsPath;
    const outside = join(portfolioUri('..').fsPath, 'outside');
    mkdirSync(outside, { recursive: true });
    rmSync(join(folder, inside[0]!), { recursive: true });
    // The folder of the document leads elsewhere; where it has none, the file itself does.
    symlinkSync(inside.length > 1 ? outside : join(outside, 'qbr.md'), join(folder, inside[0]!));
    try {
      const answer = await vscode.commands.executeCommand('customerSuccess.prepareQbr', { uri: account, template: 'qbr', existing: 'replace' });
      assertEqual(answer, undefined, 'answer');
      assertSame(readdirSync(outside), [], 'what is outside');
    } finally {
      rmSync(folder, { recursive: true });
      rmSync(outside, { recursive: true });
    }
  });
});
