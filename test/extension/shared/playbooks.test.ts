import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { findingOf, findingsOf, fixesOf, lensesOf, ruleOf, titleOf } from './support/answers';
import { behind, completionsAt, definitionsAt, hoversAt, labelsOf } from './support/asks';
import { closeAll, replaceIn, show } from './support/editors';
import { forgetCheckedPortfolio, setting, startExtension } from './support/extension';
import { newAccount, portfolioUri, remove, removeNewAccounts, writeFile } from './support/files';

const FOLDER = 'playbooks/written';
const KESTREL = 'accounts/kestrel-pay/account.yaml';

/** A whole playbook, without findings where the trigger is right. */
function playbook(trigger: string): string {
  return [
    ...['---', 'title: Of tests', 'kind: tier', 'owner: csm', 'segments: [enterprise]', `trigger: ${trigger}`, 'cooldown_days: 30', 'outcome: { measure: health.score >= 60, within_days: 30 }', '---', ''],
    ...['# Of tests', '', '## Why', '', 'To test.', '', '## Signals', '', '- A test', '', '## Steps', '', '- [ ] Call them (CSM, within 2 days)', ''],
    ...['## Exit criteria', '', '- [ ] They were called', ''],
  ].join('\n');
}

let written = 0;

/** A new playbook with this trigger. Each has a file of its own, since VS Code may remember what stood at a place. */
async function newPlaybook(trigger: string): Promise<vscode.Uri> {
  return writeFile(`${FOLDER}/number-${++written}.md`, playbook(trigger));
}

async function openPlaybook(trigger: string): Promise<vscode.TextEditor> {
  return show(await newPlaybook(trigger));
}

