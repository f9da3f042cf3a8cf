import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createGitHistory } from '../../src/worker/gitHistory';
import { GitRepository } from './support/gitRepository';

const FILE = 'accounts/acme/account.yaml';
const open: { remove(): void }[] = [];

function repository(...options: string[]): GitRepository {
  const made = new GitRepository(...options);
  open.push(made);
  return made;
}

afterEach(() => open.splice(0).forEach((each) => each.remove()));

/** A sheet of some length, so that a changed line leaves it alike. */
function sheet(seats: number, name = 'Acme'): string {
  return `account: ${name}\nsegment: smb\narr: 12000\ncsm: dana.reyes\nrenewal_date: 2026-03-31\nhealth:\n  seats: ${seats}\n`;
}

async function versionsOf(folder: string, file = FILE, limit = 100, after?: string) {
  const history = createGitHistory(folder);
  const { versions, end } = await history.versions(file, limit, after);
  const texts = await history.texts(versions.map(({ content }) => content));
  return { end, versions: versions.map(({ revision, file: path, content }) => [revision.day, revision.author, path, texts.get(content)]) };
}

async function daysOf(folder: string, file = FILE, limit = 100) {
  const { versions, end } = await createGitHistory(folder).versions(file, limit);
  return [...versions.map(({ revision }) => revision.day), end];
}

