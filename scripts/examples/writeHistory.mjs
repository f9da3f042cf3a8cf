import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { git, importStream } from './gitRepository.mjs';
import { portfolioCommits } from './portfolioCommits.mjs';
import { readStory, readTexts } from './readStory.mjs';
import { replay } from './replay.mjs';

/**
 * Makes a Git repository in a folder that is empty or not there yet: the example portfolio with two years behind it. Its last
 * commit is `examples/portfolio` as it is. The same files give the same commits on every machine.
 *
 * @param root the project's folder
 * @returns `{ commits, head }`: how many there are, and the hash of the last one
 * @throws Error with one plain line: the folder is not empty, Git is missing (GitMissing), a story does not fit its account
 */
export async function writeHistory(root, folder) {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty. Name a new folder, or an empty one.`);
  return addHistory(root, folder);
}

/** The same for a folder that already holds the portfolio as it is: nothing but `.git` is added to it. */
export async function addHistory(root, folder) {
  const examples = join(root, 'examples');
  const texts = readTexts(join(examples, 'portfolio'));
  const story = readStory(join(examples, 'history'));
  const people = peopleOf(texts.get('customer-success.yaml'), story.portfolio);
  const { commits, tree } = replay(portfolioCommits(texts, story), people);
  const wrong = [...new Set([...texts.keys(), ...tree.keys()])].find((file) => texts.get(file) !== tree.get(file));
  if (wrong !== undefined) throw new Error(`The history does not end with ${wrong} as it is in examples/portfolio.`);
  await git(folder, ['init', '--quiet', '--template=', '.']);
  await git(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  await git(folder, ['config', 'core.autocrlf', 'false']);
  await git(folder, ['fast-import', '--quiet', '--done', '--date-format=raw'], importStream(commits, people));
  await git(folder, ['reset', '--quiet', '--hard']);
  return { commits: commits.length, head: (await git(folder, ['rev-parse', 'HEAD'])).trim() };
}

/** Name → who writes: the team of the settings, each where they live, and those that only the story knows. */
function peopleOf(settings, { zones, others }) {
  const team = Object.entries(parse(settings).people).map(([id, { name, email }]) => [id, { name, email, zone: zones[id] ?? '+0000' }]);
  return new Map([...team, ...Object.entries(others)]);
}