describe('playbooks', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await remove(FOLDER);
    await removeNewAccounts();
    await setting('lenses', undefined);
    await forgetCheckedPortfolio();
  });

  it('tell above their trigger whom they apply to, and follow what is typed', async () => {
    const uri = portfolioUri('playbooks/champion-left.md');
    await show(uri);
    const [lens] = await lensesOf(uri);
    assertMatch(titleOf(lens!), /^matches 2 accounts · \$264K ARR · 1 under way$/, 'lens');
    assertEqual(lens?.command?.command, 'customerSuccess.showPlaybookMatches');
    assertSame(lens?.command?.arguments?.map(({ playbook: id }: { playbook: string }) => id), ['champion-left'], 'arguments');
    const editor = await openPlaybook('arr < 0');
    await lensesOf(editor.document.uri, ([first]) => first === 'no account matches');
    await replaceIn(editor, 'arr < 0', 'arr > 0');
    await lensesOf(editor.document.uri, ([first]) => /^matches \d+ accounts · \$/.test(first ?? ''));
    await replaceIn(editor, 'arr > 0', 'arrr > 0');
    await lensesOf(editor.document.uri, ([first]) => first === 'trigger has an error');
    await setting('lenses', 'off');
    await lensesOf(editor.document.uri, (titles) => titles.length === 0);
  });

  it('are mended at once by Fix All, and on saving', async () => {
    const editor = await openPlaybook('arr > 0');
    await replaceIn(editor, 'segments:', 'segmants:');
    await replaceIn(editor, '(CSM,', '(csmm,');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll.customerSuccess');
    assertSame(actions.map(({ edit }) => edit?.get(editor.document.uri).map(({ newText }) => newText)), [['segments', 'CSM']], 'edits of the action');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.fixAll'), 2, 'fixes');
    assertEqual(editor.document.getText(), playbook('arr > 0'), 'text');
    assertEqual(await vscode.commands.executeCommand('customerSuccess.fixAll'), 0, 'fixes the second time');
  });

  it('tell above an account which of them apply, behind its score', async () => {
    const uri = portfolioUri(KESTREL);
    await show(uri);
    const applies = (title: string): boolean => title === '3 playbooks apply · 1 under way';
    const lenses = await lensesOf(uri, (titles) => titles.some(applies));
    assertMatch(titleOf(lenses[0]!), /^● /u, 'first lens');
    const own = lenses.find((lens) => applies(titleOf(lens)));
    assertEqual(own?.range.start.line, lenses[0]?.range.start.line, 'line');
    assertEqual(own?.command?.command, 'customerSuccess.showAccountPlaybooks');
    assertMatch(own?.command?.tooltip ?? '', /^Applies: Champion left, /, 'tooltip');
  });

  it('count for accounts as they are typed', async () => {
    const uri = await newAccount('account: Of Tests\nsegment: enterprise\narr: 50000\n');
    await show(uri);
    await lensesOf(uri, (titles) => titles.length > 0 && !titles.some((title) => title.includes('playbook')));
    const editor = await vscode.window.showTextDocument(await newPlaybook('arr == 12345'), { viewColumn: vscode.ViewColumn.Two });
    await lensesOf(editor.document.uri, ([first]) => first === 'no account matches');
    await replaceIn(editor, 'arr == 12345', 'arr == 50000');
    await lensesOf(uri, (titles) => titles.some((title) => title.startsWith('1 playbook applies')));
  });

  it('have findings, and fixes that one undo takes back', async () => {
    const editor = await openPlaybook('helth.score < 33');
    const { uri } = editor.document;
    const found = await findingsOf(uri, (all) => all.some(({ message }) => message.includes('health')), 'a finding at the trigger');
    const finding = found.find(({ message }) => message.includes('health'))!;
    assertEqual(editor.document.getText(finding.range), 'helth', 'its place');
    const fix = (await fixesOf(uri, finding.range)).find(({ title }) => title.includes('health'));
    assertOk(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), 'the fix was not taken');
    assertEqual(editor.document.getText(), playbook('health.score < 33'), 'text');
    await findingsOf(uri, (all) => all.length === 0, 'no finding');
    await vscode.commands.executeCommand('undo');
    assertEqual(editor.document.getText(), playbook('helth.score < 33'), 'after undo');
    await findingOf(uri, ruleOf(finding));
  });

  it('complete fields in a trigger, values between quotes, and owners in steps', async () => {
    const { document } = await openPlaybook('events.exists(e, e.type == "x")');
    const labels = async (text: string, back = 0) => labelsOf(await completionsAt(document, behind(document, text, back)));
    assertOk((await labels('(e, e.')).includes('date'), 'no field of an item');
    assertOk((await labels('e.type == "')).includes('sponsor_left'), 'no value');
    assertOk((await labels('Call them (')).includes('VP CS'), 'no owner');
    assertOk((await labels('CSM, ')).includes('within 7 days'), 'no due');
  });

  it('explain fields, and say for how many accounts these are known', async () => {
    const { document } = await openPlaybook('scores.support.csat < 3');
    const hovers = await hoversAt(document, behind(document, 'scores.support.cs'));
    assertMatch(hovers.map(({ value }) => value).join('\n'), /\*\*CSAT\*\*[^]*Known for \d+ of \d+ accounts[^]*This playbook: /, 'hover');
  });

  it('have their findings on show while they are closed, where all files are checked', async () => {
    const uri = await newPlaybook('helth.score < 40');
    await setting('check', 'portfolio');
    const isAboutTrigger = (all: readonly vscode.Diagnostic[]): boolean => all.some(({ message }) => message.includes('health'));
    await findingsOf(uri, isAboutTrigger, 'the finding of a closed playbook');
    await setting('check', undefined);
    await findingsOf(uri, (all) => all.length === 0, 'no finding');
  });

  it('leave other Markdown alone', async () => {
    const uri = await writeFile('notes/of-tests.md', playbook('helth.score < 40'));
    try {
      const { document } = await show(uri);
      const editor = await openPlaybook('helth.score < 40');
      await findingsOf(editor.document.uri, (all) => all.length > 0, 'findings of the playbook');
      await findingsOf(uri, (all) => all.length === 0, 'none of the other');
      assertSame(labelsOf(await completionsAt(document, behind(document, 'trigger: helth.'))).filter((label) => label === 'score'), [], 'completions');
      assertSame(await definitionsAt(document, new vscode.Position(1, 1)), [], 'definitions');
    } finally {
      await remove('notes');
    }
  });
});
