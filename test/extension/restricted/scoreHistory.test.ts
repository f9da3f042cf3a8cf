import * as vscode from 'vscode';
import { assertEqual } from '../runner/assert';
import { Repository } from '../node/support/repository';
import { lensesOf } from '../shared/support/answers';
import { closeAll, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { remove } from '../shared/support/files';
import { TWO_METRICS, twoMetrics } from '../shared/support/twoMetrics';

const FOLDER = 'recorded';
const ACCOUNT = 'accounts/acme/account.yaml';

describe('the history of a score in Restricted Mode', () => {
  afterEach(closeAll);
  after(() => remove(FOLDER));

  it('is not read, as the settings of a repository can run programs', async () => {
    await startExtension();
    const repository = new Repository(FOLDER);
    for (const [file, text] of Object.entries(TWO_METRICS)) repository.write(file, text);
    for (const [day, seats] of [['2025-08-20', 90], ['2025-09-12', 70]] as const) {
      repository.write(ACCOUNT, twoMetrics(seats, 2));
      repository.commit('Ana', day, 'Count seats');
    }
    const uri = repository.uri(ACCOUNT);
    await show(uri);
    await lensesOf(uri, (titles) => titles.length > 0 && !titles.some((title) => title.includes(' since ')));
    for (const command of ['showScoreHistory', 'explainScoreChange', 'showPortfolioAt', 'reviewChanges']) {
      assertEqual(await vscode.commands.executeCommand(`customerSuccess.${command}`, { uri, since: '2025-09-01', at: '2025-09-01', base: 'main' }), undefined, command);
    }
  });
});
