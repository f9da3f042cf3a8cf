import { describe, expect, it } from 'vitest';
import { folderOf, isBelow, nameOf, plainPath, relativePath } from '../../../src/core/text/filePath';

describe('folderOf and nameOf', () => {
  it.each([
    ['accounts/acme/account.yaml', 'accounts/acme/', 'account.yaml'],
    ['account.yaml', '', 'account.yaml'],
    ['accounts/', 'accounts/', ''],
  ])('%j', (path, folder, name) => expect([folderOf(path), nameOf(path)]).toEqual([folder, name]));

  it('finds the name of a path of Windows', () => expect(nameOf('C:\\portfolio\\account.yaml')).toBe('account.yaml'));
});

describe('plainPath', () => {
  it.each([
    ['playbooks', 'playbooks'],
    ['./playbooks/', 'playbooks'],
    ['././models/ours.health-model.yaml', 'models/ours.health-model.yaml'],
    ['.github/playbooks', '.github/playbooks'],
    ['../shared', '../shared'],
    ['.', ''],
    ['./', ''],
  ])('%j is %j', (path, plain) => expect(plainPath(path)).toBe(plain));
});

describe('isBelow', () => {
  it.each([
    ['playbooks/a.md', 'playbooks', true],
    ['playbooks/deep/a.md', 'playbooks', true],
    ['playbooks-old/a.md', 'playbooks', false],
    ['a.md', '', true],
  ])('%j in %j: %j', (file, folder, is) => expect(isBelow(file, folder)).toBe(is));
});

describe('relativePath', () => {
  it.each([
    ['accounts/acme/documents/', 'accounts/acme/account.yaml', '../account.yaml'],
    ['', 'acme.account.yaml', 'acme.account.yaml'],
    ['documents/', 'acme.account.yaml', '../acme.account.yaml'],
    ['a/b/', 'a/b/c/d.yaml', 'c/d.yaml'],
    ['a/b/', 'x/b/d.yaml', '../../x/b/d.yaml'],
  ])('leads from %j to %j as %j', (folder, file, way) => expect(relativePath(folder, file)).toBe(way));
});
