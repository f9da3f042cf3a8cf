import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComponentRow, ScoreRow } from '../../../src/core/report/scoreRow';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { jsonOf, runCli, TODAY } from '../support/runCli';

interface Scores {
  readonly asOf: string;
  readonly model: string;
  readonly accounts: readonly ScoreRow[];
  readonly unreadable: readonly { file: string; reason: string }[];
}

const WITH_METRICS = `account: Ünïted 🚀
segment: smb
arr: 9000
renewal_date: 2026-03-31
scores:
  product_usage: { dau_mau_ratio: 0.4, trend: up }
  relationship: { score: 5, champion: "Ana" }
`;

describe('csac score --json', () => {
  it('has every field of the contract', async () => {
    const result = await runCli(['score', '--json'], folderWith(portfolio()));
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const scores = jsonOf<Scores>(result);
    expect(scores).toMatchObject({ asOf: TODAY, model: 'engine', unreadable: [] });
    const [acme] = scores.accounts;
    expect(acme).toMatchObject({
      file: 'accounts/acme/account.yaml',
      account: 'Acme Corp',
      segment: 'self-serve',
      arr: 4800,
      score: 80,
      tier: 'thriving',
      color: 'green',
      provisional: false,
      override: null,
    });
    expect(acme!.exact).toBeCloseTo(80, 10);
    expect(typeof acme!.action).toBe('string');
    expect(acme!.components.map(({ id }) => id).sort()).toEqual(['engagement', 'financial', 'outcomes', 'product_usage', 'relationship']);
    for (const component of acme!.components) {
      expect(component).toMatchObject({ score: 80, entered: 80 });
      expect(component.weight).toBeGreaterThan(0);
    }
  });

  it('says where each value stands, in UTF-16 units', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'a/account.yaml': WITH_METRICS });
    const [row] = jsonOf<Scores>(await runCli(['score', '--json'], folder)).accounts;
    const usage = row!.components.find(({ id }) => id === 'product_usage')!;
    const ratio = usage.metrics.find(({ id }) => id === 'dau_mau_ratio')!;
    const lines = new LineIndex(WITH_METRICS);
    const start = WITH_METRICS.indexOf('0.4');
    expect(ratio).toMatchObject({ value: 0.4, range: lines.rangeOf({ start, end: start + 3 }) });
    expect(Object.keys(ratio)).toEqual(expect.arrayContaining(['id', 'value', 'points', 'weight', 'range']));
    for (const component of row!.components) for (const metric of component.metrics) if (metric.status === 'missing') expect(metric).toMatchObject({ points: null, won: 0 });
  });

  it('adds up: components give the unrounded total', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, 'a/account.yaml': WITH_METRICS });
    const [row] = jsonOf<Scores>(await runCli(['score', '--json'], folder)).accounts;
    const counted = row!.components.filter((component): component is ComponentRow & { score: number } => component.score !== null);
    const weight = counted.reduce((sum, component) => sum + component.weight, 0);
    const total = counted.reduce((sum, component) => sum + component.score * component.weight, 0) / weight;
    expect(row!.exact).toBeCloseTo(total, 9);
    expect(row!.score).toBe(Math.floor(row!.exact! + 0.5));
  });

  it('scores by another preset, and by a model file inside or outside the portfolio', async () => {
    const model = 'name: ours\nscale: 10\ncomponents:\n  - { id: product_usage, label: Use, weight: 1 }\ntiers:\n  - { id: ok, label: Fine, min: 0, color: green, action: watch }\n';
    const folder = folderWith({ ...Object.fromEntries(Object.entries(portfolio()).map(([file, text]) => [`cs/${file}`, text])), 'cs/models/ours.health-model.yaml': model, 'out.health-model.yaml': model });
    const cs = join(folder, 'cs');
    expect(jsonOf<Scores>(await runCli(['score', '--json', '--model', 'csm'], cs)).model).toBe('csm');
    for (const file of ['models/ours.health-model.yaml', '../out.health-model.yaml']) {
      const scores = jsonOf<Scores>(await runCli(['score', '--json', '--model', file], cs));
      expect(scores.model).toBe('ours');
      expect(scores.accounts.map(({ score, tier }) => [score, tier])).toEqual([[80, 'ok'], [30, 'ok']]);
    }
  });

  it('has no scores for a model with errors, says why, and ends with 1', async () => {
    const folder = folderWith({ ...portfolio(), 'bad.health-model.yaml': 'name: bad\nscale: 10\ncomponents:\n  - { id: product_usage, label: Use, weight: 0.4 }\ntiers: []\n' });
    const result = await runCli(['score', '--json', '--model', 'bad.health-model.yaml'], folder);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^csac: no scores: .*bad\.health-model\.yaml.*\n$/);
    const { accounts } = jsonOf<Scores>(result);
    expect(accounts.map(({ score, tier }) => [score, tier])).toEqual([[null, null], [null, null]]);
    expect(accounts[0]!.reason).toContain('bad.health-model.yaml');
  });

  it('gives no score for a text that can be read in part only', async () => {
    const folder = folderWith({ ...portfolio(), 'accounts/zeta/account.yaml': `${account('Zeta')}"unclosed: [\n` });
    const result = await runCli(['score', '--json'], folder);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^csac: skipped accounts\/zeta\/account\.yaml: line \d+: .+\n$/);
    const scores = jsonOf<Scores>(result);
    expect(scores.accounts.map((row) => row.account)).toEqual(['Acme Corp']);
    expect(scores.unreadable).toMatchObject([{ file: 'accounts/zeta/account.yaml' }]);
  });

  it('has an empty list for a portfolio without accounts', async () => {
    const scores = jsonOf<Scores>(await runCli(['score', '--json'], folderWith({ 'customer-success.yaml': SETTINGS })));
    expect(scores).toEqual({ asOf: TODAY, model: 'engine', accounts: [], unreadable: [] });
  });
});

describe('csac score', () => {
  it('prints an account a line', async () => {
    const { code, stdout, stderr } = await runCli(['score'], folderWith(portfolio()));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [header, acme, zeta, summary] = stdout.split('\n');
    expect(header).toMatch(/^score {2}tier .*ARR EUR.*account/);
    expect(acme).toMatch(/^ {3}80 {2}Thriving .*100 %.*4,800 {2}self-serve {2}Acme Corp {2}accounts\/acme\/account\.yaml$/);
    expect(zeta).toMatch(/^ {3}30 {2}Critical .* - .*Zeta Ltd/);
    expect(summary).toBe(`2 accounts, model engine, as of ${TODAY}`);
    expect((await runCli(['score', '--quiet'], folderWith(portfolio()))).stdout).not.toContain('2 accounts');
  });

  it('explains each account on demand (H7)', async () => {
    const { code, stdout } = await runCli(['score', '--explain', 'accounts/acme'], folderWith(portfolio()));
    expect(code).toBe(0);
    expect(stdout).toContain('Acme Corp');
    expect(stdout).toMatch(/^\|.*\|$/m);
    expect(stdout).not.toContain('Zeta');
  });

  it('ends with 2 for a file that was named and is gone', async () => {
    expect(await runCli(['score', 'nope/account.yaml'], folderWith(portfolio()))).toEqual({
      code: 2,
      stdout: '',
      stderr: 'csac: cannot read nope/account.yaml: it does not exist\n',
    });
  });
});
