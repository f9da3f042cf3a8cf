import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingsOf, ruleOf } from '../shared/support/answers';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { setting, startExtension } from '../shared/support/extension';
import { newAccount, portfolioUri, removeNewAccounts } from '../shared/support/files';

const MINIMAL = 'account: Under Git\narr: 1000\n';

describe('findings of changed files', function () {
  this.timeout(60_000);
  before(async () => {
    await startExtension();
    await setting('check', 'changed');
  });
  afterEach(closeAll);
  after(async () => {
    await setting('check', undefined);
    // The repository stays: Git's programs that are at work in it would fail.
    await removeNewAccounts();
  });

  it('are those of files edited in this window where there is no repository', async () => {
    const [edited, quiet] = [await newAccount(MINIMAL), await newAccount(MINIMAL.replace('1000', 'much'))];
    const editor = await show(edited);
    await replaceIn(editor, '1000', 'much');
    assertOk(await editor.document.save(), 'not saved');
    await closeAll();
    await findingsOf(edited, hasWrongType, 'the fault of the edited file');
    assertEqual(vscode.languages.getDiagnostics(quiet).length, 0, 'findings of the other');
  });

  it('are those of files that differ from the last commit, and go with the difference', async () => {
    const [changed, same] = [await newAccount(MINIMAL), await newAccount(MINIMAL.replace('1000', 'much'))];
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', 'commit', '--quiet', '--message', 'All of it');
    await repositoryOpened();
    writeFileSync(changed.fsPath, MINIMAL.replace('1000', 'lots'));
    await findingsOf(changed, hasWrongType, 'the fault of the changed file');
    assertEqual(vscode.languages.getDiagnostics(same).length, 0, 'findings of the file as committed');
    git('checkout', '--quiet', '.');
    await findingsOf(changed, (all) => all.length === 0, 'no finding after the checkout');
  });
});

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: portfolioUri('').fsPath });
}

/** The Git extension finds a new repository when it is told of it. */
async function repositoryOpened(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): { repositories: readonly unknown[]; openRepository(root: vscode.Uri): Promise<unknown> } }>('vscode.git');
  assertOk(extension, 'VS Code has no Git extension');
  const api = (await extension.activate()).getAPI(1);
  await api.openRepository(portfolioUri(''));
  await waitUntil(() => api.repositories.length > 0, 'the repository');
}

function hasWrongType(found: readonly vscode.Diagnostic[]): boolean {
  return found.some((finding) => ruleOf(finding) === 'schema/type');
}
