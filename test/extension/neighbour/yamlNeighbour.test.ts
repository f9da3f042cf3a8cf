import * as vscode from 'vscode';
import { assertEqual, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingOf, ruleOf } from '../shared/support/answers';
import { behind, hoversAt } from '../shared/support/asks';
import { closeAll, replaceIn, show } from '../shared/support/editors';
import { startExtension } from '../shared/support/extension';
import { newAccount, removeNewAccounts } from '../shared/support/files';

const TEXT = 'account: Beside\nsegment: enterprise\narr: 1000\nscores:\n  product_usage:\n    dau_mau_ratio: 0.42\n    trend: upward\n';

/** Faults of YAML itself, each typed into the text above. */
const BROKEN: readonly (readonly [what: string, old: string, text: string])[] = [
  ['an open bracket', 'arr: 1000', 'arr: [1000'],
  ['an open quote', 'arr: 1000', 'arr: "1000'],
  ['a second colon', 'arr: 1000', 'arr: 1000: 2'],
  ['a key that stands twice', 'arr: 1000', 'arr: 1000\narr: 2000'],
  ['an alias without anchor', 'arr: 1000', 'arr: *nobody'],
  ['a tab for indentation', '    trend', '\ttrend'],
  ['a wrong indentation', '    trend', '   trend'],
  ['a conflict of a merge', 'arr: 1000', '<<<<<<< HEAD\narr: 1000\n=======\narr: 2000\n>>>>>>> theirs'],
];

describe('beside the YAML extension that many have', () => {
  before(async () => {
    await startExtension();
    assertOk(vscode.extensions.getExtension('redhat.vscode-yaml'), 'the stand-in is not installed');
  });
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
    await vscode.workspace.getConfiguration('yaml').update('validate', undefined, vscode.ConfigurationTarget.Workspace);
  });

  for (const [what, old, text] of BROKEN) {
    it(`${what} is reported once, by it`, async () => {
      const uri = await newAccount(TEXT);
      const editor = await show(uri);
      await findingOf(uri, 'schema/enum');
      await replaceIn(editor, old, text);
      await waitUntil(() => from(uri, 'YAML').length > 0, 'an error of the stand-in');
      await stays(() => ours(uri).every((rule) => !rule.startsWith('yaml/')), () => `ours are ${ours(uri).join()}`);
      await vscode.commands.executeCommand('undo');
      await findingOf(uri, 'schema/enum');
      await waitUntil(() => from(uri, 'YAML').length === 0, 'no error of the stand-in');
    });
  }

  it('nothing is told twice while a broken line is typed, letter by letter', async () => {
    const uri = await newAccount(TEXT);
    const editor = await show(uri);
    let place = behind(editor.document, 'arr: 1000\n');
    const twice: string[] = [];
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      const lines = new Set(from(uri, 'YAML').map(({ range }) => range.start.line));
      const same = from(uri, 'Customer Success').filter((finding) => ruleOf(finding).startsWith('yaml/') && lines.has(finding.range.start.line));
      twice.push(...same.map((finding) => `${ruleOf(finding)}: ${finding.message}`));
    });
    for (const character of 'contract: { products: [{ name: "Platform", arr: 1 }] }\n') {
      await editor.edit((edit) => edit.insert(place, character));
      place = editor.document.positionAt(editor.document.offsetAt(place) + 1);
      await pause(60);
    }
    await waitUntil(() => from(uri, 'YAML').length === 0, 'no error of the stand-in');
    await findingOf(uri, 'schema/enum');
    watch.dispose();
    assertSame(twice, [], 'faults that both told');
  });

  it('a file that is opened broken is no exception', async () => {
    const uri = await newAccount(TEXT.replace('arr: 1000', 'arr: [1000'));
    await show(uri);
    await waitUntil(() => from(uri, 'YAML').length > 0, 'an error of the stand-in');
    await stays(() => ours(uri).every((rule) => !rule.startsWith('yaml/')), () => `ours are ${ours(uri).join()}`);
  });

  it('with its validation off, ours come back', async () => {
    const uri = await newAccount(TEXT.replace('arr: 1000', 'arr: [1000'));
    await show(uri);
    await waitUntil(() => from(uri, 'YAML').length > 0, 'an error of the stand-in');
    await vscode.workspace.getConfiguration('yaml').update('validate', false, vscode.ConfigurationTarget.Workspace);
    await findingOf(uri, 'yaml/syntax');
    assertEqual(from(uri, 'YAML').length, 0, 'errors of the stand-in');
  });

  it('formatting is its alone', async () => {
    const uri = await newAccount(TEXT);
    const { document } = await show(uri);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', uri, {});
    assertSame(edits.map(({ newText }) => newText), ['# formatted by the stand-in\n'], 'edits');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assertEqual(document.getText(), `${TEXT}# formatted by the stand-in\n`, 'text');
  });

  it('both hovers are there and say different things', async () => {
    const { document } = await show(await newAccount(TEXT));
    const place = behind(document, 'dau_mau', 2);
    const texts = (await waitUntil(async () => {
      const hovers = await hoversAt(document, place);
      return hovers.length === 2 && hovers;
    }, 'two hovers')).map(({ value }) => value);
    assertOk(texts.includes('A value of YAML.'), 'its hover is missing');
    assertOk(texts.some((text) => /DAU\/MAU/.test(text)), `ours is missing in ${texts.join(' | ')}`);
  });
});

function from(uri: vscode.Uri, source: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((finding) => finding.source === source);
}

function ours(uri: vscode.Uri): readonly string[] {
  return from(uri, 'Customer Success').map(ruleOf);
}

/** Holds that something is so now and for the next second, in which a check that is on its way comes to its end. */
async function stays(isSo: () => boolean, otherwise: () => string): Promise<void> {
  for (let at = 0; at < 10; at++) {
    assertOk(isSo(), otherwise());
    await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
