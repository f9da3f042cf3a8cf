import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingsOf, ruleOf } from './support/answers';
import { closeAll, replaceIn, show } from './support/editors';
import { forgetCheckedPortfolio, setting, startExtension } from './support/extension';
import { newAccount, removeNewAccounts } from './support/files';
import { watchingStarted } from './support/watching';

const FAULTY = 'account: Behind the scenes\narr: much\n';

describe('findings of files that are not open', () => {
  before(async () => {
    await startExtension();
    await watchingStarted();
  });
  afterEach(async () => {
    await closeAll();
    await forgetCheckedPortfolio();
    await removeNewAccounts();
  });

  it('are not on show unless asked for', async () => {
    const quiet = await newAccount(FAULTY);
    const open = await newAccount(FAULTY.replace('scenes', 'open one'));
    await show(open);
    await findingsOf(open, hasWrongType, 'the fault of the open file');
    assertEqual(vscode.languages.getDiagnostics(quiet).length, 0, 'findings');
  });

  it('fill the Problems view by setting, follow the files, and go with the setting', async () => {
    const uri = await newAccount(FAULTY);
    await setting('check', 'portfolio');
    await findingsOf(uri, hasWrongType, 'the fault');
    await changeOnDisk(uri, FAULTY.replace('much', '1000'), (all) => all.length > 0 && !hasWrongType(all));
    await setting('check', undefined);
    await findingsOf(uri, (all) => all.length === 0, 'no finding');
  });

  it('stay when the file is closed, as those of what is saved', async () => {
    const uri = await newAccount(FAULTY.replace('much', '1000'));
    await setting('check', 'portfolio');
    const editor = await show(uri);
    await replaceIn(editor, '1000', 'much');
    await findingsOf(uri, hasWrongType, 'the fault that was typed');
    await closeAll();
    await findingsOf(uri, (all) => all.length > 0 && !hasWrongType(all), 'the findings of the saved file');
  });

  it('tell of a name that two accounts share, in both, and no more when one is renamed in an editor', async () => {
    const text = 'account: Twice There\n';
    const [closed, open] = [await newAccount(text), await newAccount(text)];
    await setting('check', 'portfolio');
    await findingsOf(closed, hasTwin, 'the twin in the closed file');
    const editor = await show(open);
    await findingsOf(open, hasTwin, 'the twin in the open file');
    await replaceIn(editor, 'Twice There', 'Once There');
    await findingsOf(open, (all) => !hasTwin(all), 'no twin in the open file');
    await findingsOf(closed, (all) => !hasTwin(all), 'no twin in the closed file');
  });

  it('are collected once by Check Portfolio', async () => {
    const uri = await newAccount(FAULTY);
    const count = await vscode.commands.executeCommand<{ findings: number; files: number }>('customerSuccess.checkPortfolio');
    assertOk(hasWrongType(await findingsOf(uri, (all) => all.length > 0, 'findings')), 'the fault is missing');
    assertOk(count.files > 1 && count.findings >= count.files, `${count.findings} findings in ${count.files} files`);
    await forgetCheckedPortfolio();
    await findingsOf(uri, (all) => all.length === 0, 'no finding once the setting is chosen anew');
  });
});

/** Writes a file until its findings are as wished: the watcher may miss the first change in a folder that is new. */
async function changeOnDisk(uri: vscode.Uri, text: string, wished: (found: readonly vscode.Diagnostic[]) => boolean): Promise<void> {
  let polls = 0;
  await waitUntil(async () => {
    if (polls++ % 40 === 0) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${text}# ${polls}\n`));
    return wished(vscode.languages.getDiagnostics(uri));
  }, 'the findings of the changed file');
}

function hasWrongType(found: readonly vscode.Diagnostic[]): boolean {
  return found.some((finding) => ruleOf(finding) === 'schema/type');
}

function hasTwin(found: readonly vscode.Diagnostic[]): boolean {
  return found.some((finding) => ruleOf(finding) === 'data/duplicate-account' && finding.message.includes('Twice There'));
}
