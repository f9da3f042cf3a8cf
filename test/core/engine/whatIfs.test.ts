import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import { whatIfLine } from '../../../src/core/report/whatIfWords';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const ONE = `account: Acme
segment: smb
arr: 9000
scores:
  product_usage: { dau_mau_ratio: 0.3, trend: flat }
  relationship: { champion: "Ana", exec_sponsor: none }
`;
const TWO = `${ONE}---\ncustomer_health:\n  account: Verdant\n  scores:\n    product_usage: { score: 3 }\n`;

const engineWith = (files: Readonly<Record<string, string>>): Engine => createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));

describe('engine.whatIf', () => {
  it('scores other values, and gives parts that add up', async () => {
    const engine = engineWith({});
    const document = engine.read('account.yaml', ONE)!;
    const whatIf = await engine.whatIf();
    const changes = [
      { path: ['scores', 'product_usage', 'trend'], value: 'up' },
      { path: ['scores', 'outcomes', 'roi_documented'], value: true },
      { path: ['scores', 'relationship', 'champion'], value: null },
    ];
    const { before, after, parts } = await whatIf.score(document, changes);
    expect(before).toEqual((await engine.scores(document))[0]!.health);
    const written = engine.read('account.yaml', applyTextEdits(ONE, whatIf.edits(document, 0, changes)))!;
    expect(after).toEqual((await engine.scores(written))[0]!.health);
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['usage_trend', 'roi_documented', 'champion']));
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(after.exact! - before.exact!, 9);
    expect(whatIf.differences(document, written, 0)).toEqual(expect.arrayContaining(changes));
  });

  it('speaks of the account that is meant, where a file holds several', async () => {
    const engine = engineWith({});
    const document = engine.read('accounts.yaml', TWO)!;
    const whatIf = await engine.whatIf();
    const [sheet] = document.sheets.flatMap(({ path }, index) => (path.length > 0 ? [index] : []));
    const found = await whatIf.waysUp(document, { sheet: sheet! });
    expect(found).toMatchObject({ from: { score: 30 }, tier: { id: 'at-risk' } });
    expect(found!.ways.flatMap(({ steps }) => steps)).toContainEqual(expect.objectContaining({ kind: 'entered', path: ['scores', 'product_usage', 'score'], from: 3, value: 4 }));
    expect(await whatIf.waysUp(document, { sheet: 9 })).toBeUndefined();
    await expect(whatIf.score(document, [], { sheet: 9 })).rejects.toThrow('accounts.yaml holds no account that can be read');
  });

  it('has no ways under a model that cannot be used, and knows another one by name', async () => {
    const engine = engineWith({ 'customer-success.yaml': 'health_model: models/lost.health-model.yaml\n' });
    const document = engine.read('account.yaml', ONE)!;
    const whatIf = await engine.whatIf();
    expect(await whatIf.waysUp(document)).toMatchObject({ tier: null, ways: [], from: { score: null } });
    expect(await whatIf.waysUp(document, { model: 'csm' })).toMatchObject({ tier: { id: 'green' } });
  });

  it('says the comparison on one line, in whole points that add up', async () => {
    const engine = engineWith({});
    const document = engine.read('account.yaml', ONE)!;
    const whatIf = await engine.whatIf();
    const line = async (text: readonly string[]) => whatIfLine(await whatIf.score(document, await whatIf.read(document, text)));
    expect(await line([])).toBe('What if: 49 At risk, as in the file');
    expect(await line(['scores.product_usage.trend=up', 'scores.relationship.exec_sponsor=Tom'])).toBe('What if: 64 Healthy (+15 against the file: Executive sponsor named +8, Usage trend +7)');
    expect(await line(['scores='])).toBe('What if: no score, no metric or component of the model has a value (the file: 49 At risk)');
  });
});
