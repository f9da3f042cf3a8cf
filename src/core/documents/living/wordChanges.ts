import { diffArrays } from 'diff';
import type { WordChange } from './livingDocuments';
import { statementsOf } from './statements';
import type { Statement } from './statements';

/** Texts that differ in more places than this have nothing in common that would be worth showing. */
const MOST_DIFFERENCES = 2_000;
/** Changes with no more than this between them are told as one: `March 31` to `April 30`. */
const SHORT_GAP = 2;
/** Words shown before and behind a change that has no label. */
const WORDS_AROUND = 3;

/**
 * What reads otherwise in the new text of a region, in its order: figures with their labels, lines that came and lines that went. Empty when
 * the texts differ in no word.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, fresh] = [statementsOf(before), statementsOf(after)];
  const same = (a: Statement, b: Statement) => a.label === b.label && a.words === b.words;
  const changes: WordChange[] = [];
  let gone: Statement[] = [];
  let come: Statement[] = [];
  const flush = () => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { removed, added, value } of diffArrays(old, fresh, { comparator: same, maxEditLength: MOST_DIFFERENCES }) ?? []) {
    if (removed) gone = value;
    else if (added) come = value;
    else flush();
  }
  flush();
  return changes;
}

/** Statements that stand at the same place: those of one label are one that changed, then those without label in their order. */
function paired(gone: readonly Statement[], come: readonly Statement[]): WordChange[] {
  const left = [...gone];
  const changes = come.map((after) => {
    const at = left.findIndex(({ label }) => label === after.label);
    const [before] = at < 0 ? [] : left.splice(at, 1);
    return before === undefined ? [{ label: after.label, before: '', after: after.words }] : changesWithin(before, after);
  });
  return [...changes.flat(), ...left.map(({ label, words }) => ({ label, before: words, after: '' }))];
}

/** The parts of a statement that changed; all of it where hardly a word stayed. */
function changesWithin({ label, words: before }: Statement, { words: after }: Statement): WordChange[] {
  const hunks = hunksOf(tokensOf(before), tokensOf(after));
  const changed = hunks.reduce((sum, hunk) => sum + Math.max(hunk.before.length, hunk.after.length), 0);
  if (changed * 2 > Math.max(before.length, after.length)) return [{ label, before, after }];
  return hunks.map((hunk) => {
    const leading = label === '' ? wordsBefore(before.slice(0, hunk.start)) : '';
    const behind = after.slice(hunk.startAfter + hunk.after.length);
    const trailing = label === '' ? wordsBehind(behind) : unitBehind(hunk.after, behind);
    return { label, before: `${leading}${hunk.before}`.trim(), after: `${hunk.after}${trailing}`.trim() };
  });
}

interface Hunk {
  start: number;
  startAfter: number;
  before: string;
  after: string;
}

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [at, atAfter] = [0, 0];
  let gap = '';
  for (const { removed, added, value } of diffArrays([...before], [...after])) {
    const text = value.join('');
    const last = hunks.at(-1);
    if (!removed && !added) gap += text;
    else if (last !== undefined && gap.length <= SHORT_GAP) {
      last.before += gap + (removed ? text : '');
      last.after += gap + (added ? text : '');
      gap = '';
    } else {
      hunks.push({ start: at, startAfter: atAfter, before: removed ? text : '', after: added ? text : '' });
      gap = '';
    }
    if (!added) at += text.length;
    if (!removed) atAfter += text.length;
  }
  return hunks;
}

/** Words with their figures whole (`$120,000`, `3.5x`, `2025-12-01`), white space, brackets and stops; Chinese characters one by one. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|\p{Script=Han}|[()[\]"“”（）：，。；、]|[^\s\p{Script=Han}()[\]"“”（）：，。；、]+?(?=[.,;:]{0,3}(?:[\s\p{Script=Han}()[\]"“”（）：，。；、]|$))|[^]/gu) ?? [];
}

/** Some words before a change that has no label, so that it reads as one sentence: `… users are active (90%` to `96%).` */
function wordsBefore(text: string): string {
  const near = new RegExp(`(?:\\S+\\s+){0,${WORDS_AROUND}}\\S*$`).exec(text)![0];
  return `${near.length < text.length ? '… ' : ''}${near}`;
}

function wordsBehind(text: string): string {
  const near = new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_AROUND}}`).exec(text)![0];
  return `${near}${near.length < text.length ? ' …' : ''}`;
}

/** The word behind a bare number, which says what it counts: `112 days`. */
function unitBehind(part: string, text: string): string {
  return /^[\d.,]+$/.test(part.trim()) ? (/^\s+\p{L}+/u.exec(text)?.[0] ?? '') : '';
}
