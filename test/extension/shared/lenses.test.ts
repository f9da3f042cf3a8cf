import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { lensesOf, titleOf } from './support/answers';
import { closeAll, replaceIn, show } from './support/editors';
import { setting, startExtension } from './support/extension';
import { newAccount, portfolioUri, remove, removeNewAccounts, writeFile } from './support/files';

const ACME = 'accounts/acme-corp/account.yaml';
const STALE = ' · as of the last readable text';
const OVERALL = /^● \d+ \S.* · /u;

describe('lenses', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await removeNewAccounts();
    await setting('lenses', undefined);
  });

  it('show the score that the entered components give (H2)', async () => {
    const entered = { product_usage: 8, engagement: 7, relationship: 6, outcomes: 5, financial: 9 };
    const scores = Object.entries(entered).map(([id, score]) => `  ${id}: { score: ${score} }\n`);
    const lenses = await lensesOf(await newAccount(`account: Test\nscores:\n${scores.join('')}`));
    assertSame(lenses.map((lens) => `${lens.range.start.line + 1} ${titleOf(lens)}`), [
      '1 ● 71 Healthy · ↑ to Thriving: 9 points · coverage 100 %',
      '3 Product usage 8/10 entered · 30 % · 24 of 30 points',
      '4 Engagement 7/10 entered · 20 % · 14 of 20 points',
      '5 Relationship 6/10 entered · 15 % · 9 of 15 points',
      '6 Outcomes 5/10 entered · 20 % · 10 of 20 points',
      '7 Financial 9/10 entered · 15 % · 13.5 of 15 points',
    ]);
  });

  it('stand above the account and above each section of its scores', async () => {
    const uri = portfolioUri(ACME);
    const { document } = await show(uri);
    const lenses = await lensesOf(uri);
    assertMatch(titleOf(lenses[0]!), OVERALL, 'first lens');
    assertMatch(document.lineAt(lenses[0]!.range.start.line).text, /^account: Acme Corp/, 'its line');
    const usage = lenses.find((lens) => titleOf(lens).startsWith('Product usage '));
    assertOk(usage, 'there is no lens for product usage');
    assertMatch(titleOf(usage), /^Product usage \d+(\.\d)?\/10 · \d+ % · \d+(\.\d)? of 30 points/, 'component lens');
    assertEqual(document.lineAt(usage.range.start.line).text.trim(), 'product_usage:', 'its line');
  });

  it('explain the score of their account when clicked', async () => {
    const [overall] = await lensesOf(portfolioUri(ACME));
    assertEqual(overall?.command?.command, 'customerSuccess.explainHealthScore');
    assertSame(overall?.command?.arguments?.map(({ sheet }: { sheet: number }) => sheet), [0]);
  });

  it('follow what is typed', async () => {
    const uri = await copyOf(ACME);
    const editor = await show(uri);
    const before = titleOf((await lensesOf(uri))[0]!);
    await replaceIn(editor, 'dau_mau_ratio: 0.42', 'dau_mau_ratio: 0.02');
    const after = await lensesOf(uri, ([first]) => first !== undefined && first !== before);
    assertMatch(titleOf(after[0]!), OVERALL);
  });

  it('stay in place and are marked stale while the text does not parse', async () => {
    const uri = await copyOf(ACME);
    const editor = await show(uri);
    const before = await lensesOf(uri);
    await replaceIn(editor, 'trend: up', 'trend: [up');
    const stale = await lensesOf(uri, (titles) => titles.some((title) => title.endsWith(STALE)));
    assertSame(stale.map(({ range }) => range.start.line), before.map(({ range }) => range.start.line), 'lines');
    assertOk(titleOf(stale[0]!).includes(titleOf(before[0]!).split(' · ')[0]!), 'the last good score is gone');
    await replaceIn(editor, 'trend: [up', 'trend: up');
    await lensesOf(uri, (titles) => titles.length > 0 && titles.every((title) => !title.endsWith(STALE)));
  });

  it('can be reduced to the overall score, or switched off', async () => {
    const uri = portfolioUri(ACME);
    await setting('lenses', 'overall');
    const overall = await lensesOf(uri, (titles) => titles.length === 1);
    assertMatch(titleOf(overall[0]!), OVERALL);
    await setting('lenses', 'off');
    await lensesOf(uri, (titles) => titles.length === 0);
  });

  it('do not draw icons that a tier is named after', async () => {
    const model = [
      'name: $(zap)',
      'scale: 10',
      'components:',
      '  - id: product_usage',
      '    label: "$(trash)"',
      '    weight: 1',
      '    metrics: [{ id: nps, from: scores.relationship.nps, weight: 1, points: [[0, 0], [10, 10]] }]',
      'tiers: [{ id: all, label: "$(flame) hot", min: 0, color: red }]',
      '',
    ].join('\n');
    await writeFile('lens-portfolio/customer-success.yaml', 'preset: engine\nhealth_model: icons.health-model.yaml\n');
    await writeFile('lens-portfolio/icons.health-model.yaml', model);
    const uri = await writeFile('lens-portfolio/account.yaml', 'account: X\nscores:\n  relationship: { nps: 9 }\n');
    try {
      const lenses = await lensesOf(uri);
      const text = lenses.map(titleOf).join(' ');
      assertOk(text.includes('\\$(flame) hot'), `the icon was not made plain: ${text}`);
    } finally {
      await remove('lens-portfolio');
    }
  });
});

async function copyOf(path: string): Promise<vscode.Uri> {
  const bytes = await vscode.workspace.fs.readFile(portfolioUri(path));
  return newAccount(new TextDecoder().decode(bytes));
}
