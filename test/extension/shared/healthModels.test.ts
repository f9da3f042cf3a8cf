import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk, assertSame } from '../runner/assert';
import { waitUntil } from '../runner/waitUntil';
import { findingOf, fixesOf, lensesOf, titleOf } from './support/answers';
import { closeAll, replaceIn, show } from './support/editors';
import { setting, startExtension } from './support/extension';
import { remove, writeFile } from './support/files';

const FOLDER = 'weighed-models';
const OF_TESTS = 'models/of-tests.health-model.yaml';
const IDS = ['product_usage', 'engagement', 'relationship', 'outcomes', 'financial'];

/** A model of two components on entered scores. */
function model(usage: number, relationship: number): string {
  return [
    'name: ours',
    'scale: 10',
    'components:',
    `  - { id: product_usage, label: Usage, weight: ${usage} } # what they do`,
    `  - { id: relationship, label: Relationship, weight: ${relationship} }`,
    'tiers:',
    '  - { id: good, label: Good, min: 60, color: green }',
    '  - { id: poor, label: Poor, min: 0, color: red }',
    '',
  ].join('\n');
}

function account(name: string, usage: number, relationship: number): string {
  const scores = IDS.map((id) => `  ${id}: { score: ${id === 'relationship' ? relationship : usage} }\n`);
  return `account: ${name}\narr: 5000\nscores:\n${scores.join('')}`;
}

/** A portfolio whose model in force weighs usage most, and another model, open, that weighs both the same. */
async function openModel(text = model(0.5, 0.5)): Promise<vscode.TextEditor> {
  await writeFile(`${FOLDER}/customer-success.yaml`, 'currency: EUR\nhealth_model: models/before.health-model.yaml\n');
  await writeFile(`${FOLDER}/models/before.health-model.yaml`, model(0.9, 0.1));
  await writeFile(`${FOLDER}/accounts/acme/account.yaml`, account('Acme', 8, 2));
  await writeFile(`${FOLDER}/accounts/beta/account.yaml`, account('Beta', 9, 9));
  return show(await writeFile(`${FOLDER}/models/ours.health-model.yaml`, text));
}

describe('health models', () => {
  before(startExtension);
  afterEach(async () => {
    await closeAll();
    await remove(FOLDER);
    await remove(OF_TESTS);
    await setting('lenses', undefined);
  });

  it('show their effect at the top and how accounts do above each component', async () => {
    const { document } = await openModel();
    const lenses = await lensesOf(document.uri, (titles) => titles.some((title) => title.includes('2 accounts')));
    assertSame(lenses.map((lens) => `${lens.range.start.line + 1} ${titleOf(lens)}`), [
      '1 1 account changes tier · EUR 5,000 ARR · 1 down · against models/before.health-model.yaml',
      '4 Usage · 50 % of the score · mean 8.5/10 · ▁▁▁▁█ 2 accounts',
      '5 Relationship · 50 % of the score · mean 5.5/10 · ▁█▁▁█ 2 accounts',
    ]);
    await setting('lenses', 'overall');
    assertEqual((await lensesOf(document.uri, (titles) => titles.length === 1)).length, 1);
  });

  it('keep the last good figures while the text is wrong, and offer to mend its weights', async () => {
    // In a portfolio that is there already: a new one is read anew once VS Code has told of its settings, and then nothing is known of before.
    const editor = await show(await writeFile(OF_TESTS, model(0.5, 0.5)));
    const { uri } = editor.document;
    await lensesOf(uri, (titles) => titles[1]?.startsWith('Usage · 50 % of the score') === true);
    await replaceIn(editor, 'Relationship, weight: 0.5', 'Relationship, weight: 0.75');
    await lensesOf(uri, (titles) => titles.length === 3 && titles.every((title) => title.endsWith(' · as of the last usable text')));
    const finding = await findingOf(uri, 'model/weights');
    const fixes = await fixesOf(uri, finding.range);
    assertSame(fixes.map(({ title, isPreferred }) => [title, isPreferred]), [
      ['Scale the weights to add up to 1: 0.4, 0.6', false],
      ['Give the rest to `product_usage`: 0.5 → 0.25', false],
      ['Give the rest to `relationship`: 0.75 → 0.5', false],
    ]);
    assertOk(fixes[0]?.edit && (await vscode.workspace.applyEdit(fixes[0].edit)), 'the fix was not taken');
    assertEqual(editor.document.getText(), model(0.4, 0.6), 'only the weights differ');
    await lensesOf(uri, (titles) => titles[1]?.startsWith('Usage · 40 % of the score') === true && !titles[1].includes('as of'));
  });

  it('open a page of the effect that follows what is typed', async () => {
    const editor = await openModel();
    const { uri } = editor.document;
    const [effect] = await lensesOf(uri, (titles) => titles.some((title) => title.includes('2 accounts')));
    const place = await vscode.commands.executeCommand<vscode.Uri>(effect!.command!.command, { uri });
    const shown = await vscode.workspace.openTextDocument(place);
    const shows = (pattern: RegExp) => waitUntil(() => pattern.test(shown.getText()), `${String(pattern)} on the page`);
    await shows(/^# Effect of models\/ours\.health-model\.yaml\n\nCompared with models\/before\.health-model\.yaml, which is in force\.\n\n\*\*1 account changes tier · EUR 5,000 ARR · 1 down\*\*$/m);
    await shows(/^\| ↓ +\| Acme +\| EUR 5,000 \| 74 Good \| 50 Poor \| +−24 \|/m);
    await replaceIn(await show(uri), 'Usage, weight: 0.5', 'Usage, weight: 0.8');
    await shows(/^> The text cannot be used as it stands/m);
    await replaceIn(await show(uri), 'Relationship, weight: 0.5', 'Relationship, weight: 0.2');
    await shows(/^\*\*No account changes tier · 1 score differs · 2 accounts\*\*$/m);
  });

  it('are compared by a command', async () => {
    const { uri } = (await openModel()).document;
    const place = await vscode.commands.executeCommand<vscode.Uri>('customerSuccess.compareHealthModels', { uri, before: 'engine' });
    assertMatch((await vscode.workspace.openTextDocument(place)).getText(), /^# engine → models\/ours\.health-model\.yaml$/m, 'page');
  });
});
