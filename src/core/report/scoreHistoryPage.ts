import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { IsoDay } from '../calendar/isoDay';
import type { ScoreTimeline, TimelinePoint } from '../history/scoreHistories';
import type { Revision } from '../ports';
import { escapeCell, escapeText } from '../text/escapeMarkdown';
import { shortId } from '../text/shortId';
import { largestFirst } from './changeHover';
import { shortScore } from './scoreText';
import { shortDay } from './shortDay';
import { signed } from './signed';

/** More would fill the cell of a table. */
const MOST_PARTS = 3;
/** As documents draw it: seen well on light and on dark paper. */
const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8"}}}}%%';
/** A line needs two ends. */
const FEWEST_POINTS = 2;

export interface ScoreHistory {
  /** A point for the end of each week, oldest first: what is drawn. */
  readonly weeks: ScoreTimeline;
  /** A point for each version, oldest first: the table. */
  readonly versions: ScoreTimeline;
  /** The address of a file as a revision left it; undefined where it cannot be shown. */
  readonly linkTo?: (revision: Revision) => string | undefined;
}

/** The scores that an account had, as Markdown: a chart of the months, and a table of the versions of its file with what each changed. */
export function scoreHistoryPage({ weeks, versions, linkTo = () => undefined }: ScoreHistory): string {
  const { account, points: states } = versions;
  const today = states.at(-1)?.day ?? weeks.points.at(-1)?.day ?? '';
  const blocks = [`# Score history of ${escapeText(account.name)}`, ...chart(weeks.points), ...table(states, today, linkTo)];
  const notes = [...new Set([...weeks.notes, ...versions.notes])].map((note) => `- ${escapeText(note)}`);
  if (notes.length > 0) blocks.push(notes.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** The score at the end of each month, and today's: as many points as have room for a label. */
function chart(weeks: readonly TimelinePoint[]): string[] {
  const scored = weeks.filter(({ health }) => health.score !== null);
  const shown = scored.filter(({ day }, at) => scored[at + 1] === undefined || scored[at + 1]!.day.slice(0, 7) !== day.slice(0, 7));
  if (shown.length < FEWEST_POINTS) return [];
  const labels = shown.map(({ day }, at) => `"${at === shown.length - 1 ? 'now' : monthLabel(day, at === 0)}"`);
  const lines = ['```mermaid', COLOURS, 'xychart-beta', `  x-axis [${labels.join(', ')}]`, '  y-axis 0 --> 100', `  line [${shown.map(({ health }) => health.score).join(', ')}]`, '```'];
  return [lines.join('\n')];
}

/** `Sep`, with the year `Sep ’25`: whole days would run into each other. Mermaid leaves as much room beside the axis as its widest label takes, so that of the first one keeps the last from being cut. */
function monthLabel(day: IsoDay, withYear: boolean): string {
  const month = shortDay(day, day).split(' ')[1]!;
  return withYear ? `${month} ’${day.slice(2, 4)}` : month;
}

function table(states: readonly TimelinePoint[], today: IsoDay, linkTo: NonNullable<ScoreHistory['linkTo']>): string[] {
  const rows = states.map((state, at) => [unbroken(shortDay(state.day, today)), unbroken(escapeCell(shortScore(state.health))), moved(state), partsWords(state), ...recorded(state, states[at - 1], linkTo)]).reverse();
  if (rows.length === 0) return [];
  const head = ['Day', 'Score', 'Change', 'What changed', 'Who', 'Version'];
  return [markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'l', 'l', 'l'], stringLength: stringWidth })];
}

/** Narrow columns keep on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function moved({ change }: TimelinePoint): string {
  return change?.shown == null || change.shown === 0 ? '' : signed(change.shown, 0);
}

function partsWords({ change }: TimelinePoint): string {
  const parts = largestFirst(change?.parts ?? []);
  const words = parts.slice(0, MOST_PARTS).map((part) => `${escapeCell(part.label)} ${signed(part.points)}${part.cause === 'time' ? ' (days passed)' : ''}`);
  return [...words, ...(parts.length > MOST_PARTS ? [`${parts.length - MOST_PARTS} more`] : [])].join(', ');
}

function recorded({ revision }: TimelinePoint, before: TimelinePoint | undefined, linkTo: NonNullable<ScoreHistory['linkTo']>): [who: string, version: string] {
  if (revision === undefined) return ['', 'not committed yet'];
  // The last point is today's, also where nobody has written anything since.
  if (revision.id === before?.revision?.id) return ['', 'now'];
  const address = linkTo(revision);
  const id = shortId(revision.id);
  const name = address === undefined ? id : `[${id}](${address})`;
  return [escapeCell(revision.author), revision.summary === '' ? name : `${name} ${escapeCell(revision.summary)}`];
}
