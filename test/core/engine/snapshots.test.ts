import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { History, Ports } from '../../../src/core/ports';
import { historyOf } from '../../../src/core/engine/historyOf';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';

const FILE = 'accounts/a/account.yaml';
const SNAPSHOTS = 'health-history.jsonl';
const sheet = (nps: number) => `account: A\ncsm: dana\nsegment: smb\nscores: { relationship: { nps: ${nps}, champion: Ana }, product_usage: { dau_mau_ratio: ${nps / 20} } }\n`;

/** Takes a snapshot on a day, as the command does. */
async function take(files: Record<string, string>, day: string) {
  const taken = await createEngine(portsOf(memoryWorkspace(files), day)).snapshot(files[SNAPSHOTS] ?? '');
  files[SNAPSHOTS] = (files[SNAPSHOTS] ?? '') + taken.lines;
  return taken;
}

describe('a snapshot', () => {
  it('adds a line for each account that is not as it was recorded', async () => {
    const files: Record<string, string> = { [FILE]: sheet(5), 'b.yaml': 'customer_health: { account: B }\n---\ncustomer_health: { account: C }\n', 'other.yaml': 'a: 1\n' };
    expect(await take(files, '2025-09-01')).toMatchObject({ changed: 3, unchanged: 0, gone: 0 });
    const first = files[SNAPSHOTS]!;
    expect(first.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { day: '2025-09-01', file: FILE, account: 'A', score: expect.any(Number) as number, tier: expect.any(String) as string, data: { account: 'A', scores: { relationship: { nps: 5, champion: 'Contact 1' } } } },
      { file: 'b.yaml', account: 'B', data: { account: 'B' } },
      { file: 'b.yaml', sheet: 1, account: 'C' },
    ]);
    expect(await take(files, '2025-09-01')).toMatchObject({ lines: '', changed: 0, unchanged: 3 });
    files[FILE] = `# another order, a comment, a note\nsegment: smb\nnotes: x\n${sheet(5).replace('segment: smb\n', '')}`;
    expect(await take(files, '2025-09-08')).toMatchObject({ lines: '', unchanged: 3 });
    files[FILE] = sheet(9);
    expect(await take(files, '2025-09-08')).toMatchObject({ changed: 1, unchanged: 2 });
    expect(files[SNAPSHOTS]!.startsWith(first)).toBe(true);
  });

  it('records once that an account is gone, and not of a file that cannot be read', async () => {
    const files: Record<string, string> = { [FILE]: sheet(5), 'b.account.yaml': 'account: B\n' };
    await take(files, '2025-09-01');
    files[FILE] = 'account: [';
    delete files['b.account.yaml'];
    expect(await take(files, '2025-09-08')).toMatchObject({ changed: 0, unchanged: 0, gone: 1, unreadable: [{ file: FILE }] });
    expect(await take(files, '2025-09-15')).toMatchObject({ lines: '', gone: 0 });
    expect(files[SNAPSHOTS]!.trimEnd().split('\n').at(-1)).toBe('{"day":"2025-09-08","file":"b.account.yaml","account":"B","score":null,"tier":null,"data":null}');
  });

  it('passes over bad lines and says which', async () => {
    const files: Record<string, string> = { [FILE]: sheet(5), [SNAPSHOTS]: 'oops\n' };
    expect((await take(files, '2025-09-01')).faults).toEqual([{ line: 1, message: 'is not JSON' }]);
    expect(await take(files, '2025-09-02')).toMatchObject({ lines: '', faults: [{ line: 1 }] });
  });

  it('is refused for a day before the last one, and without a health model', async () => {
    const files: Record<string, string> = { [FILE]: sheet(5) };
    await take(files, '2025-09-08');
    await expect(take(files, '2025-09-01')).rejects.toThrow('there are snapshots of 2025-09-08');
    files['customer-success.yaml'] = 'health_model: gone.yaml\n';
    await expect(take(files, '2025-09-09')).rejects.toThrow(/no snapshot: .*gone\.yaml/);
  });
});

