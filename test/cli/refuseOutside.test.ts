import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOutside } from '../../src/cli/refuseOutside';
import { folderWith } from './support/folder';

/** A portfolio with links into it, out of it, and to where nothing is. */
function linkedFolder(): string {
  const outside = folderWith({ 'a.md': '' });
  const root = folderWith({ 'playbooks/a.md': '', 'qbr/a.md': '' });
  symlinkSync(outside, join(root, 'out'));
  symlinkSync(join(root, 'qbr'), join(root, 'in'));
  symlinkSync(join(outside, 'gone'), join(root, 'nowhere'));
  return root;
}

describe('refuseOutside', () => {
  it.each(['a.md', 'playbooks/b.md', 'new/deep/b.md', 'in/b.md', '..a/b.md', 'playbooks/a.md/b.md'])('lets %s be', (file) => {
    const root = linkedFolder();
    expect(() => refuseOutside(root, file, '.')).not.toThrow();
  });

  it.each(['../a.md', 'playbooks/../../a.md', 'out/b.md', 'out/new/b.md'])('refuses %s (P26, P27)', (file) => {
    const root = linkedFolder();
    expect(() => refuseOutside(root, file, '.')).toThrow(`${file} lies outside of .: nothing was written`);
  });

  it('refuses what leads nowhere', () => {
    const root = linkedFolder();
    expect(() => refuseOutside(root, 'nowhere/b.md', '.')).toThrow();
  });

  it('lets a folder be that is not there yet, but not what is beside it', () => {
    const root = join(linkedFolder(), 'new');
    expect(() => refuseOutside(root, 'a/b.md', 'new')).not.toThrow();
    expect(() => refuseOutside(root, '../b.md', 'new')).toThrow('../b.md lies outside of new');
  });
});
