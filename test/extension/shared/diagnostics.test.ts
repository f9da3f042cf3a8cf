import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { findingOf, textFindingsOf, ruleOf } from './support/answers';
import { closeAll, placeOf, replaceIn, show } from './support/editors';
import { startExtension } from './support/extension';
import { newAccount, removeNewAccounts, writeFile } from './support/files';

const CLEAN = 'account: Test\nsegment: enterprise\narr: 1000\nscores:\n  product_usage:\n    dau_mau_ratio: 0.42\n    trend: up\n';

describe('diagnostics', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
  });

  it('mark the value just typed, exactly, and go when it is put right', async () => {
    const uri = await newAccount(CLEAN);
    const editor = await show(uri);
    await replaceIn(editor, 'trend: up', 'trend: upward');
    const [finding] = await textFindingsOf(uri, (all) => all.length === 1, 'one finding');
    assertEqual(placeOf(finding!.range), '6:11-6:17', 'range');
    assertMatch(finding!.message, /upward/, 'message');
    assertOk(ruleOf(finding!).includes('/'), `${ruleOf(finding!)} is no rule id`);
    await replaceIn(editor, 'upward', 'down');
    await textFindingsOf(uri, (all) => all.length === 0, 'no finding');
  });

  it('come from the text that is not saved yet, and go with the editor', async () => {
    const uri = await newAccount(CLEAN);
    const editor = await show(uri);
    await replaceIn(editor, 'arr: 1000', 'arr: much');
    const [finding] = await textFindingsOf(uri, (all) => all.length === 1, 'one finding');
    assertEqual(placeOf(finding!.range), '2:5-2:9', 'range');
    await closeAll();
    await textFindingsOf(uri, (all) => all.length === 0, 'no finding');
  });

  it('count columns as the editor does after a BOM, CRLF and emoji (P08-P10)', async () => {
    const text = `\uFEFF# 🚀 e\u0301\r\naccount: "💙 Test"\r\nscores: { product_usage: { note👍: 1, trend: upward } }\r\n`;
    const uri = await newAccount(text);
    await show(uri);
    const found = await textFindingsOf(uri, (all) => all.length >= 2, 'two findings');
    const wrong = found.find(({ message }) => message.includes('upward'));
    assertEqual(wrong && placeOf(wrong.range), '2:45-2:51', 'range');
  });

  it('stay few while a bracket is open, and the rest of the file is still checked', async () => {
    const uri = await newAccount(CLEAN);
    const editor = await show(uri);
    await replaceIn(editor, 'arr: 1000', 'arr: [1000');
    const syntax = await findingOf(uri, 'yaml/syntax');
    assertEqual(syntax.range.start.line, 2, 'line');
    await replaceIn(editor, 'trend: up', 'trend: upward');
    await textFindingsOf(uri, (all) => all.some(({ message }) => message.includes('upward')), 'the finding below the open bracket');
  });

  it('lead to the page of their rule', async () => {
    const uri = await newAccount(CLEAN.replace('up', 'upward'));
    await show(uri);
    for (const [rule, page] of [['schema/enum', /\/docs\/findings\.md$/], ['data/missing-basics', /\/docs\/rules\/data\/missing-basics\.md$/]] as const) {
      const { code } = await findingOf(uri, rule);
      const target = typeof code === 'object' ? code.target : undefined;
      assertMatch(target?.path ?? 'no page', page, rule);
      assertMatch(new TextDecoder().decode(await vscode.workspace.fs.readFile(target!.with({ fragment: '' }))), new RegExp(`^#+ ${rule}$`, 'm'), 'heading');
    }
  });

  it('leave other YAML alone', async () => {
    const other = await writeFile('accounts/of-tests/compose.yaml', 'services: { web: { image: nginx, account: 3 } }\n');
    const ours = await newAccount('account: 3\n');
    await show(other);
    await show(ours);
    await textFindingsOf(ours, (all) => all.length > 0, 'a finding on the account');
    assertEqual(vscode.languages.getDiagnostics(other).filter(({ source }) => source === 'Customer Success').length, 0, 'findings');
  });
});
