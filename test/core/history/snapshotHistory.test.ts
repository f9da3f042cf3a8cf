import { describe, expect, it } from 'vitest';
import { createSnapshotHistory } from '../../../src/core/history/snapshotHistory';
import { readSnapshots, snapshotLine } from '../../../src/core/history/snapshotLine';
import type { Snapshot } from '../../../src/core/history/snapshotLine';
import { readDocument } from '../../../src/core/model/readDocument';
import { sheetValue } from '../../../src/core/schema/schemaCheck';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';

const A = 'accounts/a/account.yaml';
const snapshot = (day: string, file: string, data: JsonObject | null, sheet = 0): Snapshot => ({ day, file, sheet, account: typeof data?.['account'] === 'string' ? data['account'] : 'A', score: 50, tier: 'healthy', data });
const historyOf = (...snapshots: Snapshot[]) => createSnapshotHistory(snapshots, async () => new Map([['customer-success.yaml', 'currency: EUR\n']]));

describe('readSnapshots', () => {
  const one = snapshot('2025-09-01', A, { account: 'A', notes: 'ä "x"\n' });

  it('reads what snapshotLine wrote, ordered by days and else as it stands', () => {
    const lines = [snapshot('2025-10-01', A, { account: 'A', arr: 1 }), one, snapshot('2025-10-01', A, null), snapshot('2025-09-01', 'b.yaml', { account: 'B' }, 2)];
    expect(readSnapshots(lines.map(snapshotLine).join(''))).toEqual({ snapshots: [lines[1], lines[3], lines[0], lines[2]], faults: [] });
  });

  it('passes over lines that are none, and says which', () => {
    const bad = ['', '{"day":', '[]', '{"day":"2025-02-30"}', '{"day":"2025-02-01"}', '{"day":"2025-02-01","file":"a","sheet":-1}', '{"day":"2025-02-01","file":"a"}', '{"day":"2025-02-01","file":"a","account":"A","data":[]}', '  \r'];
    const { snapshots, faults } = readSnapshots(`${bad.join('\n')}\n${snapshotLine(one).replace('\n', '\r\n')}`);
    expect(snapshots).toEqual([one]);
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('takes a score and a tier as what people may have changed', () => {
    expect(readSnapshots('{"day":"2025-02-01","file":"a","account":"A","score":"x","data":null}').snapshots).toEqual([{ day: '2025-02-01', file: 'a', sheet: 0, account: 'A', score: null, tier: null, data: null }]);
  });
});

describe('the history of snapshots', () => {
  const history = historyOf(
    snapshot('2025-09-01', A, { account: 'A', arr: 1 }),
    snapshot('2025-09-01', 'b.yaml', { account: 'B' }),
    snapshot('2025-09-08', A, { account: 'A', arr: 2 }),
    snapshot('2025-09-08', A, { account: 'A', arr: 3 }),
    snapshot('2025-09-08', 'b.yaml', { account: 'B2' }, 1),
    snapshot('2025-09-22', 'b.yaml', null),
    snapshot('2025-09-22', 'b.yaml', null, 1),
  );

  it('has a revision for each day on which something changed', async () => {
    const on = async (day: string) => (await history.revisionOn(day))?.id;
    expect(await history.state()).toEqual({ kind: 'there', isShallow: false });
    expect([await on('2025-08-31'), await on('2025-09-01'), await on('2025-09-21'), await on('2026-01-01')]).toEqual([undefined, 'snapshot:2025-09-01', 'snapshot:2025-09-08', 'snapshot:2025-09-22']);
    expect(await history.head()).toEqual({ id: 'snapshot:2025-09-22', day: '2025-09-22', author: '', summary: 'Snapshot' });
    expect((await history.revision('snapshot:2025-09-08'))?.day).toBe('2025-09-08');
    expect(await history.revision('2025-09-08')).toBeUndefined();
  });

  it('gives the versions of a file as texts that read as its accounts; the later line of a day wins', async () => {
    const { versions, end } = await history.versions(A, 10);
    const texts = await history.texts(versions.map(({ content }) => content));
    const read = versions.map(({ revision, content }) => [revision.day, readDocument(A, texts.get(content)!)!.sheets.map(sheetValue)]);
    expect(read).toEqual([['2025-09-08', [{ account: 'A', arr: 3 }]], ['2025-09-01', [{ account: 'A', arr: 1 }]]]);
    expect(end).toBe('beginning');
    expect(await history.versions(A, 1)).toMatchObject({ end: 'limit' });
    expect((await history.versions(A, 10, 'snapshot:2025-09-01')).versions).toHaveLength(1);
  });

  it('gives the files of a day, all sheets of a file as one text, with the settings of now', async () => {
    const at = async (id: string) => (await history.files(id)).map(({ file }) => file);
    expect(await at('snapshot:2025-09-08')).toEqual([A, 'b.yaml', 'customer-success.yaml']);
    expect(await at('snapshot:2025-09-22')).toEqual([A, 'customer-success.yaml']);
    expect(await at('nothing')).toEqual([]);
    const [, b, settings] = await history.files('snapshot:2025-09-08');
    const texts = await history.texts([b!.content, settings!.content]);
    expect(readDocument('b.yaml', texts.get(b!.content)!)!.sheets.map(sheetValue)).toEqual([{ account: 'B' }, { account: 'B2' }]);
    expect(texts.get(settings!.content)).toBe('currency: EUR\n');
  });

  it('follows an account to another file', async () => {
    const moved = historyOf(snapshot('2025-09-01', 'old.yaml', { account: 'A', arr: 1 }), snapshot('2025-09-08', A, { account: 'A', arr: 2 }), snapshot('2025-09-08', 'old.yaml', null), snapshot('2025-09-15', 'old.yaml', { account: 'A' }));
    expect((await moved.versions(A, 10)).versions.map(({ file, revision }) => [file, revision.day])).toEqual([[A, '2025-09-08'], ['old.yaml', '2025-09-01']]);
  });

  it('is none without a line', async () => {
    expect(await historyOf().state()).toMatchObject({ kind: 'none' });
    expect(await historyOf().head()).toBeUndefined();
  });
});
