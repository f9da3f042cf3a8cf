import * as vscode from 'vscode';
import { assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { ruleOf } from '../shared/support/answers';
import { behind } from '../shared/support/asks';
import { closeAll, placeOf, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { newAccount, removeNewAccounts } from '../shared/support/files';

const LINES = 5_000;
const TOUCHPOINTS = Array.from({ length: LINES }, (_, index) => `  - { date: 2025-11-${String((index % 28) + 1).padStart(2, '0')}, type: check_in, summary: "Call ${index}: ${'about the roll-out of the depots '.repeat(2)}" }`);
const LARGE = `account: Large One\nsegment: enterprise\narr: 120000\nscores:\n  product_usage: { dau_mau_ratio: 0.42, trend: up }\ntouchpoints:\n${TOUCHPOINTS.join('\n')}\nlast_updated: 2025-11-18\n`;

describe('a file of 500 KB with a list of 5,000 lines', function () {
  this.timeout(60_000);
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('has exactly the findings of its last text after rapid typing through broken states', async () => {
    assertOk(LARGE.length > 500_000, `it has only ${LARGE.length} characters`);
    const editor = await show(await newAccount(LARGE));
    const { document } = editor;
    await typeInto(editor, behind(document, 'Call 2500'), ' said "no');
    await erase(editor, behind(document, 'Call 2500 said "no'), 4);
    await typeInto(editor, behind(document, 'trend: up'), 'ward ]: {');
    await erase(editor, behind(document, 'trend: upward ]: {'), 5);
    await typeInto(editor, behind(document, 'arr: 120000'), 'k');
    assertOk(document.getText().includes('trend: upward }\n') && document.getText().includes('Call 2500 said:'), 'the text is another');
    const fresh = await show(await newAccount(editor.document.getText()));
    const wanted = await settled(fresh.document.uri);
    assertOk(wanted.some((finding) => finding.includes('schema/')), 'the typed faults are not found at all');
    await waitUntil(() => JSON.stringify(findings(editor.document.uri)) === JSON.stringify(wanted), 'the findings of the last text').catch(() => undefined);
    assertSame(findings(editor.document.uri), wanted, 'findings');
  });

  it('answers a caret in the middle of the list', async () => {
    const editor = await show(await newAccount(LARGE));
    const position = behind(editor.document, 'type: check_in, summary: "Call 2500', 'in, summary: "Call 2500'.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, position);
    assertOk(list.items.length > 0, 'nothing to complete');
  });
});

/** One character after the other, none waiting for an answer. */
async function typeInto(editor: vscode.TextEditor, place: vscode.Position, text: string): Promise<void> {
  for (const [index, character] of [...text].entries()) await editor.edit((edit) => edit.insert(place.translate(0, index), character));
}

async function erase(editor: vscode.TextEditor, end: vscode.Position, characters: number): Promise<void> {
  for (let at = 0; at < characters; at++) await editor.edit((edit) => edit.delete(new vscode.Range(end.translate(0, -at - 1), end.translate(0, -at))));
}

function findings(uri: vscode.Uri): string[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Customer Success');
  return ours.map((finding) => `${placeOf(finding.range)} ${ruleOf(finding)}`).sort();
}

/** The findings once they have stayed the same for a second. */
async function settled(uri: vscode.Uri): Promise<readonly string[]> {
  let last = '';
  let since = Date.now();
  return waitUntil(() => {
    const now = findings(uri);
    if (now.join() !== last) [last, since] = [now.join(), Date.now()];
    return now.length > 0 && Date.now() - since > 1_000 && now;
  }, 'findings that stay');
}
