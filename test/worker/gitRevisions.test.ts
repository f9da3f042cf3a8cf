import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGitHistory } from '../../src/worker/gitHistory';
import { GitRepository } from './support/gitRepository';

describe('the revisions of Git', () => {
  let git: GitRepository;
  const ids: string[] = [];

  beforeAll(() => {
    git = new GitRepository();
    ids.push(git.write('a.yaml', '1').commit('2025-01-05', { author: 'Ana', message: 'Begin\n\nWith more to say' }));
    git.git('checkout', '-q', '-b', 'side');
    ids.push(git.write('b.yaml', '1').commit('2025-02-05'));
    git.git('checkout', '-q', 'main');
    // Late in the evening by its own clock, and already the next day by Greenwich.
    ids.push(git.write('a.yaml', '2').commit('2025-03-05', { time: 'T22:00:00-1000' }));
    ids.push(git.merge('side', '2025-04-05'));
    git.git('tag', '--annotate', '--message', 'A tag', 'q1');
  });
  afterAll(() => git.remove());

  it('are found by whatever names one', async () => {
    const history = createGitHistory(git.folder);
    const [first, side, second, merge] = ids;
    const named = { HEAD: merge, main: merge, q1: merge, 'HEAD~1': second, 'HEAD^2': side, side, 'main~2': first, [first!]: first, [first!.slice(0, 8)]: first, ':/Begin': undefined };
    for (const [name, id] of Object.entries(named)) expect((await history.revision(name))?.id, name).toBe(id);
    expect(await history.revision(first!)).toEqual({ id: first, day: '2025-01-05', author: 'Ana', summary: 'Begin' });
    expect(await history.head()).toMatchObject({ id: merge, summary: 'Merge side' });
  });

  it('are none where the name looks like something else', async () => {
    const history = createGitHistory(git.folder);
    const odd = ['', '-', '--output=x', '--all', '-n1', '^HEAD', 'HEAD~1..HEAD', 'HEAD...side', 'HEAD^@', 'HEAD^!', 'HEAD^-', 'HEAD:a.yaml', 'a.yaml', 'nothing', 'HEAD\nside', 'HEAD\0', '0'.repeat(40), '*', 'HEAD --', '@{-9}', 'x'.repeat(9000)];
    for (const name of odd) expect(await history.revision(name), JSON.stringify(name)).toBeUndefined();
    expect(existsSync(join(git.folder, 'x'))).toBe(false);
  });

  it('on a day are the newest of the present line, by the day that their committer saw', async () => {
    const history = createGitHistory(git.folder);
    const on = async (day: string) => (await history.revisionOn(day))?.id;
    const [first, , second, merge] = ids;
    expect(await on('2025-01-04')).toBeUndefined();
    expect(await on('2025-01-05')).toBe(first);
    expect(await on('2025-02-28')).toBe(first);
    expect(await on('2025-03-05')).toBe(second);
    expect(await on('2030-01-01')).toBe(merge);
  });

  it('are seen anew when something is committed', async () => {
    const history = createGitHistory(git.folder);
    expect((await history.revisionOn('2025-05-31'))?.id).toBe(ids[3]);
    const newest = git.write('a.yaml', '3').commit('2025-05-05');
    expect((await history.head())?.id).toBe(newest);
    expect((await history.revisionOn('2025-05-31'))?.id).toBe(newest);
    git.git('reset', '-q', '--hard', 'HEAD~1');
    expect((await history.revisionOn('2025-05-31'))?.id).toBe(ids[3]);
  });

  it('are found over many commits without reading them all at first', async () => {
    const many = new GitRepository();
    const commits = Array.from({ length: 1500 }, (_each, index) => `commit refs/heads/main\ncommitter A <a@b> ${1735689600 + index * 86400} +0000\ndata 1\nx\n`);
    writeFileSync(join(many.folder, 'stream'), commits.join(''));
    many.git('config', 'alias.import', '!git fast-import --quiet < stream');
    many.git('import');
    const history = createGitHistory(many.folder);
    const found = await Promise.all(['2029-02-01', '2027-03-04', '2025-01-01', '2024-12-31'].map((day) => history.revisionOn(day)));
    expect(found.map((revision) => revision?.day)).toEqual(['2029-02-01', '2027-03-04', '2025-01-01', undefined]);
    many.remove();
  });

  it('bear the names that the mailmap gives', async () => {
    const mapped = new GitRepository();
    mapped.write('.mailmap', 'Ana María <ana@example.com>\n').commit('2025-01-05', { author: 'Ana' });
    expect(await createGitHistory(mapped.folder).head()).toMatchObject({ author: 'Ana María' });
    mapped.remove();
  });
});