describe('the history that the engine asks', () => {
  const ports = (files: Record<string, string>, history?: History): Ports => ({ ...portsOf(memoryWorkspace(files), '2025-12-01'), ...(history && { history }) });
  const snapshots = async () => {
    const files: Record<string, string> = { [FILE]: sheet(1) };
    await take(files, '2025-09-01');
    files[FILE] = sheet(9);
    await take(files, '2025-10-01');
    return files;
  };

  it('is that of the host where something was recorded, else that of the snapshots, else none', async () => {
    const files = await snapshots();
    const committed = memoryHistory([{ day: '2025-01-01', files: { [FILE]: sheet(1) } }]);
    const none = memoryHistory([], { none: 'no Git here' });
    expect(await historyOf(ports(files, committed)).head()).toMatchObject({ day: '2025-01-01' });
    for (const history of [historyOf(ports(files, none)), historyOf(ports(files))]) {
      expect(await history.state()).toEqual({ kind: 'there', isShallow: false });
      expect((await history.versions(FILE, 9)).versions.map(({ revision }) => revision.id)).toEqual(['snapshot:2025-10-01', 'snapshot:2025-09-01']);
      expect(await history.head()).toMatchObject({ day: '2025-10-01' });
      expect((await history.revisionOn('2025-09-30'))?.day).toBe('2025-09-01');
      expect((await history.files('snapshot:2025-09-01')).map(({ file }) => file)).toEqual([FILE]);
    }
    expect(await historyOf(ports({}, none)).state()).toEqual({ kind: 'none', reason: 'no Git here' });
    const nowhere = historyOf(ports({}));
    expect(await nowhere.state()).toMatchObject({ kind: 'none' });
    expect([await nowhere.head(), await nowhere.revision('HEAD'), await nowhere.versions(FILE, 1), await nowhere.files('x'), await nowhere.texts(['x'])]).toEqual([undefined, undefined, { versions: [], end: 'beginning' }, [], new Map()]);
  });

  it('follows what is recorded meanwhile, by the host and by snapshots', async () => {
    const files: Record<string, string> = { [FILE]: sheet(1) };
    const commits: { day: string; files: Record<string, string> }[] = [];
    const history = historyOf(ports(files, memoryHistory(commits)));
    expect(await history.state()).toEqual({ kind: 'none', reason: 'nothing was committed yet' });
    expect(await history.head()).toBeUndefined();
    await take(files, '2025-09-01');
    expect(await history.state()).toEqual({ kind: 'there', isShallow: false });
    expect((await history.versions(FILE, 9)).versions).toHaveLength(1);
    expect(await history.head()).toMatchObject({ id: 'snapshot:2025-09-01' });
    files[FILE] = sheet(2);
    await take(files, '2025-09-02');
    expect(await history.head()).toMatchObject({ id: 'snapshot:2025-09-02' });
    commits.push({ day: '2025-09-03', files: { [FILE]: sheet(2) } });
    expect(await history.head()).toMatchObject({ day: '2025-09-03', author: 'Ana' });
    expect((await history.versions(FILE, 9)).versions).toHaveLength(1);
  });

  it('says that the snapshots cannot be read', async () => {
    const base = portsOf(memoryWorkspace({}), '2025-12-01');
    const history = historyOf({ ...base, workspace: { list: () => [], read: () => ({ kind: 'unreadable', reason: 'too-large', detail: 'larger than 5 MB' }) } });
    expect(await history.state()).toEqual({ kind: 'none', reason: 'health-history.jsonl cannot be read: larger than 5 MB' });
    expect(await history.head()).toBeUndefined();
  });

  it('explains the change of a score', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(await snapshots()), '2025-10-01'));
    const change = await (await engine.history()).change({ file: FILE, since: '2025-09-15' });
    expect(change.from).toMatchObject({ day: '2025-09-15', revision: { id: 'snapshot:2025-09-01' } });
    expect(change.total).toBeGreaterThan(0);
    expect(change.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(change.total!, 9);
    expect(change.parts.filter(({ cause }) => cause === 'edit').map(({ id }) => id)).toEqual(['dau_mau_ratio']);
  });
});
