import { describe, expect, it } from 'vitest';
import { accountThen } from '../../../src/core/engine/accountThen';
import { accountsOf } from '../../../src/core/engine/scoring';
import { readDocument } from '../../../src/core/model/readDocument';

const file = 'accounts/all/account.yaml';
const read = (names: readonly string[]) => accountsOf(readDocument(file, names.map((name) => `account: ${name}\narr: 1\n`).join('---\n'))!);

/** Who each account of the text was before, by name. */
const pairs = (before: readonly string[], now: readonly string[]) =>
  Object.fromEntries(read(now).map(({ account }) => [account.name, accountThen(account, read(before))?.account.name]));

describe('an account in a former text of its file', () => {
  it('is known by its name, wherever it stood', () => {
    expect(pairs(['A', 'B'], ['B', 'A'])).toEqual({ A: 'A', B: 'B' });
  });

  it('has no past where it was added beside others, before or behind them', () => {
    expect(pairs(['A'], ['New', 'A'])).toEqual({ New: undefined, A: 'A' });
    expect(pairs(['A', 'B'], ['New', 'A', 'B'])).toEqual({ New: undefined, A: 'A', B: 'B' });
    expect(pairs(['A'], ['A', 'New'])).toEqual({ A: 'A', New: undefined });
  });

  it('was renamed where one of another name is gone', () => {
    expect(pairs(['Old'], ['New'])).toEqual({ New: 'Old' });
    expect(pairs(['A', 'Old', 'B'], ['A', 'New', 'B'])).toEqual({ A: 'A', New: 'Old', B: 'B' });
    expect(pairs(['A', 'Old'], ['New', 'A'])).toEqual({ New: 'Old', A: 'A' });
  });

  it('goes by its place where several have one name', () => {
    const [first, second] = read(['A', 'A']);
    expect([first, second].map((each) => accountThen(each!.account, read(['A', 'A']))?.account.sheet)).toEqual([0, 1]);
    expect([first, second].map((each) => accountThen(each!.account, read(['A']))?.account.sheet)).toEqual([0, undefined]);
    expect(accountThen(read(['B', 'A'])[1]!.account, read(['A', 'A', 'B']))?.account.sheet).toBe(1);
  });

  it('goes by its place where several are gone or new, so that no two have one past', () => {
    expect(pairs(['A', 'Old'], ['A', 'New', 'Newer'])).toEqual({ A: 'A', New: 'Old', Newer: undefined });
    expect(pairs(['One', 'Two'], ['New'])).toEqual({ New: 'One' });
  });
});