describe('the files of a revision', () => {
  it('are those below the root, by whatever name they have, without links and submodules', async () => {
    const git = new GitRepository();
    const odd = ['ä ö.yaml', '李/account.yaml', 'line\nbreak.yaml', '-dash.yaml', ':(glob)*.yaml', 'tab\t.yaml', 'quote".yaml', 'a/b/c.yaml'];
    for (const name of odd) git.write(`my portfolio/${name}`, name);
    git.write('outside.yaml', 'x');
    git.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},my portfolio/module`);
    git.git('update-index', '--add', '--cacheinfo', `120000,${git.git('hash-object', '-w', join(git.folder, 'outside.yaml'))},my portfolio/link.yaml`);
    git.git('add', 'my portfolio/a', 'my portfolio/-dash.yaml', 'outside.yaml');
    git.git('add', '--all', '--', 'my portfolio');
    git.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},my portfolio/module`);
    git.git('commit', '-q', '-m', 'x');
    const history = createGitHistory(join(git.folder, 'my portfolio'));
    const head = await history.head();
    const files = await history.files(head!.id);
    expect(files.map(({ file }) => file).sort()).toEqual([...odd].sort());
    const texts = await history.texts(files.map(({ content }) => content));
    for (const { file, content } of files) expect(texts.get(content)).toBe(file);
    expect(await history.files('HEAD')).toEqual([]);
    expect(await history.files('--help')).toEqual([]);
    git.remove();
  });

  it('are those of the worktree’s own branch', async () => {
    const git = new GitRepository();
    git.write('p/a.yaml', '1').commit('2025-01-05');
    const tree = join(mkdtempSync(join(tmpdir(), 'tree-')), 'tree');
    git.git('worktree', 'add', '-q', '-b', 'other', tree);
    git.write('p/a.yaml', '2').commit('2025-01-06');
    const history = createGitHistory(join(tree, 'p'));
    expect(await history.head()).toMatchObject({ day: '2025-01-05' });
    expect((await history.versions('a.yaml', 5)).versions).toHaveLength(1);
    expect(await history.state()).toEqual({ kind: 'there', isShallow: false });
    git.remove();
    rmSync(join(tree, '..'), { recursive: true });
  });

  it('give texts as they come to whoever wants them so, and those that are known in the answer', async () => {
    const git = new GitRepository();
    git.write('a.yaml', 'one').write('b.yaml', 'two').commit('2025-01-05');
    const history = createGitHistory(git.folder);
    const [a, b] = await history.files((await history.head())!.id);
    const heard: string[] = [];
    expect((await history.texts([a!.content, b!.content], (_content, text) => heard.push(text))).size).toBe(0);
    expect(heard).toEqual(['one', 'two']);
    await history.texts([b!.content]);
    expect([...(await history.texts([a!.content, b!.content], (_content, text) => heard.push(text))).values()]).toEqual(['two']);
    expect(heard).toEqual(['one', 'two', 'one']);
    const failing = history.texts([a!.content], () => {
      throw new Error('x');
    });
    expect((await failing).size).toBe(0);
    git.remove();
  });

  it('have no texts by names that are none', async () => {
    const git = new GitRepository();
    git.write('a.yaml', 'x').commit('2025-01-05');
    const history = createGitHistory(git.folder);
    const commit = (await history.head())!.id;
    const [file] = await history.files(commit);
    const texts = await history.texts([commit, 'HEAD:a.yaml', '0'.repeat(40), 'x\ny', file!.content, file!.content]);
    expect([...texts]).toEqual([[file!.content, 'x']]);
    git.remove();
  });
});

describe('the state of the history', () => {
  const folders: string[] = [];
  const emptyFolder = () => {
    folders.push(mkdtempSync(join(tmpdir(), 'no-history-')));
    return folders.at(-1)!;
  };
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })));

  it('says why there is none', async () => {
    const git = new GitRepository();
    folders.push(git.folder);
    const state = async (folder: string) => createGitHistory(folder).state();
    expect(await state(git.folder)).toEqual({ kind: 'none', reason: 'nothing was committed yet' });
    expect(await state(emptyFolder())).toEqual({ kind: 'none', reason: 'the folder is in no Git repository' });
    expect(await state(join(emptyFolder(), 'gone'))).toEqual({ kind: 'none', reason: 'the folder cannot be entered' });
    expect(await state(join(git.folder, '.git'))).toMatchObject({ reason: expect.stringContaining('own data') as string });
    git.write('a.yaml', 'x').commit('2025-01-05');
    expect(await state(git.folder)).toEqual({ kind: 'there', isShallow: false });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await state(git.folder)).toMatchObject({ reason: expect.stringMatching(/another user; if you trust it, run: git config --global --add safe.directory "/) as string });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '');
    vi.stubEnv('PATH', emptyFolder());
    expect(await state(git.folder)).toEqual({ kind: 'none', reason: 'Git is not installed, or not in the PATH' });
    const history = createGitHistory(git.folder);
    expect([await history.head(), await history.revision('HEAD'), await history.revisionOn('2026-01-01')]).toEqual([undefined, undefined, undefined]);
    expect([await history.versions('a.yaml', 5), await history.files('0'.repeat(40))]).toEqual([{ versions: [], end: 'beginning' }, []]);
    const lost: string[] = [];
    const hear = (reason: string) => lost.push(reason);
    expect([await history.files('0'.repeat(40), hear), await history.texts(['0'.repeat(40)], undefined, hear)]).toEqual([[], new Map()]);
    expect(lost).toEqual(['Git is not installed, or not in the PATH', 'Git is not installed, or not in the PATH']);
  });

  it('is that of the folder, also where a hook runs us for another repository', async () => {
    const git = new GitRepository();
    folders.push(git.folder);
    const id = git.write('a.yaml', 'x').commit('2025-01-05');
    mkdirSync(join(git.folder, 'sub'));
    for (const [name, value] of Object.entries({ GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_GLOB_PATHSPECS: '1' })) vi.stubEnv(name, value);
    expect((await createGitHistory(join(git.folder, 'sub')).head())?.id).toBe(id);
  });
});
