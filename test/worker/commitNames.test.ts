import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CommitNames } from '../../src/worker/commitNames';
import { GitRepository } from './support/gitRepository';

let repository: GitRepository;
let commits: string[];

beforeAll(() => {
  repository = new GitRepository();
  commits = ['2025-01-05', '2025-01-06', '2025-01-04'].map((day) => repository.write('a', day).commit(day));
});

afterAll(() => repository.remove());

const idsOf = async (...asked: readonly string[]) => {
  const names = new CommitNames(repository.folder);
  return (await Promise.all(asked.map((name) => names.find(name)))).map((revision) => revision?.id);
};

it('finds commits that are asked for at once, each by its name, whatever the order of their days', async () => {
  expect(await idsOf('HEAD~1', 'HEAD~2', 'HEAD')).toEqual([commits[1], commits[0], commits[2]]);
});

it('tells them apart where names mean one commit, or none', async () => {
  expect(await idsOf('HEAD', 'main', 'main')).toEqual([commits[2], commits[2], commits[2]]);
  expect(await idsOf('HEAD', 'nowhere', 'HEAD~1')).toEqual([commits[2], undefined, commits[1]]);
  expect(await idsOf('HEAD', 'main', 'HEAD~1')).toEqual([commits[2], commits[2], commits[1]]);
  expect(await idsOf('nowhere')).toEqual([undefined]);
});

it('gives each name its own commit where one lies after the year 9999, or has no day at all', async () => {
  const own = new GitRepository();
  const first = own.write('a', '1').commit('2025-01-05');
  const tree = own.git('rev-parse', 'HEAD^{tree}');
  const commitBy = (committer: string) => own.write('commit', `tree ${tree}\nparent ${first}\nauthor A <a@b> 1 +0000\ncommitter ${committer}\n\nx\n`).git('hash-object', '-t', 'commit', '-w', '--literally', join(own.folder, 'commit'));
  const far = commitBy('A <a@b> 999999999999 +0000');
  const broken = commitBy('A');
  const names = new CommitNames(own.folder);
  const found = await Promise.all([first, far].map((name) => names.find(name)));
  expect(found.map((revision) => [revision?.id, revision?.day])).toEqual([[first, '2025-01-05'], [far, '9999-12-31']]);
  expect((await Promise.all([broken, first].map((name) => names.find(name)))).map((revision) => revision?.id)).toEqual([undefined, first]);
  own.remove();
});
