import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountText, seeded } from './accounts';
import type { Random } from './accounts';

/** The account whose history is asked; it is renamed halfway. */
export const FOLLOWED = 'accounts/00/renamed/account.yaml';
const FORMER = pathOf(0);
/** A third of a day: a thousand commits are a year. */
const STEP_SECONDS = 8 * 3600;
const BEGIN = Date.UTC(2024, 0, 1) / 1000;

/**
 * A repository in a new temporary folder, with a portfolio that grew over the commits: each changes a few values in some accounts, and
 * one account is changed in every `commits / 150`th.
 */
export function recordAccounts(accounts: number, commits: number, changed: number): string {
  const root = mkdtempSync(join(tmpdir(), 'csac-bench-'));
  const git = (...args: string[]): void => void execFileSync('git', ['-C', root, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(root, '.git', 'stream'), Buffer.concat([...stream(accounts, commits, changed)]));
  git('config', 'alias.import', '!git fast-import --quiet < .git/stream');
  git('import');
  git('reset', '--quiet', '--hard');
  git('gc', '--quiet');
  return root;
}

/** What `git fast-import` reads. */
function* stream(accounts: number, commits: number, changed: number): Generator<Buffer> {
  const random = seeded(1);
  const texts = Array.from({ length: accounts }, (_each, number) => accountText(number, 1_000 + (number % 4) * 1_000));
  yield commitOf(0, 'Begin');
  yield file('customer-success.yaml', 'preset: engine\ncurrency: USD\n');
  for (const [number, text] of texts.entries()) yield file(pathOf(number), text);
  for (let commit = 1; commit <= commits; commit++) {
    yield commitOf(commit, `Update ${commit}`);
    const isMoved = commit * 2 > commits;
    if (isMoved && (commit - 1) * 2 <= commits) yield Buffer.from(`R ${FORMER} ${FOLLOWED}\n`);
    const numbers = Array.from({ length: changed }, () => 1 + Math.floor(random() * (accounts - 1)));
    if (commit % Math.max(1, Math.floor(commits / 150)) === 0) numbers.push(0);
    for (const number of new Set(numbers)) {
      texts[number] = edited(texts[number]!, random);
      yield file(number === 0 && isMoved ? FOLLOWED : pathOf(number), texts[number]);
    }
  }
}

function commitOf(number: number, message: string): Buffer {
  return Buffer.from(`commit refs/heads/main\ncommitter Dana <dana@example.com> ${BEGIN + number * STEP_SECONDS} +0000\ndata ${message.length}\n${message}\n`);
}

function file(path: string, text: string): Buffer {
  return Buffer.from(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
}

function edited(text: string, random: Random): string {
  return text
    .replace(/(dau_mau_ratio: ).*/, (_all, key: string) => key + random().toFixed(2))
    .replace(/(support_tickets_30d: ).*/, (_all, key: string) => key + String(Math.floor(random() * 12)));
}

function pathOf(number: number): string {
  return `accounts/${String(number % 100).padStart(2, '0')}/account-${number}/account.yaml`;
}
