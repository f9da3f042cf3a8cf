import * as vscode from 'vscode';
import { assertMatch, assertOk } from '../../runner/assert';
import { lensesOf, titleOf } from './answers';
import { closeAll } from './editors';
import { startExtension } from './extension';
import { portfolioUri, readFile } from './files';

/** Holds that what is built in works: an account has its score above it, and its QBR is written; gives where. */
export async function scoresAndRenders(): Promise<vscode.Uri> {
  await startExtension();
  const account = portfolioUri('accounts/acme-corp/account.yaml');
  assertMatch(titleOf((await lensesOf(account))[0]!), /^● \d+ /u, 'lens');
  const qbr = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.prepareQbr', { uri: account, template: 'qbr' });
  assertOk(qbr, 'no QBR was written');
  assertMatch(await readFile(qbr), /Acme Corp/, 'text');
  await closeAll();
  return qbr;
}
