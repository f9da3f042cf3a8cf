import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const TODAY = '2025-12-01';
const account = (name: string, more = '') => `account: ${name}\nscores: { engagement: { score: 8 } }\n${more}`;

function engineOn(files: Record<string, string | Uint8Array>) {
  return createEngine(portsOf(memoryWorkspace(files), TODAY));
}

describe('the portfolio', () => {
  it('has the account of a file that changes while it is checked', async () => {
    const files: Record<string, string> = { 'a/account.yaml': account('A') };
    const workspace = memoryWorkspace(files);
    const read = async (file: string) => {
      const content = workspace.read(file);
      if (files['a/account.yaml'] === account('A')) {
        files['a/account.yaml'] = account('A2');
        engine.changed(['a/account.yaml']);
      }
      return content;
    };
    const engine = createEngine(portsOf({ ...workspace, read }, TODAY));
    await engine.checkFile('a/account.yaml');
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A2']);
  });

  it('has the account of a file that changes while others are read', async () => {
    const files: Record<string, string> = { 'a/account.yaml': account('A'), 'b/account.yaml': account('B') };
    const workspace = memoryWorkspace(files);
    const read = (file: string) => {
      const content = workspace.read(file);
      if (file === 'b/account.yaml' && files['a/account.yaml'] === account('A')) {
        files['a/account.yaml'] = account('A2');
        engine.changed(['a/account.yaml']);
      }
      return content;
    };
    const engine = createEngine(portsOf({ ...workspace, read }, TODAY));
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A2', 'B']);
  });

  it('lists accounts by file, with what a list shows of them', async () => {
    const engine = engineOn({
      'accounts/b/account.yaml': account('B'),
      'accounts/a/account.yaml': account('A', 'segment: smb\narr: 9000\ncsm: ana\nrenewal_date: 2026-01-31\n'),
      'pasted.yaml': 'customer_health:\n  account: P\n',
      'notes.yaml': 'anything: else\n',
      'README.md': '# no account\n',
    });
    const { accounts, unreadable } = await engine.portfolio();
    expect(unreadable).toEqual([]);
    expect(accounts.map(({ health, ...rest }) => ({ ...rest, score: health.score }))).toEqual([
      { file: 'accounts/a/account.yaml', sheet: 0, name: 'A', segment: 'smb', arr: 9000, csm: 'ana', renewalDate: '2026-01-31', score: 80 },
      { file: 'accounts/b/account.yaml', sheet: 0, name: 'B', segment: undefined, arr: undefined, csm: undefined, renewalDate: undefined, score: 80 },
      { file: 'pasted.yaml', sheet: 0, name: 'P', segment: undefined, arr: undefined, csm: undefined, renewalDate: undefined, score: null },
    ]);
  });

  it.each([
    ['nowhere.health-model.yaml', 'The health model nowhere.health-model.yaml cannot be read (nowhere.health-model.yaml is not there), so no account has a score.'],
    ['a/account.yaml', 'The file a/account.yaml holds no health model, so no account has a score.'],
  ])('says in the settings that %s is no model', async (name, message) => {
    const settings = `preset: csm\nhealth_model: ${name}\n`;
    const engine = engineOn({ 'customer-success.yaml': settings, 'a/account.yaml': account('A') });
    const [finding, ...others] = await engine.check(engine.read('customer-success.yaml', settings)!);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'model/absent', severity: 'error', message, span: { start: settings.indexOf(name), end: settings.indexOf(name) + name.length } });
  });

  it('counts files of ours that hold no account as not readable', async () => {
    const { accounts, unreadable } = await engineOn({ 'a/account.yaml': '', 'b/account.yaml': new Uint8Array([97, 0, 98]) }).portfolio();
    expect(accounts).toEqual([]);
    expect(unreadable.map(({ file }) => file)).toEqual(['a/account.yaml', 'b/account.yaml']);
  });

  it('reads again what changed, and only when told', async () => {
    const files: Record<string, string> = { 'a/account.yaml': account('A') };
    const engine = engineOn(files);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A']);
    files['a/account.yaml'] = account('Renamed');
    files['b/account.yaml'] = account('B');
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A']);
    engine.changed(['a/account.yaml', 'b/account.yaml']);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['Renamed', 'B']);
    delete files['a/account.yaml'];
    engine.changed(['a/account.yaml']);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['B']);
  });

  it('is checked without forgetting the document that somebody writes in', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}/account.yaml`, account(`A${index}`)]));
    const engine = engineOn(files);
    const open = engine.read('a/account.yaml', account('A'));
    for (const file of Object.keys(files)) await engine.checkFile(file);
    expect(engine.read('a/account.yaml', account('A'))).toBe(open);
  });

  it('tells its progress, and gives what it has when it is cancelled', async () => {
    const engine = engineOn({ 'a/account.yaml': account('A'), 'b/account.yaml': account('B') });
    const token = { isCancellationRequested: false };
    const steps: string[] = [];
    const { accounts } = await engine.portfolio(token, (done, total) => {
      steps.push(`${done}/${total}`);
      token.isCancellationRequested = true;
    });
    expect(steps).toEqual(['1/2']);
    expect(accounts.map(({ name }) => name)).toEqual(['A']);
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('the model in force', () => {
  const peers = (value: number, more: string) => account('X', `${more}\nmetrics: {}\n`).replace('{ engagement: { score: 8 } }', `{ product_usage: { core_actions_weekly: ${value} } }`);

  it('is the preset’s, and changes with the settings', async () => {
    const files: Record<string, string> = { 'customer-success.yaml': 'preset: csm\n', 'a/account.yaml': 'account: A\nscores: { engagement: { score: 80 } }\n' };
    const engine = engineOn(files);
    expect(await engine.context()).toMatchObject({ modelName: 'csm', modelFault: undefined, settingsFile: 'customer-success.yaml' });
    expect((await engine.portfolio()).accounts[0]!.health.tier?.id).toBe('green');
    files['customer-success.yaml'] = 'preset: scorecard\n';
    engine.changed(['customer-success.yaml']);
    expect((await engine.context()).modelName).toBe('scorecard');
  });

  it('gives no score, and the reason, when the team’s model is missing or has errors', async () => {
    const files: Record<string, string> = { 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'a/account.yaml': account('A') };
    const engine = engineOn(files);
    const health = async () => (await engine.portfolio()).accounts[0]!.health;
    expect(await health()).toMatchObject({ score: null, tier: null });
    expect((await health()).reason).toMatch(/ours\.health-model\.yaml cannot be read/);
    files['ours.health-model.yaml'] =
      'name: ours\nscale: 10\ncomponents:\n  - id: engagement\n    label: Engagement\n    weight: 0.7\n    metrics: []\ntiers:\n  - { id: all, label: All, min: 0, color: green, action: keep }\n';
    engine.changed(['ours.health-model.yaml']);
    expect((await health()).reason).toBe('the health model ours.health-model.yaml has errors; see the findings on that file');
  });

  it('compares with the accounts of the same segment, derived from ARR where none is named', async () => {
    const files = Object.fromEntries([10, 20, 30].map((value, at) => [`${at}/account.yaml`, peers(value, at === 0 ? 'segment: smb' : 'arr: 9000')]));
    const model =
      'name: peers\nscale: 10\nminimum_coverage: 0.1\ncomponents:\n  - id: use\n    label: Use\n    weight: 1\n    metrics:\n      - { id: depth, weight: 1, from: "scores.product_usage.core_actions_weekly / peer_median(\'scores.product_usage.core_actions_weekly\')", points: [[0, 0], [2, 10]] }\ntiers:\n  - { id: all, label: All, min: 0, color: green, action: keep }\n';
    const engine = engineOn({ ...files, 'peers.health-model.yaml': model, 'customer-success.yaml': 'health_model: peers.health-model.yaml\n' });
    expect((await engine.context()).modelFault).toBeUndefined();
    expect((await engine.portfolio()).accounts.map(({ health }) => health.score)).toEqual([25, 50, 75]);
  });
});
