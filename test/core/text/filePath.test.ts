import { describe, expect, it } from 'vitest';
import { folderOf, nameOf } from '../../../src/core/text/filePath';

describe('folderOf and nameOf', () => {
  it.each([
    ['accounts/acme/account.yaml', 'accounts/acme/', 'account.yaml'],
    ['account.yaml', '', 'account.yaml'],
    ['accounts/', 'accounts/', ''],
  ])('%j', (path, folder, name) => expect([folderOf(path), nameOf(path)]).toEqual([folder, name]));

  it('finds the name of a path of Windows', () => expect(nameOf('C:\\portfolio\\account.yaml')).toBe('account.yaml'));
});
