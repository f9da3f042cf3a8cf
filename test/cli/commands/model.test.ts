import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BacktestJson } from '../../../src/core/report/models/backtestJson';
import type { ComparisonJson } from '../../../src/core/report/models/comparisonJson';
import { GitRepository } from '../../worker/support/gitRepository';
import { account, folderWith, SETTINGS } from '../support/folder';
import { jsonOf, runCli } from '../support/runCli';

/** Health models on the command line, in a real repository: what was in force then is read from Git. */

const MODEL = 'models/ours.health-model.yaml';
const IDS = ['product_usage', 'engagement', 'relationship', 'outcomes', 'financial'];

function model(min: number, weights: readonly number[] = [0.3, 0.2, 0.15, 0.2, 0.15]): string {
  const components = IDS.map((id, index) => `  - { id: ${id}, weight: ${weights[index]} }`);
  return ['name: ours', 'scale: 10', 'components:', ...components, 'tiers:', `  - { id: good, min: ${min}, color: green }`, '  - { id: poor, min: 0, color: red }', ''].join('\n');
}

let repository: GitRepository;
let root: string;

beforeAll(() => {
  repository = new GitRepository();
  root = join(realpathSync(repository.folder), 'portfolio');
  repository.write('portfolio/customer-success.yaml', SETTINGS);
  repository.write(`portfolio/${MODEL}`, model(60));
  repository.write('portfolio/accounts/acme/account.yaml', account('Acme Corp', 8));
  repository.write('portfolio/accounts/zeta/account.yaml', account('Zeta Ltd', 7));
  repository.commit('2025-06-01');
  repository.write('portfolio/customer-success.yaml', `${SETTINGS}health_model: ${MODEL}\n`);
  repository.write('portfolio/accounts/acme/account.yaml', account('Acme Corp', 3));
  repository.commit('2025-09-01');
  repository.write(`portfolio/${MODEL}`, model(75));
  repository.write('portfolio/accounts/acme/account.yaml', `${account('Acme Corp', 3)}churned: { date: 2025-10-01, reason: price }\n`);
  repository.commit('2025-11-01');
  mkdirSync(join(root, 'inner'));
});

afterAll(() => repository.remove());

describe('csac model', () => {
  it('says what there is', async () => {
    expect(await runCli(['model'], root)).toEqual({ code: 2, stdout: '', stderr: 'csac: name what to do with health models: diff or backtest (csac model --help)\n' });
  });
});

