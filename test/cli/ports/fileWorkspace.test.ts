import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { folderWith } from '../support/folder';

describe('FileWorkspace', () => {
  it('reads a file as text', () => {
    const folder = folderWith({ 'a/account.yaml': 'account: Größe\n' });
    expect(new FileWorkspace(folder).read('a/account.yaml')).toMatchObject({ kind: 'text', text: 'account: Größe\n' });
  });

  it('says that a file went away between list and read (P34)', () => {
    const folder = folderWith({ 'a.yaml': '' });
    const workspace = new FileWorkspace(folder);
    expect(workspace.list()).toEqual(['a.yaml']);
    unlinkSync(join(folder, 'a.yaml'));
    expect(workspace.read('a.yaml')).toMatchObject({ kind: 'unreadable', reason: 'missing' });
  });

  it('lists a folder alone, and nothing that a walk from the root would not come to', () => {
    const folder = folderWith({ 'a.yaml': '', 'playbooks/x.md': '', 'playbooks/deep/y.md': '', 'inner/customer-success.yaml': '', 'inner/playbooks/z.md': '', 'node_modules/playbooks/n.md': '' });
    const below = (name: string) => [...new FileWorkspace(folder).list(name)].filter((file) => file.startsWith(`${name}/`)).sort();
    expect([...new FileWorkspace(folder).list('playbooks')].sort()).toEqual(['playbooks/deep/y.md', 'playbooks/x.md']);
    expect(new FileWorkspace(folder).list('nowhere')).toEqual([]);
    for (const name of ['inner/playbooks', 'node_modules/playbooks', '../playbooks', 'a.yaml/x']) expect(below(name)).toEqual([]);
    symlinkSync(join(folder, 'playbooks'), join(folder, 'linked'));
    expect(below('linked')).toEqual([]);
  });

  it('passes over binary files (P14) and other encodings (P15)', () => {
    const folder = folderWith({ 'binary.yaml': new Uint8Array([0x61, 0, 0, 0, 0x62]), 'utf16.yaml': Buffer.from('\ufeffaccount: A\n', 'utf16le') });
    const workspace = new FileWorkspace(folder);
    expect(workspace.read('binary.yaml')).toMatchObject({ kind: 'unreadable', reason: 'binary' });
    expect(workspace.read('utf16.yaml')).toMatchObject({ kind: 'unreadable', reason: 'not-utf8' });
  });

  it('does not read a file that is too large', () => {
    const folder = folderWith({ 'large.yaml': '' });
    truncateSync(join(folder, 'large.yaml'), 6_000_000_000);
    const content = new FileWorkspace(folder).read('large.yaml');
    expect(content).toMatchObject({ kind: 'unreadable', reason: 'too-large' });
    expect(content).toHaveProperty('detail', expect.stringContaining('5 MB'));
  });

  it('stays in the portfolio, but for files that the user named', () => {
    const folder = folderWith({ 'cs/a.yaml': '' });
    writeFileSync(join(folder, 'model.yaml'), 'name: ours\n');
    const root = join(folder, 'cs');
    expect(new FileWorkspace(root).read('../model.yaml')).toMatchObject({ kind: 'unreadable', reason: 'denied' });
    expect(new FileWorkspace(root).read('/etc/passwd')).toMatchObject({ kind: 'unreadable', reason: 'denied' });
    expect(new FileWorkspace(root, new Set([join(folder, 'model.yaml')])).read('../model.yaml')).toMatchObject({ kind: 'text', text: 'name: ours\n' });
  });

  it('refuses folders, and pipes that would never end', () => {
    const folder = folderWith({ 'a.yaml/b.yaml': '' });
    expect(new FileWorkspace(folder).read('a.yaml')).toMatchObject({ kind: 'unreadable', reason: 'denied', detail: 'it is a folder' });
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expect(new FileWorkspace(folder).read('pipe.yaml')).toMatchObject({ kind: 'unreadable', reason: 'denied' });
  });
});
