import { describe, expect, it } from 'vitest';
import { PastWorkspace } from '../../../src/core/history/pastWorkspace';
import type { History } from '../../../src/core/ports';
import { contentId, memoryHistory } from '../support/memoryHistory';

const COMMITS = [
  { day: '2025-01-05', files: { 'customer-success.yaml': 'currency: EUR\n', 'accounts/a/account.yaml': 'account: A\n', 'photo.png': 'x' } },
  { day: '2025-02-05', files: { 'accounts/b/account.yaml': 'account: B\n', 'other/customer-success.yaml': '{}\n', 'other/account.yaml': 'account: Else\n', 'x/.git/account.yaml': 'account: X\n' } },
  { day: '2025-03-05', files: { 'accounts/a/account.yaml': null } },
];

/** A history that tells how often it was asked for texts. */
function counted(history: History): { history: History; asked: string[][] } {
  const asked: string[][] = [];
  return { asked, history: { ...history, texts: async (contents) => (asked.push([...contents]), history.texts(contents)) } };
}

const at = async (history: History, day: string) => PastWorkspace.at(history, (await history.revisionOn(day))!.id);

describe('PastWorkspace', () => {
  it('lists the files of then that may concern us, without other portfolios and ignored folders', async () => {
    const history = memoryHistory(COMMITS);
    expect((await at(history, '2025-01-31')).list()).toEqual(['customer-success.yaml', 'accounts/a/account.yaml']);
    expect((await at(history, '2025-02-28')).list()).toEqual(['customer-success.yaml', 'accounts/a/account.yaml', 'accounts/b/account.yaml']);
    expect((await at(history, '2025-03-31')).list()).toEqual(['customer-success.yaml', 'accounts/b/account.yaml']);
    expect((await PastWorkspace.at(history, 'none')).list()).toEqual([]);
  });

  it('reads the texts of then', async () => {
    const past = await at(memoryHistory(COMMITS), '2025-01-31');
    expect(await past.read('accounts/a/account.yaml')).toEqual({ kind: 'text', text: 'account: A\n' });
    expect(past.contentOf('accounts/a/account.yaml')).toBe(contentId('account: A\n'));
    expect(await past.read('accounts/b/account.yaml')).toMatchObject({ kind: 'unreadable', reason: 'missing' });
    expect(past.contentOf('accounts/b/account.yaml')).toBeUndefined();
  });

  it('loads many files in one go, and each text once', async () => {
    const { history, asked } = counted(memoryHistory(COMMITS));
    const past = await at(history, '2025-02-28');
    await past.preload([...past.list(), 'never.yaml']);
    expect(past.read('accounts/a/account.yaml')).toEqual({ kind: 'text', text: 'account: A\n' });
    await past.preload(past.list());
    expect(asked.map((contents) => contents.length)).toEqual([3]);
  });

  it('says of a lost text that it cannot be read', async () => {
    const { history, asked } = counted({ ...memoryHistory(COMMITS), texts: async () => new Map() });
    const past = await at(history, '2025-01-31');
    expect(await past.read('accounts/a/account.yaml')).toMatchObject({ kind: 'unreadable', reason: 'lost' });
    expect(await past.read('accounts/a/account.yaml')).toMatchObject({ kind: 'unreadable', reason: 'lost' });
    expect(asked).toHaveLength(1);
  });
});
