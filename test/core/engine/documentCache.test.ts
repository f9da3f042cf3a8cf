import { describe, expect, it } from 'vitest';
import { DocumentCache } from '../../../src/core/engine/documentCache';

const FILE = 'acme/account.yaml';

describe('documents that are kept', () => {
  it('are shared with those who look at many files, by their text', () => {
    const cache = new DocumentCache(2);
    const written = cache.read(FILE, 'account: Acme\n');
    expect(cache.share(FILE, 'account: Acme\n')).toBe(written);
    expect(cache.share(FILE, 'account: Saved before\n')?.text).toBe('account: Saved before\n');
    expect(cache.read(FILE, 'account: Acme\n')).toBe(written);
  });

  it('are those read last', () => {
    const cache = new DocumentCache(2);
    const [first, second] = ['a', 'b'].map((folder) => cache.read(`${folder}/account.yaml`, 'arr: 1\n'));
    cache.share(FILE, 'arr: 1\n');
    expect(cache.share('a/account.yaml', 'arr: 1\n')).toBe(first);
    cache.read(FILE, 'arr: 1\n');
    expect(cache.share('a/account.yaml', 'arr: 1\n')).not.toBe(first);
    expect(cache.share('b/account.yaml', 'arr: 1\n')).toBe(second);
  });
});
