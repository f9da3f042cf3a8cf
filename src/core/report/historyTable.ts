import type { ScoreChange } from '../history/scoreChange';
import type { ScoreTimeline, TimelinePoint } from '../history/scoreHistories';
import { BARS } from '../text/bars';
import { shortId } from '../text/shortId';
import { changeReasons } from './changeWords';
import type { Piece } from './line';
import { signed } from './signed';
import type { Sink } from './sink';
import { tierStyle } from './tierStyle';

/** People and commits beyond this are counted. */
const MOST_NAMED = 2;

/** An account's scores over time as a table for people, oldest first, with what changed them, and a line that shows them on 0-100. */
export function historyTable({ points, notes }: ScoreTimeline, sink: Sink): void {
  const head = ['day', 'score', 'tier', 'change'];
  const cells = points.map(cellsOf);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string[] => row.map((cell, column) => (column === 1 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)));
  sink.line({ text: `${line(head).join('  ')}  why`, style: 'dim' });
  for (const [index, { health, change }] of points.entries()) {
    const [day, score, tier, moved] = line(cells[index]!);
    const why = whyOf(change, health.reason);
    const scored: Piece[] = [`${day!}  `, { text: `${score!}  ${why === '' && moved!.trim() === '' ? tier!.trimEnd() : tier!}`, style: tierStyle(health.tier) }];
    sink.line(...scored, ...(why === '' ? [] : [`  ${moved!}  ${why}`, { text: receiptOf(change), style: 'dim' } as const]));
  }
  sink.line(sparkline(points));
  for (const note of notes) sink.line({ text: note, style: 'dim' });
}

/** The scores as bars of eight heights on 0-100; a gap where there was none. */
function sparkline(points: readonly TimelinePoint[]): string {
  return points.map(({ health: { score } }) => (score === null ? ' ' : BARS[Math.min(BARS.length - 1, Math.floor((score * BARS.length) / 100))]!)).join('');
}

function cellsOf({ day, health, change }: TimelinePoint): string[] {
  const moved = change?.shown ?? null;
  return [day, health.score === null ? '-' : String(health.score), health.tier?.label ?? 'no score', moved === null || moved === 0 ? '' : signed(moved, 0)];
}

function whyOf(change: ScoreChange | undefined, reason: string | undefined): string {
  return change === undefined || change.shown === null ? (reason ?? '') : changeReasons(change, { who: false });
}

/** Who changed it, and by which commits: `  (Ana, 1a2b3c4)`. */
function receiptOf(change: ScoreChange | undefined): string {
  const parts = change?.parts ?? [];
  const revisions = [...new Map(parts.flatMap(({ revision }) => (revision === undefined ? [] : [[revision.id, revision] as const]))).values()];
  const authors = [...new Set(revisions.map(({ author }) => author))].filter((author) => author !== '');
  const unsaved = parts.some(({ cause, revision }) => cause !== 'time' && revision === undefined) ? ['not committed'] : [];
  const words = [...few(authors), ...few(revisions.map(({ id }) => shortId(id))), ...unsaved];
  return words.length === 0 ? '' : `  (${words.join(', ')})`;
}

function few(words: readonly string[]): string[] {
  return words.length <= MOST_NAMED ? [...words] : [...words.slice(0, MOST_NAMED), `${words.length - MOST_NAMED} more`];
}
