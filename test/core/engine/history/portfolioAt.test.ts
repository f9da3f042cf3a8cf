import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { memoryHistory } from '../../support/memoryHistory';
import type { MemoryCommit } from '../../support/memoryHistory';
import { FILE, recorded, sheet, TODAY } from './support';

const OTHER = 'accounts/zeta/account.yaml';
const COMMITS: readonly MemoryCommit[] = [
  { day: '2025-06-01', files: { 'customer-success.yaml': 'preset: csm\n', [FILE]: sheet(), [OTHER]: sheet({ name: 'Zeta', ratio: 0.1 }), 'notes.yaml': 'text: [\n' } },
  { day: '2025-08-01', files: { 'customer-success.yaml': 'preset: engine\n', [FILE]: sheet({ ratio: 0.2 }), [OTHER]: 'account: Zeta\n"unclosed: [\n' } },
  { day: '2025-10-01', files: { [FILE]: sheet({ ratio: 0.3 }), [OTHER]: null } },
];

describe('portfolioAt', () => {
  it('gives all accounts as they were, under the model of now', async () => {
    const past = await (await recorded(COMMITS).engine.history()).portfolioAt({ at: '2025-07-01' });
    expect(past).toMatchObject({ day: '2025-07-01', revision: { day: '2025-06-01' }, modelName: 'engine', unreadable: [] });
    expect(past.accounts.map(({ account, data, health }) => [account.name, account.file, data['account'], health.asOf, health.model])).toEqual([
      ['Acme', FILE, 'Acme', '2025-07-01', 'engine'],
      ['Zeta', OTHER, 'Zeta', '2025-07-01', 'engine'],
    ]);
    const then = createEngine(portsOf(memoryWorkspace({ [FILE]: sheet(), [OTHER]: sheet({ name: 'Zeta', ratio: 0.1 }) }), '2025-07-01'));
    expect(past.accounts.map(({ health }) => health)).toEqual((await then.portfolio()).accounts.map(({ health }) => health));
  });

  it('gives them under the model of then on demand, and says what could not be read', async () => {
    const histories = await recorded(COMMITS).engine.history();
    expect(await histories.portfolioAt({ at: '2025-07-01', model: 'then' })).toMatchObject({ modelName: 'csm' });
    const broken = await histories.portfolioAt({ at: '2025-09-01' });
    expect(broken.accounts.map(({ account }) => account.name)).toEqual(['Acme']);
    expect(broken.unreadable).toEqual([{ file: OTHER, reason: 'it cannot be read as YAML' }]);
  });

  it('compares with the similar customers of then', async () => {
    const accounts = (ratios: readonly number[]) => Object.fromEntries(ratios.map((ratio, index) => [`a${index}.account.yaml`, `account: A${index}\nsegment: smb\nscores: { product_usage: { actions_per_user_weekly: ${ratio} } }\n`]));
    const commits = [{ day: '2025-06-01', files: { 'customer-success.yaml': 'preset: scorecard\n', ...accounts([10, 20, 30]) } }, { day: '2025-09-01', files: accounts([10, 200, 300]) }];
    const first = async (at: string) => (await (await recorded(commits).engine.history()).portfolioAt({ at })).accounts[0]!.health.exact!;
    expect(await first('2025-07-01')).toBeGreaterThan(await first('2025-10-01'));
  });

  it('reads each text once, and answers the same question from memory', async () => {
    const history = memoryHistory(COMMITS);
    const asked: number[] = [];
    const counted = { ...history, texts: async (contents: readonly string[]) => (asked.push(contents.length), history.texts(contents)) };
    const engine = createEngine({ ...portsOf(memoryWorkspace({ [FILE]: sheet() }), TODAY), history: counted });
    const histories = await engine.history();
    const once = await histories.portfolioAt({ at: '2025-07-01' });
    expect(await histories.portfolioAt({ at: '2025-07-01' })).toBe(once);
    await histories.portfolioAt({ at: '2025-07-02' });
    expect(asked).toEqual([4]);
    const seen: (readonly [number, number])[] = [];
    await histories.portfolioAt({ at: '2025-10-02', progress: (done, total) => seen.push([done, total]) });
    expect(asked).toEqual([4, 2]);
    expect(seen.at(-1)).toEqual([3, 3]);
  });

  it('refuses a moment before anything was recorded', async () => {
    const shallow = await recorded(COMMITS, {}, { shallow: true }).engine.history();
    await expect(shallow.portfolioAt({ at: '2025-01-01' })).rejects.toThrow('nothing was recorded by 2025-01-01; the clone may not reach so far back: `git fetch --unshallow` brings the rest');
  });
});

describe('filesAt', () => {
  it('gives the files of then with the settings of now, or with their own', async () => {
    const histories = await recorded(COMMITS).engine.history();
    const now = await histories.filesAt('2025-07-01');
    expect(now.day).toBe('2025-07-01');
    expect(await now.workspace.read('customer-success.yaml')).toMatchObject({ text: 'preset: engine\n' });
    expect(await now.workspace.read(FILE)).toMatchObject({ text: sheet() });
    expect([...(await now.workspace.list())].sort()).toEqual([FILE, OTHER, 'customer-success.yaml', 'notes.yaml']);
    const then = await histories.filesAt('2025-07-01', 'then');
    expect(await then.workspace.read('customer-success.yaml')).toMatchObject({ text: 'preset: csm\n' });
  });
});