describe('the versions of a file', () => {
  it('tell who wrote each, with the path of then, up to where the file began', async () => {
    const git = repository();
    git.write('accounts/old name/account.yaml', sheet(1)).commit('2025-01-05', { author: 'Ana' });
    git.git('mv', 'accounts/old name', 'accounts/acme');
    git.write(FILE, sheet(2)).commit('2025-02-05', { author: 'Ben' });
    git.write('notes.md', 'x').commit('2025-02-06');
    git.write(FILE, sheet(3)).commit('2025-03-05', { author: 'Łukasz 李' });
    expect(await versionsOf(git.folder)).toEqual({
      end: 'beginning',
      versions: [
        ['2025-03-05', 'Łukasz 李', FILE, sheet(3)],
        ['2025-02-05', 'Ben', FILE, sheet(2)],
        ['2025-01-05', 'Ana', 'accounts/old name/account.yaml', sheet(1)],
      ],
    });
  });

  it('end at the limit only where there are more, also behind a renaming', async () => {
    const git = repository();
    git.write('old.yaml', sheet(1)).commit('2025-01-05');
    git.write('old.yaml', sheet(2)).commit('2025-01-06');
    git.git('mv', 'old.yaml', 'new.yaml');
    git.commit('2025-01-07');
    for (const [limit, end, count] of [[0, 'limit', 0], [1, 'limit', 1], [2, 'limit', 2], [3, 'beginning', 3], [4, 'beginning', 3]] as const) {
      const found = await versionsOf(git.folder, 'new.yaml', limit);
      expect([found.end, found.versions.length], `${limit}`).toEqual([end, count]);
    }
  });

  it('leave out what is part of a revision', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).commit('2025-01-05');
    const second = git.write(FILE, sheet(2)).commit('2025-01-06');
    const third = git.write(FILE, sheet(3)).commit('2025-01-07');
    expect((await versionsOf(git.folder, FILE, 100, second)).versions.map(([day]) => day)).toEqual(['2025-01-07']);
    expect((await versionsOf(git.folder, FILE, 100, third)).versions).toEqual([]);
    expect((await versionsOf(git.folder, FILE, 100, '--all')).versions).toEqual([]);
  });

  it('follow a renaming also where it came after a revision', async () => {
    const git = repository();
    git.write('old.yaml', sheet(1)).commit('2025-01-05');
    const since = git.write('notes.md', 'x').commit('2025-01-06');
    git.write('old.yaml', sheet(2)).commit('2025-01-07');
    git.git('mv', 'old.yaml', FILE.replace('accounts/acme/', ''));
    git.commit('2025-01-08');
    expect((await versionsOf(git.folder, 'account.yaml', 100, since)).versions.map(([day, , path]) => [day, path])).toEqual([
      ['2025-01-08', 'account.yaml'],
      ['2025-01-07', 'old.yaml'],
    ]);
  });

  it('begin with the copy of a file, and with one that merely took the place of another', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).commit('2025-01-05');
    git.write('accounts/copy/account.yaml', sheet(1, 'Copy')).commit('2025-01-06');
    git.write(FILE, 'account: Gone\narr: 1\ncsm: a.b\nsegment: ent\n').commit('2025-01-07');
    git.git('rm', '-q', FILE);
    git.write('accounts/other/account.yaml', 'account: Other\narr: 2\ncsm: c.d\nsegment: ent\n').commit('2025-01-08');
    expect((await versionsOf(git.folder, 'accounts/copy/account.yaml')).versions.map(([day]) => day)).toEqual(['2025-01-06']);
    expect((await versionsOf(git.folder, 'accounts/other/account.yaml')).versions.map(([day]) => day)).toEqual(['2025-01-08']);
  });

  it('go on over a time in which the file was away', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).commit('2025-01-05');
    git.git('rm', '-q', FILE);
    git.commit('2025-01-06');
    git.write(FILE, sheet(2)).commit('2025-01-07');
    expect(await daysOf(git.folder)).toEqual(['2025-01-07', '2025-01-05', 'beginning']);
    expect(await daysOf(git.folder, FILE, 1)).toEqual(['2025-01-07', 'limit']);
  });

  it('are those of the branch that brought the text, by whom wrote them', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).write('b.yaml', 'x\n').commit('2025-01-05');
    git.git('checkout', '-q', '-b', 'side');
    git.write(FILE, sheet(2)).commit('2025-01-06', { author: 'Ana' });
    git.write(FILE, sheet(3)).commit('2025-01-07', { author: 'Ana' });
    git.git('checkout', '-q', 'main');
    git.write('b.yaml', 'y\n').commit('2025-01-08');
    git.merge('side', '2025-01-09', 'Merger');
    const { versions } = await versionsOf(git.folder);
    expect(versions.map(([day, author]) => [day, author])).toEqual([['2025-01-07', 'Ana'], ['2025-01-06', 'Ana'], ['2025-01-05', 'Test']]);
  });

  it('stay on the present line where both lines changed the file: the merge is one version', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).commit('2025-01-05');
    git.git('checkout', '-q', '-b', 'side');
    git.write(FILE, sheet(1).replace('Acme', 'Acme Ltd')).commit('2025-01-06', { author: 'Ana' });
    git.git('checkout', '-q', 'main');
    git.write(FILE, sheet(2)).commit('2025-01-08', { author: 'Ben' });
    git.merge('side', '2025-01-09', 'Merger');
    const { versions } = await versionsOf(git.folder);
    expect(versions.map(([day, author]) => [day, author])).toEqual([['2025-01-09', 'Merger'], ['2025-01-08', 'Ben'], ['2025-01-05', 'Test']]);
    expect(versions[0]![3]).toBe(sheet(2).replace('Acme', 'Acme Ltd'));
    expect((await versionsOf(git.folder, FILE, 2)).end).toBe('limit');
  });

  it('end where a shallow clone ends, and say so', async () => {
    const git = repository();
    git.write(FILE, sheet(1)).commit('2025-01-05');
    git.write(FILE, sheet(2)).commit('2025-01-06');
    git.write(FILE, sheet(3)).write('new.yaml', 'x\n').commit('2025-01-07');
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
    open.push({ remove: () => rmSync(clone, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }) });
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${git.folder}`, clone], { stdio: 'pipe' });
    expect(await daysOf(clone)).toEqual(['2025-01-07', '2025-01-06', 'shallow']);
    expect(await daysOf(clone, 'new.yaml')).toEqual(['2025-01-07', 'beginning']);
    expect(await daysOf(clone, FILE, 1)).toEqual(['2025-01-07', 'limit']);
    expect(await createGitHistory(clone).state()).toEqual({ kind: 'there', isShallow: true });
    execFileSync('git', ['-C', clone, '-c', 'maintenance.auto=false', 'fetch', '-q', '--unshallow'], { stdio: 'pipe' });
    expect(await daysOf(clone)).toEqual(['2025-01-07', '2025-01-06', '2025-01-05', 'beginning']);
  });

  it('are those of a file outside of the root where the whole portfolio was moved', async () => {
    const git = repository();
    git.write(`old/${FILE}`, sheet(1)).commit('2025-01-05');
    git.git('mv', 'old', 'portfolio');
    git.commit('2025-01-06');
    expect((await versionsOf(join(git.folder, 'portfolio'))).versions.map(([day, , path]) => [day, path])).toEqual([
      ['2025-01-06', FILE],
      ['2025-01-05', `../old/${FILE}`],
    ]);
  });

  it.skipIf(process.platform === 'win32')('leave out links and folders, and have no text of what is none', async () => {
    const git = repository();
    symlinkSync('bin.yaml', join(git.folder, 'link.yaml'));
    git.write(FILE, sheet(1)).write('big.yaml', 'x'.repeat(30_000_000)).write('bin.yaml', new Uint8Array([97, 0])).commit('2025-01-05');
    for (const none of ['accounts', 'link.yaml', '.', '', '../', '/etc/passwd', 'a\0b']) expect((await versionsOf(git.folder, none)).versions, none).toEqual([]);
    expect((await versionsOf(git.folder, 'big.yaml')).versions).toMatchObject([['2025-01-05', 'Test', 'big.yaml', undefined]]);
    expect((await versionsOf(git.folder, 'bin.yaml')).versions).toMatchObject([['2025-01-05', 'Test', 'bin.yaml', undefined]]);
  });

  it('are the texts as they are stored, whatever line ends are written to the disk', async () => {
    const git = repository();
    git.git('config', 'core.autocrlf', 'true');
    git.write(FILE, sheet(1).replaceAll('\n', '\r\n')).commit('2025-01-05');
    expect((await versionsOf(git.folder)).versions[0]![3]).toBe(sheet(1));
  });

  it('are found in a repository of SHA-256', async () => {
    const git = repository('--object-format=sha256');
    git.write(FILE, sheet(1)).commit('2025-01-05');
    git.write(FILE, sheet(2)).commit('2025-01-06');
    expect((await versionsOf(git.folder)).versions.map(([, , , text]) => text)).toEqual([sheet(2), sheet(1)]);
  });
});
