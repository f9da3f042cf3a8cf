import type { HealthScore } from '../health/healthScore';
import type { ScoreChange } from '../history/scoreChange';
import { changeReasons } from './changeWords';
import type { Piece } from './line';
import { signed } from './signed';
import type { Sink } from './sink';
import { tierStyle } from './tierStyle';
import { TRIGGER_LABELS } from './triggerWords';
import { visibleText } from './visibleText';

/** One line of the table of changes. */
export interface ChangeLine {
  readonly account: string;
  readonly file: string;
  readonly health: HealthScore;
  /** Why it has none, in words, where it has none. */
  readonly change: ScoreChange | string;
}

/** Scores as a table for people with how each has changed, an account a line, in the order given; why stands below it. */
export function changesAsText(rows: readonly ChangeLine[], sink: Sink): void {
  const head = ['score', 'change', 'tier'];
  const cells = rows.map(cellsOf);
  const widths = head.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column]!.length), title.length));
  const line = (row: readonly string[]): string[] => row.map((cell, column) => (column === 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)));
  const shared = sharedNotes(rows);
  const indent = ' '.repeat(widths[0]! + 2);
  if (rows.length > 0) sink.line({ text: `${line(head).join('  ')}  account`, style: 'dim' });
  rows.forEach((row, index) => {
    const [score, moved, tier] = line(cells[index]!);
    const style = tierStyle(row.health.tier);
    const why = whyOf(row);
    sink.line({ text: `${score!}  `, style }, `${moved!}  `, { text: tier!, style }, `  ${row.account}`, { text: `  ${row.file}`, style: 'dim' }, ...triggersOf(row));
    if (why !== '') sink.line(`${indent}${why}`);
    for (const note of notesOf(row).filter((each) => !shared.has(each))) sink.line({ text: `${indent}${note}`, style: 'dim' });
  });
  for (const note of shared) sink.line({ text: note, style: 'dim' });
}

function cellsOf({ health, change }: ChangeLine): string[] {
  const shown = typeof change === 'string' ? null : change.shown;
  return [health.score === null ? '-' : String(health.score), shown === null ? '-' : signed(shown, 0), health.tier?.label ?? 'no score'];
}

/** What the change sets off (H8). */
function triggersOf({ change }: ChangeLine): Piece[] {
  const triggers = typeof change === 'string' ? [] : change.triggers;
  return triggers.length === 0 ? [] : [{ text: `  [${triggers.map((trigger) => TRIGGER_LABELS[trigger]).join(', ')}]`, style: 'bold' }];
}

function whyOf({ change }: ChangeLine): string {
  if (typeof change === 'string') return change;
  const { from, to } = change;
  const without = [from, to].find(({ health }) => health.score === null);
  return without === undefined ? changeReasons(change) : `no score on ${without.day}: ${visibleText(without.health.reason ?? 'no data')}`;
}

function notesOf({ change }: ChangeLine): readonly string[] {
  return typeof change === 'string' ? [] : change.notes;
}

/** What holds for several accounts is said once. */
function sharedNotes(rows: readonly ChangeLine[]): ReadonlySet<string> {
  const notes = rows.flatMap(notesOf);
  return new Set(notes.filter((note, at) => notes.indexOf(note) !== at));
}
