import nodePath from 'node:path';
import { describe, expect, it } from 'vitest';
import { absolutePath, ancestors, commonFolder, isWithin, relativePath } from '../../src/cli/paths';

const { posix, win32 } = nodePath;

describe('paths of Windows', () => {
  it('gives one name to a drive', () => {
    expect(absolutePath('C:\\work', 'c:\\Work\\cs', win32)).toBe('C:\\Work\\cs');
    expect(absolutePath('c:\\work', 'accounts', win32)).toBe('C:\\work\\accounts');
    expect(absolutePath('C:\\work', '\\\\server\\share\\cs', win32)).toBe('\\\\server\\share\\cs');
  });

  it('shows files with slashes', () => {
    expect(relativePath('C:\\cs', 'C:\\cs\\accounts\\acme\\account.yaml', win32)).toBe('accounts/acme/account.yaml');
    expect(relativePath('C:\\cs', 'c:\\CS\\a.yaml', win32)).toBe('a.yaml');
    expect(relativePath('C:\\cs', 'C:\\models\\ours.yaml', win32)).toBe('../models/ours.yaml');
    expect(relativePath('\\\\server\\share\\cs', '\\\\server\\share\\cs\\a.yaml', win32)).toBe('a.yaml');
  });

  it('knows what lies in a folder', () => {
    expect(isWithin('C:\\cs', 'C:\\cs', win32)).toBe(true);
    expect(isWithin('C:\\cs', 'c:\\CS\\accounts', win32)).toBe(true);
    expect(isWithin('C:\\cs', 'C:\\cs2', win32)).toBe(false);
    expect(isWithin('C:\\cs', 'D:\\cs\\accounts', win32)).toBe(false);
  });

  it('finds what paths have in common, and that drives have nothing', () => {
    expect(commonFolder(['C:\\cs\\accounts\\a', 'c:\\cs\\accounts\\b'], win32)).toBe('C:\\cs\\accounts');
    expect(commonFolder(['C:\\cs', 'D:\\cs'], win32)).toBeUndefined();
  });

  it('goes up to the drive', () => {
    expect([...ancestors('C:\\cs\\a', win32)]).toEqual(['C:\\cs\\a', 'C:\\cs', 'C:\\']);
  });
});

describe('paths of other systems', () => {
  it('leaves a backslash in a name alone', () => {
    expect(relativePath('/cs', '/cs/odd\\name.yaml', posix)).toBe('odd\\name.yaml');
  });

  it('tells a name that begins with two dots from the way up', () => {
    expect(isWithin('/cs', '/cs/..hidden', posix)).toBe(true);
    expect(isWithin('/cs', '/other', posix)).toBe(false);
    expect(isWithin('/', '/anything', posix)).toBe(true);
  });

  it('finds the deepest common folder', () => {
    expect(commonFolder(['/cs/a/b', '/cs/a', '/cs/c'], posix)).toBe('/cs');
    expect(commonFolder(['/a', '/b'], posix)).toBe('/');
    expect(commonFolder([], posix)).toBeUndefined();
  });

  it('goes up to the root', () => {
    expect([...ancestors('/cs/a', posix)]).toEqual(['/cs/a', '/cs', '/']);
  });
});
