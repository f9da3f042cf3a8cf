#!/usr/bin/env node
// node scripts/pictures/pullRequestComment.mjs [DIR]: takes the pictures of a comment on a pull request anew, into docs/images unless said otherwise.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { changeForReview, REVIEWED } from '../examples/changeForReview.mjs';
import { writeHistory } from '../examples/writeHistory.mjs';
import { importBundled } from '../generate/importBundled.mjs';
import { chromium } from '../host/chromium.mjs';
import { runProcess } from '../host/runProcess.mjs';
import { commentPage } from './commentPage.mjs';

const ROOT = dirname(dirname(import.meta.dirname));
const AS_OF = '2025-12-01';
const SIZE = '1200,900';
const OPEN = ['Why accounts moved', 'Playbooks'];
const PRODUCT = `
export { main } from './src/cli/main';
export { diffMarkdown } from './src/core/report/diff/diffMarkdown';
`;

const folder = await mkdtemp(join(tmpdir(), 'csac-picture-'));
try {
  const repository = join(folder, 'portfolio');
  await writeHistory(ROOT, repository);
  await changeForReview(repository);
  const markdown = await commentOn(repository);
  const browser = await chromium();
  for (const shade of ['light', 'dark']) await takePicture(browser, commentPage(markdown, shade, OPEN), `pull-request-comment-${shade}.png`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The comment as the action writes it, with links to a repository that is nowhere. */
async function commentOn(cwd) {
  const { main, diffMarkdown } = await importBundled(PRODUCT);
  let stdout = '';
  const io = { stdout: (text) => void (stdout += text), stderr: () => {}, cwd, env: process.env, stdoutIsTerminal: false, stderrIsTerminal: false, today: () => AS_OF, scriptFolder: join(ROOT, 'dist') };
  await main(['diff', 'main', REVIEWED, '--json'], io);
  return diffMarkdown(JSON.parse(stdout), { linkTo: (file, line) => `https://git.example/${file}${line === null ? '' : `#L${line}`}` });
}

async function takePicture(browser, html, name) {
  const page = join(folder, `${name}.html`);
  await writeFile(page, html);
  const out = resolve(process.argv[2] ?? join(ROOT, 'docs', 'images'), name);
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const { code, output } = await runProcess(browser, ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', profile, `--window-size=${SIZE}`, `--screenshot=${out}`, pathToFileURL(page).href]);
  if (code !== 0) throw new Error(output);
  console.log(out);
}