describe('csac model diff', () => {
  it('tells what changes with a model of an earlier revision in the place of the one in force', async () => {
    const { code, stdout, stderr } = await runCli(['model', 'diff', `HEAD~1:${MODEL}`], root);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${MODEL} → HEAD~1:${MODEL}

Tiers
  ~ Good: begins at 75 → 60

1 account changes tier · EUR 4,800 ARR · 1 up

   ARR EUR  before   after    points  account: largest reason
↑    4,800  70 Poor  70 Good       0  Zeta Ltd: the tiers are cut otherwise

before  ARR EUR  after  ARR EUR  tier
     0        0      1    4,800  Good
     1    4,800      0        0  Poor

1 account, EUR 4,800 ARR, mean score 70 → 70, 1 customer who left not counted, as of 2025-12-01
`);
  });

  it('takes two models, from any folder of the portfolio, and the model in force then', async () => {
    const named = async (...args: string[]) => jsonOf<ComparisonJson>(await runCli(['model', 'diff', ...args, '--json'], join(root, 'inner')));
    expect(await named(`HEAD~1:${MODEL}`, `../${MODEL}`)).toMatchObject({ before: `HEAD~1:${MODEL}`, after: MODEL, currency: 'EUR', effect: { moved: { accounts: 1, arr: 4800 }, down: { accounts: 1 }, left: 1 } });
    expect(await named(`HEAD~1:../${MODEL}`)).toMatchObject({ after: `HEAD~1:${MODEL}` });
    expect((await named('HEAD~2:', 'engine')).diff).toMatchObject({ model: [], components: [], metrics: [], tiers: [] });
    expect((await named('engine', 'engine')).effect).toMatchObject({ moved: { accounts: 0, arr: 0 }, rescored: 0, moves: [] });
  });

  it('gives JSON with unrounded scores and each move', async () => {
    const { diff, effect } = jsonOf<ComparisonJson>(await runCli(['model', 'diff', MODEL, `HEAD~1:${MODEL}`, '--format', 'json'], root));
    expect(diff.tiers).toEqual([
      {
        before: { id: 'good', label: 'Good', within: [], share: null, min: 75 },
        after: { id: 'good', label: 'Good', within: [], share: null, min: 60 },
        isMoved: false,
        statements: [{ key: 'min', before: 75, after: 60 }],
      },
    ]);
    expect(effect.moves).toEqual([
      {
        ...{ file: 'accounts/zeta/account.yaml', account: 'Zeta Ltd', arr: 4800, move: 'up', points: 0, reason: { kind: 'tiers' } },
        before: { score: 70, exact: expect.closeTo(70, 9) as number, tier: 'poor' },
        after: { score: 70, exact: expect.closeTo(70, 9) as number, tier: 'good' },
      },
    ]);
  });

  it('gives Markdown for a pull request', async () => {
    const { stdout } = await runCli(['model', 'diff', `HEAD~1:${MODEL}`, '--format', 'markdown'], root);
    expect(stdout).toContain(`# ${MODEL} → HEAD\\~1:${MODEL}\n\n**1 account changes tier · EUR 4,800 ARR · 1 up**`);
  });

  it('refuses in one line what is no model, no revision, or no file of it', async () => {
    const refused = async (name: string) => {
      const { code, stdout, stderr } = await runCli(['model', 'diff', name], root);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused('engin')).toBe('csac: no health model engin: name one of engine, csm, scorecard, strategist, a file, or REVISION:FILE\n');
    expect(await refused(`--output=x:${MODEL}`)).toContain('unknown option');
    expect(await refused(`nowhere:${MODEL}`)).toBe('csac: there is no revision nowhere: name a commit, a branch, a tag, or HEAD~1\n');
    expect(await refused('HEAD:models/gone.health-model.yaml')).toContain('csac: there is no health model HEAD:models/gone.health-model.yaml');
    expect(await refused('customer-success.yaml')).toContain('csac: customer-success.yaml holds no health model');
  });

  it('needs no repository but for revisions', async () => {
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, [MODEL]: model(60), 'a/account.yaml': account('Acme Corp', 8) });
    expect((await runCli(['model', 'diff', MODEL], folder)).code).toBe(0);
    const { code, stderr } = await runCli(['model', 'diff', `HEAD~1:${MODEL}`], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: there is no history to look for HEAD~1 in: .+\n$/);
  });
});

describe('csac model backtest', () => {
  it('judges those who left under the model of then and of now', async () => {
    const { code, stdout, stderr } = await runCli(['model', 'backtest'], root);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`1 customer left, 1 of them recorded before

In an orange or red tier, of those who left and, on the same days, of those who stayed:
model                          of those who  90 days before  60 days before  30 days before  first warned (median)
then                           left          0 of 1 (0 %)    0 of 1 (0 %)    1 of 1 (100 %)  30 days before
                               stayed        0 of 1 (0 %)    0 of 1 (0 %)    0 of 1 (0 %)
models/ours.health-model.yaml  left          0 of 1 (0 %)    0 of 1 (0 %)    1 of 1 (100 %)  30 days before
                               stayed        1 of 1 (100 %)  1 of 1 (100 %)  1 of 1 (100 %)

Acme Corp, left 2025-10-01, EUR 4,800 ARR
  model                          90 days before                  60 days before                  30 days before               warned
  then                           80 Thriving (Product usage −6)  80 Thriving (Product usage −6)  30 Poor (Product usage −21)  since 2025-09-01, 30 days before
  models/ours.health-model.yaml  80 Good (Product usage −6)      80 Good (Product usage −6)      30 Poor (Product usage −21)  since 2025-09-01, 30 days before
`);
  });

  it('gives JSON, also for other models', async () => {
    const { models, churned } = jsonOf<BacktestJson>(await runCli(['model', 'backtest', 'engine', '--json'], root));
    expect(models.map(({ name, medianLeadDays }) => [name, medianLeadDays])).toEqual([['then', 30], ['engine', 30]]);
    expect(churned).toMatchObject([{ account: 'Acme Corp', date: '2025-10-01', models: [{ model: 'then' }, { model: 'engine', states: [{ score: 80, tier: 'thriving', color: 'green' }, { score: 80 }, { score: 30, tier: 'critical', color: 'red' }] }] }]);
  });

  it('says why where there is no history', async () => {
    const { code, stderr } = await runCli(['model', 'backtest'], folderWith({ 'customer-success.yaml': SETTINGS }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: a back-test needs the history of the files, and there is none: .+\n$/);
  });
});
