import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../extension/runner/assert';
import { lensesOf, titleOf } from '../extension/shared/support/answers';
import { closeAll, show } from '../extension/shared/support/editors';
import { startExtension } from '../extension/shared/support/extension';
import { portfolioUri, remove, writeFile } from '../extension/shared/support/files';
import { TWO_METRICS, twoMetrics } from '../extension/shared/support/twoMetrics';
import { watchingStarted } from '../extension/shared/support/watching';

const FOLDER = 'with-snapshots';
const ACCOUNT = 'accounts/acme/account.yaml';
const snapshot = (day: string, seats: number, tickets: number): string =>
  `${JSON.stringify({ day, file: ACCOUNT, account: 'Acme', data: { account: 'Acme', scores: { product_usage: { active_users: seats }, support: { tickets_opened: tickets } } } })}\n`;

describe('the history of a score without Git', function () {
  this.timeout(60_000);
  before(async () => {
    await startExtension();
    await watchingStarted();
  });
  afterEach(closeAll);
  after(() => remove(FOLDER));

  it('is not there without snapshots, and no command makes one up', async () => {
    const uri = portfolioUri('accounts/acme-corp/account.yaml');
    await show(uri);
    await lensesOf(uri, (titles) => titles.length > 0 && !titles.some((title) => title.includes(' since ')));
    for (const command of ['showScoreHistory', 'explainScoreChange', 'showPortfolioAt', 'reviewChanges']) {
      const answer = await vscode.commands.executeCommand(`customerSuccess.${command}`, { uri, since: '2025-09-01', at: '2025-09-01', base: 'main' });
      assertEqual(answer, undefined, command);
    }
  });

  it('comes from snapshots, and follows them', async () => {
    for (const [file, text] of Object.entries(TWO_METRICS)) await writeFile(`${FOLDER}/${file}`, text);
    const first = snapshot('2025-08-20', 90, 2);
    await writeFile(`${FOLDER}/health-history.jsonl`, first);
    const uri = await writeFile(`${FOLDER}/${ACCOUNT}`, twoMetrics(70, 4));
    await show(uri);
    const lenses = await lensesOf(uri, (titles) => titles.some((title) => title.startsWith('−20 since 2 Sep')));
    assertOk(lenses.some((lens) => titleOf(lens) === '−20 since 2 Sep: Seats −10 (not committed), Tickets −10 (not committed)'), lenses.map(titleOf).join('\n'));
    await writeFile(`${FOLDER}/health-history.jsonl`, first + snapshot('2025-10-05', 70, 4));
    await lensesOf(uri, (titles) => titles.some((title) => title.startsWith('−20 since 2 Sep') && title.includes('5 Oct')));
    const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.showScoreHistory', { uri });
    assertOk(page, 'there is no page');
  });
});
