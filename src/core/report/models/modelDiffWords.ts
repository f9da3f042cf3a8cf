import { formatNumber, formatShare } from '../../health/formatNumber';
import type { ItemChange, ItemSide, ModelDiff, StatementChange } from '../../health/models/modelDiff';
import { statementWords } from './statementWords';

/** A part of a difference in words: a heading, and a line for each change. Plain text with names of the user's files in it. */
export interface DiffSection {
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is about: `Product usage / DAU/MAU`. */
  readonly subject: string;
  readonly words: string;
}

/** How two models differ, in words and numbers; empty where they do not. */
export function modelDiffWords(diff: ModelDiff): readonly DiffSection[] {
  const sections: DiffSection[] = [
    { title: 'Model', lines: diff.model.map(modelLine) },
    { title: 'Components', lines: diff.components.map(itemLine) },
    { title: 'Metrics', lines: diff.metrics.map(itemLine) },
    { title: 'Tiers', lines: diff.tiers.map(itemLine) },
    { title: 'Declared metrics', lines: diff.declared.map(itemLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function modelLine(change: StatementChange): DiffLine {
  const { subject, words } = statementWords(change);
  return { kind: 'changed', subject, words };
}

function itemLine({ before, after, isMoved, statements }: ItemChange): DiffLine {
  if (before === null) return { kind: 'added', subject: subjectOf(after!), words: `new${describe(after!)}` };
  if (after === null) return { kind: 'removed', subject: subjectOf(before), words: `removed${describe(before)}` };
  const words = [
    ...(before.id === after.id ? [] : [`renamed from ${before.id} to ${after.id}`]),
    ...(isMoved ? [`moved from ${placeOf(before)}`] : []),
    ...weightWords(before, after),
    ...statements.map(wordsOf),
  ];
  return { kind: 'changed', subject: subjectOf(after), words: words.join('; ') };
}

function wordsOf(change: StatementChange): string {
  const { subject, words } = statementWords(change);
  return `${subject} ${words}`;
}

function subjectOf({ label, within }: ItemSide): string {
  return [...within.slice(-1), label].join(' / ');
}

function placeOf({ within }: ItemSide): string {
  return within.at(-1) ?? 'the top';
}

function weightWords({ share: before }: ItemSide, { share: after }: ItemSide): readonly string[] {
  if (before === null || after === null) return [];
  const [was, is] = [formatShare(before), formatShare(after)];
  return was === is ? [] : [`${was} → ${is} of the score`];
}

function describe({ share, from, min }: ItemSide): string {
  const parts = [share === null ? undefined : `${formatShare(share)} of the score`, from === undefined ? undefined : `from ${from}`, min === undefined ? undefined : `from ${formatNumber(min, 2)}`];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? '' : `, ${known.join(', ')}`;
}
