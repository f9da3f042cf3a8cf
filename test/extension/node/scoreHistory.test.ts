import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../src/vscode/extension';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingOf, lensesOf, titleOf } from '../shared/support/answers';
import { behind, hoversAt } from '../shared/support/asks';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { setting, startExtension } from '../shared/support/extension';
import { newAccount, remove, removeNewAccounts } from '../shared/support/files';
import { TWO_METRICS, twoMetrics } from '../shared/support/twoMetrics';
import { watchingStarted } from '../shared/support/watching';
import { Repository } from './support/repository';

const FOLDER = 'recorded';
const ACCOUNT = 'accounts/acme/account.yaml';
const STALE = ' · as of the last readable text';
const CHANGE = /^[−+]\d+ since /;

describe('the history of a score', function () {
  this.timeout(60_000);
  let api: ExtensionApi;
  let repository: Repository;
  const commits: string[] = [];

  before(async () => {
    api = await startExtension();
    await watchingStarted();
    repository = new Repository(FOLDER);
    for (const [file, text] of Object.entries(TWO_METRICS)) repository.write(file, text);
    const record = (author: string, day: string, seats: number, tickets: number, summary: string) => {
      repository.write(ACCOUNT, twoMetrics(seats, tickets));
      commits.push(repository.commit(author, day, summary));
    };
    record('Ana', '2025-06-01', 90, 2, 'Begin');
    record('Ana', '2025-09-12', 70, 2, 'Count seats');
    record('Ben', '2025-10-05', 70, 4, 'Count tickets');
  });
  beforeEach(() => repository.git('checkout', '--quiet', '--force', 'main'));
  afterEach(async () => {
    await closeAll();
    await setting('changeSince', undefined);
  });
  after(async () => {
    await remove(FOLDER);
    await removeNewAccounts();
  });

  const account = (): vscode.Uri => repository.uri(ACCOUNT);
  const changeLens = (titles: readonly string[]): string | undefined => titles.find((title) => CHANGE.test(title));
  const changeShown = async (wished: (title: string) => boolean = () => true): Promise<vscode.CodeLens> => {
    const lenses = await lensesOf(account(), (titles) => wished(changeLens(titles) ?? '') && changeLens(titles) !== undefined);
    return lenses.find((lens) => CHANGE.test(titleOf(lens)))!;
  };

  it('stands behind the score, with the parts, who and when', async () => {
    await show(account());
    const lens = await changeShown();
    assertEqual(titleOf(lens), '−20 since 2 Sep: Seats −10 (Ana, 12 Sep), Tickets −10 (Ben, 5 Oct)');
    const [first, second] = await lensesOf(account());
    assertMatch(titleOf(first!), /^● 65 Bad/, 'first lens');
    assertSame([first!.range.start.line, second!.range.start.line], [0, 0], 'lines');
    assertEqual(titleOf(second!), titleOf(lens), 'second lens');
    await waitUntil(() => api.statusText() === '$(pulse) 65 Bad (−20)', 'the status with the change');
  });

  it('follows what is typed, and stays while the text does not parse', async () => {
    const editor = await show(account());
    await changeShown();
    await replaceIn(editor, 'tickets_opened: 4', 'tickets_opened: 8');
    const typed = await changeShown((title) => title.startsWith('−40 '));
    assertMatch(titleOf(typed), /Tickets −30/);
    await replaceIn(editor, 'active_users: 70 }', 'active_users: 70 ');
    assertEqual(titleOf(await changeShown((title) => title.endsWith(STALE))), titleOf(typed) + STALE);
    await replaceIn(editor, 'active_users: 70 ', 'active_users: 70 }');
    assertEqual(titleOf(await changeShown((title) => !title.endsWith(STALE))), titleOf(typed));
  });

  it('looks back as far as the setting says, and not at all for 0', async () => {
    await show(account());
    await setting('changeSince', 60);
    assertEqual(titleOf(await changeShown((title) => title.startsWith('−10 '))), '−10 since 2 Oct: Tickets −10 (Ben, 5 Oct)');
    await setting('changeSince', 0);
    await lensesOf(account(), (titles) => titles.length > 0 && changeLens(titles) === undefined);
  });

  it('opens the difference of the commit behind a part', async () => {
    await show(account());
    void click(await changeShown());
    const tab = await differenceAfter(() => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
    assertMatch(tab.label, new RegExp(`^account\\.yaml \\((${commits[0]!.slice(0, 7)}|${commits[1]!.slice(0, 7)})\\) ↔ account\\.yaml \\((${commits[1]!.slice(0, 7)}|${commits[2]!.slice(0, 7)})\\)$`), 'title');
    const { original, modified } = tab.input as vscode.TabInputTextDiff;
    assertOk([twoMetrics(90, 2), twoMetrics(70, 2)].includes(await textOf(original)), 'the text before');
    assertOk([twoMetrics(70, 2), twoMetrics(70, 4)].includes(await textOf(modified)), 'the text after');
  });

  it('goes straight to a single part, and to the line of what is not committed', async () => {
    await show(account());
    await setting('changeSince', 60);
    const lens = await changeShown((title) => title.startsWith('−10 '));
    const tab = await differenceAfter(() => click(lens));
    assertEqual(tab.label, `account.yaml (${commits[1]!.slice(0, 7)}) ↔ account.yaml (${commits[2]!.slice(0, 7)})`);
    const unrecorded = { uri: account(), sheet: 0, path: ['scores', 'support', 'tickets_opened'] };
    await vscode.commands.executeCommand('customerSuccess.openChangedPlace', unrecorded);
    await waitUntil(() => vscode.window.activeTextEditor?.document.uri.toString() === account().toString() && vscode.window.activeTextEditor.selection.start.line === 3, 'the line');
  });

  it('is told by the hover on the account, with links to lines and commits', async () => {
    const { document } = await show(account());
    await changeShown();
    const hovers = await hoversAt(document, behind(document, 'acc'));
    const markdown = hovers.find(({ value }) => value.includes('since 2 Sep'));
    assertOk(markdown, `no hover on the change: ${hovers.map(({ value }) => value).join('\n')}`);
    assertMatch(markdown.value, /^\*\*−20\*\* since 2 Sep: 85 Good → 65 Bad/, 'text');
    const [, args] = /\[Ana, 12 Sep\]\(command:customerSuccess\.openChangedPlace\?([^)]+)\)/.exec(markdown.value) ?? [];
    assertOk(args, 'no link to the commit');
    const [given] = JSON.parse(decodeURIComponent(args)) as [object];
    const tab = await differenceAfter(() => vscode.commands.executeCommand('customerSuccess.openChangedPlace', given));
    assertEqual(tab.label, `account.yaml (${commits[0]!.slice(0, 7)}) ↔ account.yaml (${commits[1]!.slice(0, 7)})`);
  });

  it('is told by the hover on a field', async () => {
    const { document } = await show(account());
    await changeShown();
    const hovers = await waitUntil(async () => {
      const found = await hoversAt(document, behind(document, 'tickets_op'));
      return found.some(({ value }) => value.includes('**History**')) && found;
    }, 'the history of the field');
    const markdown = hovers.find(({ value }) => value.includes('**History**'))!;
    assertMatch(markdown.value, /\[Tickets\]\(command:[^)]+\) −10: 2 → 4 \(\[Ben, 5 Oct\]/, 'text');
  });

  it('follows commits and checkouts, with the Git extension switched off', async () => {
    const git = vscode.workspace.getConfiguration('git');
    await git.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      await show(account());
      await changeShown();
      repository.write(ACCOUNT, twoMetrics(70, 9));
      repository.git('checkout', '--quiet', '-b', 'worse');
      repository.commit('Cleo', '2025-11-20', 'Count tickets again');
      await changeShown((title) => title.includes('Cleo, 20 Nov'));
      repository.git('checkout', '--quiet', 'main');
      await changeShown((title) => title.startsWith('−20 ') && !title.includes('Cleo'));
    } finally {
      await git.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('has findings on the past follow commits, too', async () => {
    const beta = 'accounts/beta/account.yaml';
    repository.git('checkout', '--quiet', '-b', 'beta');
    repository.write(beta, twoMetrics(30, 9));
    const uri = repository.uri(beta);
    await show(uri);
    await lensesOf(uri);
    repository.write(beta, twoMetrics(90, 1));
    repository.commit('Ana', '2025-10-20', 'Begin with Beta');
    repository.write(beta, twoMetrics(30, 9));
    repository.commit('Ben', '2025-11-20', 'Count again');
    assertMatch((await findingOf(uri, 'health/fell-20')).message, /fell/, 'message');
  });

  it('is shown as a page with a chart and every version', async () => {
    const page = await pageOf('showScoreHistory', { uri: account() });
    assertMatch(page, /^# Score history of Acme$/m, 'heading');
    assertMatch(page, /^xychart-beta$/m, 'chart');
    assertMatch(page.replaceAll('\u00a0', ' '), /\| 12 Sep +\| 75 Good +\| +−10 \| Seats −10 +\| Ana +\|/, 'row');
  });

  it('leads from the page to the file as each commit left it', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('customerSuccess.showScoreHistory', { uri: account() });
    await vscode.workspace.openTextDocument(uri);
    const links = await waitUntil(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 100);
      return found.length === commits.length && found;
    }, 'links');
    const texts = await Promise.all(links.map(({ target }) => textOf(target!)));
    assertSame(texts, [twoMetrics(70, 4), twoMetrics(70, 2), twoMetrics(90, 2)], 'texts, newest first');
  });

  it('explains a change since a day or a version, and refuses a day that lies ahead', async () => {
    assertMatch(await pageOf('explainScoreChange', { uri: account(), since: '2025-09-02' }), /−20/, 'since a day');
    assertMatch(await pageOf('explainScoreChange', { uri: account(), since: commits[1]! }), /−10/, 'since a version');
    for (const since of ['2025-12-02', '2025-02-30', 'feedface']) {
      assertEqual(await vscode.commands.executeCommand('customerSuccess.explainScoreChange', { uri: account(), since }), undefined, since);
    }
  });

  it('is shown for the whole portfolio, then and now', async () => {
    const page = await pageOf('showPortfolioAt', { uri: account(), at: '2025-09-02' });
    assertMatch(page, /^## To a lower tier$/m, 'heading');
    assertMatch(page, /\| Acme +\| +\| 85 Good +\| 65 Bad +\| +−20 \|/, 'row');
  });

  it('is not there of an account that was never committed', async () => {
    const uri = await newAccount('account: Never\n');
    await show(uri);
    await lensesOf(uri, (titles) => titles.length > 0 && changeLens(titles) === undefined);
    assertEqual(await vscode.commands.executeCommand('customerSuccess.explainScoreChange', { uri, since: '2025-09-02' }), undefined, 'answer');
  });
});

function click({ command }: vscode.CodeLens): Thenable<unknown> {
  return vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as unknown[]));
}

/** The difference that comes to the screen. */
async function differenceAfter(act: () => Thenable<unknown>): Promise<vscode.Tab> {
  return waitUntil(async () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    if (tab?.input instanceof vscode.TabInputTextDiff) return tab;
    await act();
    return undefined;
  }, 'the difference');
}

async function pageOf(command: string, given: object): Promise<string> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(`customerSuccess.${command}`, given);
  assertOk(uri, `${command} gave no page`);
  return textOf(uri);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
