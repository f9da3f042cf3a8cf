import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/cli/writeDocument';
import { UserError } from '../../src/core/userError';
import { folderWith } from './support/folder';

const at = (folder: string, shown: string) => ({ path: join(folder, shown), shown });

describe('writeDocument', () => {
  it('writes a new file with its folders, and nothing beside it', () => {
    const folder = folderWith({});
    expect(writeDocument(at(folder, 'out/qbr.md'), '# QBR\n', false)).toBe('wrote out/qbr.md');
    expect(readFileSync(join(folder, 'out/qbr.md'), 'utf8')).toBe('# QBR\n');
    expect(readdirSync(join(folder, 'out'))).toEqual(['qbr.md']);
  });

  it('replaces other content only when forced', () => {
    const folder = folderWith({ 'qbr.md': 'mine\n' });
    expect(() => writeDocument(at(folder, 'qbr.md'), 'new\n', false)).toThrow(new UserError('qbr.md exists and differs: compare the two, then use --force to replace it'));
    expect(readFileSync(join(folder, 'qbr.md'), 'utf8')).toBe('mine\n');
    expect(writeDocument(at(folder, 'qbr.md'), 'mine\n', false)).toBe('qbr.md is up to date');
    expect(writeDocument(at(folder, 'qbr.md'), 'new\n', true)).toBe('wrote qbr.md');
    expect(readFileSync(join(folder, 'qbr.md'), 'utf8')).toBe('new\n');
    expect(readdirSync(folder)).toEqual(['qbr.md']);
  });

  it('puts a file in a link’s place instead of writing through it (P27)', () => {
    const folder = folderWith({ 'target.txt': 'mine\n' });
    symlinkSync(join(folder, 'target.txt'), join(folder, 'qbr.md'));
    writeDocument(at(folder, 'qbr.md'), 'new\n', true);
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('mine\n');
  });

  it('says in one line why it cannot write', () => {
    const folder = folderWith({ file: '' });
    mkdirSync(join(folder, 'folder'));
    expect(() => writeDocument(at(folder, 'folder'), 'x', true)).toThrow('cannot write folder: it is a folder');
    expect(() => writeDocument(at(folder, 'file/qbr.md'), 'x', false)).toThrow('cannot write file/qbr.md: a part of its path is not a folder');
  });

  it('writes to a device as it is', () => {
    if (process.platform === 'win32') return;
    expect(writeDocument({ path: '/dev/null', shown: '/dev/null' }, 'x', false)).toBe('wrote /dev/null');
    expect(() => writeFileSync('/dev/null', 'still a device')).not.toThrow();
  });
});
