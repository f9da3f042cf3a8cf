import { formatCoverage } from '../health/formatNumber';
import type { HealthScore } from '../health/healthScore';
import { roundHalfUp } from '../health/rounding';
import type { Piece } from './line';
import type { Sink } from './sink';
import { tierStyle } from './tierStyle';

/** One line of the table of scores. */
export interface ScoreLine {
  readonly file: string;
  readonly account: string;
  readonly segment: string | undefined;
  readonly arr: number | undefined;
  readonly health: HealthScore;
}

const GROUPS_OF_THREE = /\B(?=(\d{3})+$)/g;

/**
 * Scores as a table for people, an account a line, in the order given; `currency` heads the column of ARR.
 * Names stand last, where nothing has to line up behind them: measuring wide letters would cost more than scoring.
 */
export function scoresAsText(rows: readonly ScoreLine[], currency: string, sink: Sink): void {
  const cells = rows.map(cellsOf);
  const header = ['score', 'tier', 'coverage', `ARR ${currency}`, 'segment'];
  const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column]!.length), title.length));
  if (rows.length > 0) sink.line({ text: `${joinCells(header, widths).join('')}  account`, style: 'dim' });
  rows.forEach((row, index) => {
    const [score, tier, ...others] = joinCells(cells[index]!, widths);
    const style = tierStyle(row.health.tier);
    sink.line({ text: `${score}${tier}`, style }, `${others.join('')}  ${row.account}`, { text: `  ${row.file}`, style: 'dim' }, ...reasonOf(row.health));
  });
}

function cellsOf({ segment, arr, health }: ScoreLine): string[] {
  const tier = health.tier?.label ?? 'no score';
  return [
    health.score === null ? '-' : String(health.score),
    health.override === null ? tier : `${tier} (override, ${health.computed === null ? 'nothing computed' : `computed ${roundHalfUp(health.computed)}`})`,
    `${formatCoverage(health.coverage)}${health.provisional ? ' provisional' : ''}`,
    arr === undefined ? '-' : groupDigits(arr),
    segment ?? '-',
  ];
}

function reasonOf(health: HealthScore): Piece[] {
  return health.reason === undefined ? [] : [`  ${health.reason}`];
}

const RIGHT_ALIGNED: readonly boolean[] = [true, false, false, true, false];

function joinCells(cells: readonly string[], widths: readonly number[]): string[] {
  return cells.map((cell, column) => {
    const width = widths[column]!;
    const padded = RIGHT_ALIGNED[column] ? cell.padStart(width) : cell.padEnd(width);
    return column === 0 ? padded : `  ${padded}`;
  });
}

/** `1234567.5` as `1,234,567.5`: the thousands in groups, nothing rounded. */
function groupDigits(amount: number): string {
  const [whole, ...fraction] = String(amount).split('.');
  return [whole!.replace(GROUPS_OF_THREE, ','), ...fraction].join('.');
}
