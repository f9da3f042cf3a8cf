import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkFolder } from '../../../src/cli/ports/walkFolder';
import { folderWith } from '../support/folder';

describe('walkFolder', () => {
  it('finds what the core may read, with slashes, and nothing else', () => {
    const folder = folderWith({ 'a/account.yaml': '', 'a/b/x.YML': '', 'templates/qbr.hbs': '', 'playbooks/p.md': '', 'a/logo.png': '', '.git/config.yaml': '' });
    expect([...walkFolder(folder).files].sort()).toEqual(['a/account.yaml', 'a/b/x.YML', 'playbooks/p.md', 'templates/qbr.hbs']);
  });

  it('begins where it is told, with paths from the root', () => {
    const folder = folderWith({ 'a/account.yaml': '', 'b/account.yaml': '' });
    expect(walkFolder(folder, 'b').files).toEqual(['b/account.yaml']);
  });

  it('ends where links lead in a circle, and follows none', () => {
    const folder = folderWith({ 'a/account.yaml': '' });
    symlinkSync(folder, join(folder, 'a/again'));
    symlinkSync('/', join(folder, 'outside'));
    const { files, links } = walkFolder(folder);
    expect(files).toEqual(['a/account.yaml']);
    expect([...links].sort()).toEqual(['a/again', 'outside']);
  });

  it('tells a folder that cannot be read instead of throwing', () => {
    const folder = folderWith({});
    expect(walkFolder(folder, 'gone').unreadable).toEqual([{ folder: 'gone', reason: 'it does not exist' }]);
  });
});
