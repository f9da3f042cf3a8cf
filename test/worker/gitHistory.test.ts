import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGitHistory } from '../../src/worker/gitHistory';
import { GitRepository } from './support/gitRepository';

const NOTHING = { versions: [], end: 'beginning' };

let repository: GitRepository;
let folder: string;
let portfolio: string;

function git(...args: string[]): void {
  repository.git(...args);
}

function commit(day: string): void {
  repository.commit(day);
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(portfolio, path, '..'), { recursive: true });
  writeFileSync(join(portfolio, path), text);
}

async function versionsOf(file: string, limit = 100): Promise<[string, string | undefined][]> {
  const history = createGitHistory(portfolio);
  const { versions } = await history.versions(file, limit);
  const texts = await history.texts(versions.map(({ content }) => content));
  return versions.map(({ revision, content }) => [revision.day, texts.get(content)]);
}

beforeAll(() => {
  repository = new GitRepository();
  folder = repository.folder;
  portfolio = join(folder, 'portfolio');
  mkdirSync(portfolio);
  write('accounts/old name/account.yaml', 'account: Łódź\narr: 1\nsegment: smb\ncsm: dana.reyes\n');
  write('accounts/*.yaml', 'account: Star\n');
  write('--help', 'account: Dash\n');
  commit('2025-01-05');
  git('mv', 'portfolio/accounts/old name', 'portfolio/accounts/new');
  commit('2025-02-05');
  write('accounts/new/account.yaml', 'account: Łódź\narr: 2\nsegment: smb\ncsm: dana.reyes\n');
  commit('2025-03-05');
  write('binary.yaml', new Uint8Array([0, 1, 2]));
  commit('2025-04-05');
  rmSync(join(portfolio, 'binary.yaml'));
  commit('2025-05-05');
});

afterAll(() => repository.remove());

describe('the history of Git', () => {
  it('gives the versions of a file, newest first, with the names that it had before', async () => {
    expect(await versionsOf('accounts/new/account.yaml')).toEqual([
      ['2025-03-05', 'account: Łódź\narr: 2\nsegment: smb\ncsm: dana.reyes\n'],
      ['2025-02-05', 'account: Łódź\narr: 1\nsegment: smb\ncsm: dana.reyes\n'],
      ['2025-01-05', 'account: Łódź\narr: 1\nsegment: smb\ncsm: dana.reyes\n'],
    ]);
    expect(await versionsOf('accounts/new/account.yaml', 1)).toHaveLength(1);
  });

  it('takes file names as they are: neither patterns nor options', async () => {
    expect(await versionsOf('accounts/*.yaml')).toEqual([['2025-01-05', 'account: Star\n']]);
    expect(await versionsOf('--help')).toEqual([['2025-01-05', 'account: Dash\n']]);
    expect(await versionsOf('--output=evil')).toEqual([]);
    expect(existsSync(join(portfolio, 'evil'))).toBe(false);
  });

  it('leaves deletions out, and has no text for what is none', async () => {
    expect(await versionsOf('binary.yaml')).toEqual([['2025-04-05', undefined]]);
  });

  it('has nothing for a file that was never recorded, and outside of repositories', async () => {
    expect(await versionsOf('never.yaml')).toEqual([]);
    const elsewhere = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(await createGitHistory(elsewhere).versions('account.yaml', 5)).toEqual(NOTHING);
    expect(await createGitHistory(join(elsewhere, 'gone')).versions('account.yaml', 5)).toEqual(NOTHING);
    rmSync(elsewhere, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('runs no program that the repository names', async () => {
    const canary = join(folder, 'canary');
    const program = join(folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${canary}\n`);
    chmodSync(program, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'gpg.program', 'diff.evil.textconv', 'core.sshCommand']) git('config', key, program);
    git('config', 'log.showSignature', 'true');
    writeFileSync(join(folder, '.git/info/attributes'), '*.yaml diff=evil\n');
    for (const [key, value] of Object.entries({ 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'evil', 'remote.evil.promisor': 'true', 'remote.evil.url': `ext::${program}`, 'protocol.ext.allow': 'always' })) git('config', key, value);
    expect(await versionsOf('accounts/new/account.yaml')).toHaveLength(3);
    expect((await createGitHistory(portfolio).texts(['1'.repeat(40)])).size).toBe(0);
    expect(existsSync(canary)).toBe(false);
  });
});
