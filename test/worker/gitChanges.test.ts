import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileChange } from '../../src/core/ports';
import { createGitHistory } from '../../src/worker/gitHistory';
import { GitRepository } from './support/gitRepository';

const LONG = Array.from({ length: 20 }, (_each, at) => `line ${at}\n`).join('');

let repository: GitRepository;
let first: string;
let second: string;

const portfolio = () => join(repository.folder, 'our portfolio');
const namesOf = (changes: readonly FileChange[] | undefined) => changes?.map(({ before, after }) => `${before?.file ?? ''} > ${after?.file ?? ''}`).sort();

beforeAll(() => {
  repository = new GitRepository();
  repository.write('outside.yaml', 'a\n').write('moved in.yaml', `${LONG}in\n`);
  repository.write('our portfolio/a.yaml', 'one\ntwo\nthree\n').write('our portfolio/gone.yaml', 'gone\n').write('our portfolio/old/ł.yaml', LONG);
  first = repository.commit('2025-01-05');
  repository.write('outside.yaml', 'b\n').write('our portfolio/a.yaml', 'one\n+++ b/evil.yaml\n@@ -1 +1 @@\nthree\nfour').write('our portfolio/new "x"\t.yaml', 'new\n');
  rmSync(join(portfolio(), 'gone.yaml'));
  repository.git('mv', 'our portfolio/old', 'our portfolio/new');
  repository.write('our portfolio/new/ł.yaml', `${LONG}end\n`);
  repository.git('mv', 'moved in.yaml', 'our portfolio/moved in.yaml');
  second = repository.commit('2025-02-05');
});

afterAll(() => repository.remove());

describe('the files that differ between two commits', () => {
  it('are those below the portfolio, under the paths from its root, with renames as one', async () => {
    const changes = await createGitHistory(portfolio()).changedFiles(first, second);
    expect(namesOf(changes)).toEqual([' > moved in.yaml', ' > new "x"\t.yaml', 'a.yaml > a.yaml', 'gone.yaml > ', 'old/ł.yaml > new/ł.yaml']);
  });

  it('have the names of their texts', async () => {
    const history = createGitHistory(portfolio());
    const [{ before, after } = undefined!] = (await history.changedFiles(first, second))!.filter((each) => each.after?.file === 'a.yaml');
    const texts = await history.texts([before!.content, after!.content!]);
    expect([texts.get(before!.content), texts.get(after!.content!)]).toEqual(['one\ntwo\nthree\n', 'one\n+++ b/evil.yaml\n@@ -1 +1 @@\nthree\nfour']);
  });

  it('have the lines that were written, whatever these look like', async () => {
    const lines = await createGitHistory(portfolio()).changedLines(first, second);
    expect(Object.fromEntries(lines!)).toEqual({
      'a.yaml': [{ start: 2, end: 3 }, { start: 5, end: 5 }],
      'new "x"\t.yaml': [{ start: 1, end: 1 }],
      'moved in.yaml': [{ start: 1, end: 21 }],
      'new/ł.yaml': [{ start: 21, end: 21 }],
    });
  });

  it('have these lines whatever the repository and the environment say of patches', async () => {
    const lines = await createGitHistory(portfolio()).changedLines(first, second);
    vi.stubEnv('GIT_DIFF_OPTS', '-u3');
    for (const attributes of ['*.yaml -diff', '*.yaml binary']) {
      writeFileSync(join(repository.folder, '.git/info/attributes'), `${attributes}\n`);
      expect(await createGitHistory(portfolio()).changedLines(first, second), attributes).toEqual(lines);
    }
    rmSync(join(repository.folder, '.git/info/attributes'));
    repository.git('config', 'core.bigFileThreshold', '10');
    expect(await createGitHistory(portfolio()).changedLines(first, second)).toEqual(lines);
    repository.git('config', '--unset', 'core.bigFileThreshold');
    vi.unstubAllEnvs();
  });

  it('cannot be told where there is no such commit', async () => {
    const history = createGitHistory(portfolio());
    expect(await history.changedFiles('1'.repeat(40), second)).toBeUndefined();
    expect(await history.changedFiles('--output=evil', second)).toBeUndefined();
    expect(await history.changedLines(first, 'HEAD')).toBeUndefined();
  });
});

