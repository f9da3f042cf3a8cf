import * as vscode from 'vscode';
import { ACCOUNT_DOCUMENTS } from '../../../src/vscode/commands/accountDocuments';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { closeAll, show } from './support/editors';
import { startExtension } from './support/extension';
import { newAccount, portfolioUri, readFile, remove, removeNewAccounts, writeFile } from './support/files';

/** Commands with one document; those that ask have tests of their own. */
const COMMANDS = Object.entries(ACCOUNT_DOCUMENTS).flatMap(([command, { documents }]) =>
  typeof documents === 'string' || documents.length > 1 ? [] : [{ command, document: documents[0]! }],
);

describe('document commands', function () {
  this.timeout(30_000);
  const made = new Set<string>();
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    for (const path of made) await remove(path);
    made.clear();
    await removeNewAccounts();
  });

  for (const { command, document } of COMMANDS) {
    it(`${command} writes its document`, async () => {
      const account = document === 'win-back' ? 'brightwater-hotels' : 'acme-corp';
      const given = { uri: portfolioUri(`accounts/${account}`), ...(document === 'save-plan' && { reason: 'value' }) };
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(command, given);
      assertOk(uri, 'nothing was written');
      made.add(`accounts/${account}/documents`);
      const text = await readFile(uri);
      assertMatch(text, new RegExp(`"template": ?"${document}"`), 'origin');
      assertMatch(text, /^# \S/m, 'title');
    });
  }

  it('refuse a document that is not among theirs', async () => {
    const answer = await vscode.commands.executeCommand('customerSuccess.writeEmail', { uri: portfolioUri('accounts/acme-corp'), template: 'qbr' });
    assertEqual(answer, undefined, 'answer');
  });

  it('Create or Update Success Plan writes the plan beside the account, and the document', async () => {
    const account = await newAccount('account: Fresh\nsegment: mid-market\narr: 40000\ncontract: { start: 2025-11-03, term_months: 12 }\n');
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.createSuccessPlan', { uri: account });
    assertOk(uri, 'nothing was written');
    assertMatch(await readFile(uri), /^# .*Fresh/m, 'document');
    const plan = vscode.Uri.joinPath(account, '..', 'success-plan.yaml');
    assertMatch(await readFile(plan), /^account: Fresh$/m, 'plan');
  });

  it('Create or Update Success Plan adds to a plan and leaves the rest, and one undo takes it back', async () => {
    const account = await newAccount('account: Fresh\nsegment: mid-market\narr: 40000\ncontract: { start: 2025-11-03, term_months: 12 }\n');
    const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(account, '..'), false);
    const text = '# ours\naccount: Fresh # by hand\nbusiness_objectives:\n  - objective: Fewer calls # agreed\n';
    const plan = await writeFile(`${folder}/success-plan.yaml`, text);
    const { document } = await show(plan);
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.createSuccessPlan', { uri: account, existing: 'update' });
    assertOk(uri, 'nothing was written');
    const updated = document.getText();
    assertOk(updated.length > text.length, 'nothing was added');
    for (const line of text.trimEnd().split('\n')) assertOk(updated.includes(line), `${line} is gone`);
    await show(plan);
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), text, 'text after undo');
  });
});
