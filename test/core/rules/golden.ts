import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { createEngine } from '../../../src/core/engine';
import type { Finding } from '../../../src/core/finding';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { memoryHistory } from '../support/memoryHistory';
import type { MemoryCommit } from '../support/memoryHistory';

/**
 * Golden files of rules. A portfolio of one clean account stands in `golden/clean`; each rule has two files that hold what differs
 * from it: `golden/<rule id>.bad.yaml`, in which `⟦` and `⟧` mark each place that the rule must find, and `….fixed.yaml`.
 *
 * Blocks of top-level keys replace those of the clean file with the same key, or are added at its end. Lines that begin with `#===` rule:
 * `#=== success-plan.yaml` goes on with another file, by its path from the account's folder; `#=== without arr tasks` takes
 * blocks out of the file; `#=== no success-plan.yaml` takes a whole file out; `#=== account.yaml on 2025-11-01` goes on with the file as it was committed
 * on that day, again by what differs from the clean one.
 */

export const AS_OF = '2025-12-01';
const FOLDER = 'test/core/rules/golden';
const HOME = 'accounts/acme';
const ACCOUNT = 'account.yaml';
/** The clean files, by their path from the account's folder, with their path in the portfolio. */
const CLEAN = { [ACCOUNT]: `${HOME}/${ACCOUNT}`, 'success-plan.yaml': `${HOME}/success-plan.yaml`, '../../customer-success.yaml': 'customer-success.yaml' };

export interface GoldenPortfolio {
  /** Texts by path in the portfolio, without marks. */
  readonly files: Readonly<Record<string, string>>;
  /** Marked stretches, as `file:start-end`. */
  readonly marked: readonly string[];
  /** What was committed before, oldest first. */
  readonly commits: readonly MemoryCommit[];
}

export function hasGolden(id: string): boolean {
  return existsSync(`${FOLDER}/${id}.bad.yaml`) && existsSync(`${FOLDER}/${id}.fixed.yaml`);
}

export function golden(id: string, which: 'bad' | 'fixed'): GoldenPortfolio {
  return portfolioOf(readFileSync(`${FOLDER}/${id}.${which}.yaml`, 'utf8'));
}

/** The clean portfolio with the changes of a golden text. */
export function portfolioOf(changes: string): GoldenPortfolio {
  const texts = new Map(Object.entries(CLEAN).map(([name, path]) => [path, cleanText(name)]));
  const commits: MemoryCommit[] = [];
  for (const { path, day, without, blocks, isGone } of partsOf(changes)) {
    if (day !== undefined) commits.push({ day, files: { [path]: merge(cleanText(posix.basename(path)), without, blocks) } });
    else if (isGone) texts.delete(path);
    else texts.set(path, merge(texts.get(path) ?? '', without, blocks));
  }
  const files: Record<string, string> = {};
  const marked: string[] = [];
  for (const [path, text] of texts) {
    const { plain, spans } = unmark(text);
    files[path] = plain;
    marked.push(...spans.map(({ start, end }) => `${path}:${start}-${end}`));
  }
  return { files, marked: marked.sort(), commits: commits.sort((a, b) => a.day.localeCompare(b.day)) };
}

function cleanText(name: string): string {
  return readFileSync(`${FOLDER}/clean/${posix.basename(name)}`, 'utf8');
}

/** All findings of all files, each as an engine reports it that has read the whole portfolio. */
export async function findingsIn({ files, commits }: Pick<GoldenPortfolio, 'files' | 'commits'>): Promise<{ readonly file: string; readonly finding: Finding }[]> {
  const engine = createEngine({ ...portsOf(memoryWorkspace({ ...files }), AS_OF), history: memoryHistory(commits) });
  const found: { file: string; finding: Finding }[] = [];
  for (const file of Object.keys(files)) {
    const report = await engine.checkFile(file);
    found.push(...(report?.findings ?? []).map((finding) => ({ file, finding })));
  }
  return found;
}

interface Part {
  readonly path: string;
  /** The day on which it was committed so; undefined for the file of now. */
  readonly day?: string;
  readonly without: string[];
  blocks: string;
  readonly isGone: boolean;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [{ path: CLEAN[ACCOUNT], without: [], blocks: '', isGone: false }];
  for (const line of text.split(/(?<=\n)/)) {
    const [, word, rest = ''] = /^#=== (\S+) ?(.*)\n?$/.exec(line) ?? [];
    if (word === undefined) parts.at(-1)!.blocks += line;
    else if (word === 'without') parts.at(-1)!.without.push(...rest.split(/[ ,]+/));
    else if (word === 'no') parts.push({ path: pathOf(rest), without: [], blocks: '', isGone: true });
    else parts.push({ path: pathOf(word), ...dayIn(rest), without: [], blocks: '', isGone: false });
  }
  return parts;
}

function dayIn(rest: string): { day?: string } {
  const day = /^on (\S+)$/.exec(rest)?.[1];
  return day === undefined ? {} : { day };
}

function pathOf(name: string): string {
  return name === 'customer-success.yaml' ? name : posix.join(HOME, name);
}

const BLOCK_START = /^⟦?([A-Za-z_][\w.-]*)⟧?:/;

function merge(base: string, without: readonly string[], changes: string): string {
  const replacing = blocksOf(changes);
  const kept = blocksOf(base).filter(({ key }) => !without.includes(key));
  const known = new Set(kept.map(({ key }) => key));
  const merged = kept.map((block) => replacing.find(({ key }) => key === block.key) ?? block);
  return [...merged, ...replacing.filter(({ key }) => !known.has(key))].map(({ text }) => text).join('');
}

/** A text cut before each top-level key; comments belong to the block that they stand in or before. */
function blocksOf(text: string): { readonly key: string; readonly text: string }[] {
  const blocks: { key: string; text: string }[] = [];
  let pending = '';
  for (const line of text.split(/(?<=\n)/)) {
    const key = BLOCK_START.exec(line)?.[1];
    if (key !== undefined) {
      blocks.push({ key, text: pending + line });
      pending = '';
    } else if (/^(#|\s*$)/.test(line) || blocks.length === 0) pending += line;
    else {
      blocks.at(-1)!.text += pending + line;
      pending = '';
    }
  }
  if (blocks.length > 0) blocks.at(-1)!.text += pending;
  return blocks;
}

function unmark(text: string): { readonly plain: string; readonly spans: { readonly start: number; readonly end: number }[] } {
  let plain = '';
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const character of text) {
    if (character === '⟦') open.push(plain.length);
    else if (character === '⟧') spans.push({ start: open.pop()!, end: plain.length });
    else plain += character;
  }
  return { plain, spans };
}
