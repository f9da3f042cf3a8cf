import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { remove } from '../shared/support/files';
import { TWO_METRICS, twoMetrics } from '../shared/support/twoMetrics';
import { Repository } from './support/repository';

const FOLDER = 'reviewed';
const ACCOUNT = 'accounts/acme/account.yaml';
const textWith = (seats: number): string => `${twoMetrics(seats, 2)}arr: 180000\n`;

describe('Review Changes', function () {
  this.timeout(60_000);
  let repository: Repository;

  before(async () => {
    await startExtension();
    repository = new Repository(FOLDER);
    for (const [file, text] of Object.entries(TWO_METRICS)) repository.write(file, text);
    repository.write(ACCOUNT, textWith(90));
    repository.commit('Ana', '2025-11-10', 'Begin');
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.write(ACCOUNT, textWith(80));
    repository.commit('Ben', '2025-11-20', 'Count seats');
  });
  afterEach(closeAll);
  after(() => remove(FOLDER));

  const account = (): vscode.Uri => repository.uri(ACCOUNT);
  const review = (base?: string) => vscode.commands.executeCommand<vscode.Uri | undefined>('customerSuccess.reviewChanges', { uri: account(), ...(base !== undefined && { base }) });
  const textOf = async (page: vscode.Uri | undefined): Promise<string> => {
    assertOk(page, 'there is no page');
    return (await vscode.workspace.openTextDocument(page)).getText().replaceAll('\u00a0', ' ');
  };

  it('tells what a branch does, and with it what is typed and not saved', async () => {
    const page = await review('main');
    const recorded = await textOf(page);
    assertMatch(recorded, /^# Changes against main\n\n\*\*1 score moves within its tier\*\*: Acme 85 → 80$/m, 'as recorded');
    const editor = await show(account());
    await replaceIn(editor, 'active_users: 80', 'active_users: 20');
    const again = await review('main');
    assertEqual(again?.toString(), page?.toString(), 'the page');
    await waitUntil(async () => (await textOf(again)).includes('| 🟢 85 → 🔴 50 Bad | $180K | Seats −35 |'), 'what is typed');
    assertMatch(await textOf(again), /\*\*\$180K more ARR at risk\*\*: Acme falls to Bad \(85 → 50\)/, 'headline');
  });

  it('leads from a reason to its line', async () => {
    const page = await review('main');
    assertOk(page, 'there is no page');
    await vscode.workspace.openTextDocument(page);
    const links = await waitUntil(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', page, 100);
      return found.length >= 3 && found;
    }, 'links');
    const targets = links.map(({ target }) => target!);
    for (const target of targets) assertEqual(target.path, account().path, 'file');
    assertOk(targets.some(({ fragment }) => /^L?3(,|$)/.test(fragment)), `no line 3 in ${targets.map(String).join(' ')}`);
  });

  it('says so when nothing moves, also for an edit that means nothing', async () => {
    const editor = await show(account());
    await replaceIn(editor, 'account: Acme', '# a note\naccount: Acme');
    assertMatch(await textOf(await review('work')), /\n\nNothing moves: /, 'page');
  });

  it('asks against which branch, the usual one first', async () => {
    const asked = review();
    let page: vscode.Uri | undefined;
    void Promise.resolve(asked).then((found) => (page = found));
    await waitUntil(async () => {
      if (page === undefined) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return page !== undefined;
    }, 'the page');
    assertMatch(await textOf(page), /^# Changes against main$/m, 'page');
  });

  it('refuses what is no revision', async () => {
    for (const base of ['feedface', '--output=x', '']) assertEqual(await review(base), undefined, base);
  });
});