describe('the files as they are now', () => {
  let present: GitRepository;
  let base: string;

  beforeAll(() => {
    present = new GitRepository();
    present.write('p/kept.yaml', 'a\n').write('p/edited.yaml', 'a\nb\n').write('p/gone.yaml', 'a\n').write('p/.gitignore', 'ignored.yaml\n').write('p/from.yaml', LONG);
    base = present.commit('2025-01-05');
    present.git('mv', 'p/from.yaml', 'p/to.yaml');
    present.write('p/edited.yaml', 'a\nc\n').write('p/ignored.yaml', 'x\n').write('p/fresh.yaml', 'x\ny\n').write('p/staged.yaml', 'x\n').write('top.yaml', 'x\n').write('p/kept.yaml', 'a\n');
    present.git('add', 'p/staged.yaml');
    rmSync(join(present.folder, 'p/gone.yaml'));
  });

  afterAll(() => present.remove());

  it('are compared with tracked and untracked changes', async () => {
    const history = createGitHistory(join(present.folder, 'p'));
    const changes = (await history.changedFiles(base))!.filter(({ after }) => after?.file !== 'kept.yaml');
    expect(namesOf(changes)).toEqual([' > fresh.yaml', ' > staged.yaml', 'edited.yaml > edited.yaml', 'from.yaml > to.yaml', 'gone.yaml > ']);
    expect(changes.find(({ after }) => after?.file === 'edited.yaml')?.after?.content).toBeUndefined();
    expect(Object.fromEntries((await history.changedLines(base))!)).toEqual({ 'edited.yaml': [{ start: 2, end: 2 }], 'fresh.yaml': [{ start: 1, end: Infinity }], 'staged.yaml': [{ start: 1, end: 1 }] });
  });

  it.skipIf(process.platform === 'win32')('run no program of the repository', async () => {
    const canary = join(present.folder, 'canary');
    const program = join(present.folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${canary}\ncat\n`);
    chmodSync(program, 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.textconv', 'diff.evil.command', 'filter.evil.clean', 'filter.evil.process', 'filter.evil.smudge']) present.git('config', key, program);
    present.git('config', 'filter.evil.required', 'true');
    writeFileSync(join(present.folder, '.git/info/attributes'), '*.yaml diff=evil filter=evil\n');
    const history = createGitHistory(join(present.folder, 'p'));
    expect(namesOf(await history.changedFiles(base))).toContain('edited.yaml > edited.yaml');
    expect((await history.changedLines(base))?.get('edited.yaml')).toEqual([{ start: 2, end: 2 }]);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('lines of work', () => {
  it('have a newest commit in common', async () => {
    const own = new GitRepository();
    const start = own.write('a', '1').commit('2025-01-05');
    own.git('checkout', '--quiet', '-b', 'work');
    const work = own.write('b', '1').commit('2025-01-07');
    own.git('checkout', '--quiet', 'main');
    const main = own.write('a', '2').commit('2025-01-09');
    own.git('checkout', '--quiet', '--orphan', 'other');
    const other = own.write('a', '3').commit('2025-01-10');
    const history = createGitHistory(own.folder);
    expect((await history.mergeBase(main, work))?.id).toBe(start);
    expect((await history.mergeBase(work, work))?.id).toBe(work);
    expect(await history.mergeBase(main, other)).toBeUndefined();
    expect(await history.mergeBase('--help', work)).toBeUndefined();
    expect(await history.branches()).toEqual({
      all: [
        { name: 'other', isRemote: false, isCurrent: true, day: '2025-01-10' },
        { name: 'main', isRemote: false, isCurrent: false, day: '2025-01-09' },
        { name: 'work', isRemote: false, isCurrent: false, day: '2025-01-07' },
      ],
      usual: 'main',
    });
    own.remove();
  });

  it('have the remote’s own as the usual base', async () => {
    const remote = new GitRepository();
    remote.write('a', '1').commit('2025-01-05');
    remote.git('branch', '-m', 'trunk');
    const own = new GitRepository();
    own.git('remote', 'add', 'origin', remote.folder);
    own.git('fetch', '--quiet', 'origin');
    own.git('remote', 'set-head', 'origin', 'trunk');
    own.git('checkout', '--quiet', '-b', 'work', 'origin/trunk');
    expect(await createGitHistory(own.folder).branches()).toEqual({
      all: [
        { name: 'work', isRemote: false, isCurrent: true, day: '2025-01-05' },
        { name: 'origin/trunk', isRemote: true, isCurrent: false, day: '2025-01-05' },
      ],
      usual: 'origin/trunk',
    });
    own.remove();
    remote.remove();
  });

  it('are none outside of a repository', async () => {
    expect(await createGitHistory('/').branches()).toEqual({ all: [], usual: undefined });
  });
});
