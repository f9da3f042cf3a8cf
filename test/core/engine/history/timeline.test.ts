import { describe, expect, it } from 'vitest';
import type { MemoryCommit } from '../../support/memoryHistory';
import { FILE, recorded, sheet } from './support';

const COMMITS: readonly MemoryCommit[] = [
  { day: '2025-11-04', author: 'Ana', files: { [FILE]: sheet() } },
  { day: '2025-11-12', author: 'Ben', files: { [FILE]: sheet({ ratio: 0.2 }) } },
  { day: '2025-11-13', author: 'Ana', files: { [FILE]: sheet({ ratio: 0.3 }) } },
];

describe('timeline', () => {
  it('has a point for the end of each week since the account began, and one for today, a Monday', async () => {
    const { points, end, notes, account } = await (await recorded(COMMITS).engine.history()).timeline({ file: FILE });
    expect(account.name).toBe('Acme');
    expect({ end, notes }).toEqual({ end: 'beginning', notes: [] });
    expect(points.map(({ day, revision, change }) => [day, revision?.day, change?.parts.length])).toEqual([
      ['2025-11-04', '2025-11-04', undefined],
      ['2025-11-09', '2025-11-04', 0],
      ['2025-11-16', '2025-11-13', 2],
      ['2025-11-23', '2025-11-13', 0],
      ['2025-11-30', '2025-11-13', 0],
      ['2025-12-01', '2025-11-13', 0],
    ]);
  });

  it('begins with the version that was in force, where the account is older', async () => {
    const { points } = await (await recorded(COMMITS).engine.history()).timeline({ file: FILE, weeks: 3 });
    expect(points.map(({ day }) => day)).toEqual(['2025-11-16', '2025-11-23', '2025-11-30', '2025-12-01']);
    const sunday = await (await recorded(COMMITS, {}, { today: '2025-11-30' }).engine.history()).timeline({ file: FILE, weeks: 2 });
    expect(sunday.points.map(({ day }) => day)).toEqual(['2025-11-23', '2025-11-30']);
  });

  it('has a point for each version on demand, and one for what is not recorded', async () => {
    const { points, end } = await (await recorded(COMMITS, { [FILE]: sheet({ ratio: 0.5 }) }).engine.history()).timeline({ file: FILE, versions: 2 });
    expect(end).toBe('limit');
    expect(points.map(({ day, revision, change }) => [day, revision?.author, change?.parts.map(({ before, after }) => [before, after])])).toEqual([
      ['2025-11-12', 'Ben', undefined],
      ['2025-11-13', 'Ana', [[0.2, 0.3]]],
      ['2025-12-01', undefined, [[0.3, 0.5]]],
    ]);
  });

  it('has one point for an account that began today, and says where it is not recorded', async () => {
    const other = 'accounts/new/account.yaml';
    const { engine } = recorded(COMMITS, { [other]: sheet({ name: 'New' }) });
    for (const versions of [undefined, 5]) {
      const { points, notes } = await (await engine.history()).timeline({ file: other, ...(versions !== undefined && { versions }) });
      expect(points.map(({ day, revision }) => [day, revision])).toEqual([['2025-12-01', undefined]]);
      expect(notes).toEqual(['New is not recorded yet: this is today’s score alone.']);
    }
    const begun = recorded([{ day: '2025-12-01', files: { [FILE]: sheet() } }]);
    expect((await (await begun.engine.history()).timeline({ file: FILE, versions: 5 })).points).toHaveLength(1);
  });

  it('ends with the score of now where somebody is a day ahead', async () => {
    const { engine } = recorded([{ day: '2025-11-03', files: { [FILE]: sheet() } }, { day: '2025-12-02', files: { [FILE]: sheet({ ratio: 0.1 }) } }]);
    const last = async (choice: { versions?: number }) => (await (await engine.history()).timeline({ file: FILE, ...choice })).points.at(-1)!;
    const [weekly, each] = [await last({}), await last({ versions: 5 })];
    expect([weekly.day, weekly.revision?.day, weekly.health.exact]).toEqual(['2025-12-01', '2025-12-02', each.health.exact]);
    expect(weekly.change?.total).toBeCloseTo(each.change!.total!, 9);
  });

  it('sees a new commit once it is told of it', async () => {
    const commits = [...COMMITS];
    const { engine, files } = recorded(commits);
    const histories = await engine.history();
    const versions = async () => (await histories.timeline({ file: FILE, versions: 9 })).points.length;
    expect(await versions()).toBe(4);
    files[FILE] = sheet({ ratio: 0.6 });
    commits.push({ day: '2025-11-20', files: { [FILE]: files[FILE] } });
    await engine.historyChanged();
    expect(await versions()).toBe(5);
  });

  it('is today alone without a history', async () => {
    const { engine } = recorded(COMMITS, {}, { none: 'this folder is in no Git repository' });
    const { points, notes } = await (await engine.history()).timeline({ file: FILE });
    expect(points.map(({ day, revision, change }) => [day, revision, change])).toEqual([['2025-12-01', undefined, undefined]]);
    expect(notes).toEqual(['There is no history here: this folder is in no Git repository.']);
    await expect((await engine.history()).timeline({ file: 'gone.yaml' })).rejects.toThrow('cannot read gone.yaml');
  });

  it('stops when nobody waits any more', async () => {
    const histories = await recorded(COMMITS).engine.history();
    await expect(histories.timeline({ file: FILE, token: { isCancellationRequested: true } })).rejects.toThrow('stopped');
  });
});
