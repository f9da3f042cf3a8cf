import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listItems } from '../../../src/core/diff/listItems';
import type { ListShape } from '../../../src/core/diff/listItems';

const TASKS: ListShape = { sheet: 'account', at: ['tasks'], name: 'title', id: 'key', told: ['status', 'due'], silent: ['key'] };
const lineOf = (path: readonly (string | number)[]) => Number(path[1]) + 10;
const task = fc.record({ title: fc.constantFrom('Call', 'Write', 'Meet', 'Wait'), status: fc.constantFrom('open', 'done'), key: fc.option(fc.constantFrom('a/1', 'a/2'), { nil: 'a/3' }) }, { requiredKeys: ['title', 'status'] });

describe('the items of a list', () => {
  it('are known by their ids, then by their names however typed; of those on both sides each field counts', () => {
    const before = [{ title: 'Call  Ana', status: 'open' }, { title: 'Old name', key: 'p/call', due: '2025-12-01' }, { title: 'Gone', status: 'open', due: '2025-12-02' }];
    const after = [{ title: 'New name', key: 'p/call', due: '2025-12-08' }, { title: 'call ana', status: 'done' }, { title: 'Fresh' }];
    expect(listItems(TASKS, before, after, lineOf)).toEqual([
      { kind: 'changed', label: 'New name: Title', before: 'Old name', after: 'New name', line: 10 },
      { kind: 'changed', label: 'New name: Due', before: '2025-12-01', after: '2025-12-08', line: 10 },
      { kind: 'changed', label: 'call ana: Title', before: 'Call  Ana', after: 'call ana', line: 11 },
      { kind: 'changed', label: 'call ana: Status', before: 'open', after: 'done', line: 11 },
      { kind: 'added', label: 'Fresh', before: null, after: null, line: 12 },
      { kind: 'removed', label: 'Gone', before: 'open, 2025-12-02', after: null, line: null },
    ]);
  });

  it('say nothing in another order, and each of one that came or went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(task, { selector: ({ title }) => title }), fc.uniqueArray(task, { selector: ({ title }) => title }), (before, after) => {
        const plain = (tasks: typeof before) => tasks.map(({ title, status }) => ({ title, status }));
        expect(listItems(TASKS, plain(before), [...plain(before)].reverse(), lineOf)).toEqual([]);
        const items = listItems(TASKS, plain(before), plain(after), lineOf);
        const added = after.filter(({ title }) => !before.some((each) => each.title === title));
        const removed = before.filter(({ title }) => !after.some((each) => each.title === title));
        expect(items.filter(({ kind }) => kind === 'added').map(({ label }) => label)).toEqual(added.map(({ title }) => title));
        expect(items.filter(({ kind }) => kind === 'removed').map(({ label }) => label)).toEqual(removed.map(({ title }) => title));
        expect(items.filter(({ kind }) => kind === 'changed')).toHaveLength(after.filter((each) => before.some(({ title, status }) => title === each.title && status !== each.status)).length);
      }),
    );
  });

  it('are none where a side holds no list', () => {
    expect(listItems(TASKS, undefined, 'x', lineOf)).toEqual([]);
    expect(listItems(TASKS, [{ title: 'A' }], undefined, lineOf).map(({ kind }) => kind)).toEqual(['removed']);
  });
});
