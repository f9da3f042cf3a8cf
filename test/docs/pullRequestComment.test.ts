import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILD_MS } from '../support/exampleHistory';
import { expectShown } from './shownOutput';

let parent: string;
let folder: string;
beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'csac-review-')));
  folder = join(parent, 'portfolio');
  // As a reader makes it with `npm run example:history`.
  execFileSync(process.execPath, ['scripts/examples/buildHistory.mjs', folder], { stdio: 'pipe' });
}, BUILD_MS);
afterAll(() => rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));

const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

it('docs/pull-requests.md shows what the command prints of a week of work on the example portfolio', async () => {
  await expectShown('docs/pull-requests.md', folder, 1);
});

it('the week of work is one commit on a branch of its own; the portfolio as it is stays in work', () => {
  expect(git('branch', '--format=%(refname:short)')).toBe('account-reviews\nmain\n');
  expect(git('rev-parse', 'account-reviews^')).toBe(git('rev-parse', 'main'));
  expect(git('status', '--porcelain', '--branch')).toBe('## main\n');
});
