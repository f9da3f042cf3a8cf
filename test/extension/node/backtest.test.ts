import * as vscode from 'vscode';
import { assertMatch } from '../runner/assert';
import { closeAll } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { remove } from '../shared/support/files';
import { Repository } from './support/repository';

const FOLDER = 'back-tested';
const ACME = 'accounts/acme/account.yaml';

function account(score: number, more = ''): string {
  return `account: Acme\narr: 5000\nscores: { product_usage: { score: ${score} } }\n${more}`;
}

describe('a back-test', () => {
  before(startExtension);
  after(async () => {
    await closeAll();
    await remove(FOLDER);
  });

  it('shows how a model would have judged those who left', async () => {
    const repository = new Repository(FOLDER);
    repository.write('customer-success.yaml', 'preset: engine\n');
    repository.write(ACME, account(8));
    repository.commit('Ana', '2025-05-01', 'Begin');
    repository.write(ACME, account(3));
    repository.commit('Ana', '2025-09-01', 'They use it less');
    repository.write(ACME, account(3, 'churned: { date: 2025-10-01, reason: price }\n'));
    repository.commit('Ana', '2025-10-02', 'They have left');
    const place = await vscode.commands.executeCommand<vscode.Uri>('customerSuccess.backtestHealthModel', { uri: repository.uri('customer-success.yaml'), model: 'csm' });
    const text = (await vscode.workspace.openTextDocument(place)).getText();
    assertMatch(text, /^# Back-test of health models\n\n1 customer left, 1 of them recorded before; as of 2025-12-01\.$/m, 'head');
    assertMatch(text, /^\| then +\| left +\| 0 of 1 \(0 %\) +\| 0 of 1 \(0 %\) +\| 1 of 1 \(100 %\) +\| 30 days before +\|$/m, 'the model of then');
    assertMatch(text, /^\| csm +\| left +\| 1 of 1 \(100 %\)/m, 'the other model');
    assertMatch(text, /^### Acme\n\nLeft 2025-10-01, USD 5,000 ARR\.$/m, 'the customer');
  });
});
