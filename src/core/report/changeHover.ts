import type { IsoDay } from '../calendar/isoDay';
import type { ChangePart, ScoreChange } from '../history/scoreChange';
import { escapeText } from '../text/escapeMarkdown';
import type { YamlPath } from '../yaml/sourceTree';
import { signed } from './models/signed';
import { originWords, valuesWords } from './partWords';
import { shortScore } from './scoreText';
import { shortDay } from './shortDay';

/** More would not fit a hover; the explanation has all. */
const MOST_PARTS = 8;
/** Of a field's own history. */
const MOST_CHANGES = 3;
/** Less than this no figure shows. */
const LEAST_POINTS = 0.05;

/** Addresses that a host understands; undefined where there is nothing to show. */
export interface ChangeLinks {
  /** The difference that the part's revision made. */
  revision(part: ChangePart): string | undefined;
  /** The line of the field as it is now. */
  line(part: ChangePart): string | undefined;
}

/** How the whole score changed, as Markdown with links: the total, and its largest parts. Undefined when nothing moved. */
export function changeHover(change: ScoreChange, links: ChangeLinks): string | undefined {
  const { from, to, shown, total } = change;
  const parts = largestFirst(change.parts);
  if (shown === null || total === null || parts.length === 0) return undefined;
  const today = to.day;
  const head = `**${signed(shown, 0)}** since ${shortDay(from.day, today)}: ${escapeText(shortScore(from.health))} → ${escapeText(shortScore(to.health))}`;
  const items = parts.slice(0, MOST_PARTS).map((part) => `- ${line(part, links, today)}`);
  const rest = parts.slice(MOST_PARTS);
  if (rest.length > 0) items.push(`- ${rest.length} more: ${signed(sum(rest))}`);
  const notes = change.notes.map((note) => escapeText(note));
  return [head, items.join('\n'), ...notes].join('\n\n');
}

/** When a field was last changed, as Markdown with links, newest first. Undefined when it was not. */
export function fieldHover(change: ScoreChange, field: FieldOfChange, links: ChangeLinks): string | undefined {
  const changes = change.parts.filter((part) => part.cause === 'edit' && isOf(part, field));
  if (changes.length === 0) return undefined;
  const newest = changes.slice(-MOST_CHANGES).reverse();
  return [`**History** since ${shortDay(change.from.day, change.to.day)}`, newest.map((part) => `- ${line(part, links, change.to.day)}`).join('\n')].join('\n\n');
}

/** A field of the account, and the metrics that read it. */
export interface FieldOfChange {
  readonly path: YamlPath;
  readonly metrics: readonly Pick<ChangePart, 'id' | 'component'>[];
}

/** Parts that any figure shows, the largest first. */
export function largestFirst(parts: readonly ChangePart[]): ChangePart[] {
  return parts.filter((part) => Math.abs(part.points) >= LEAST_POINTS).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function line(part: ChangePart, links: ChangeLinks, today: IsoDay): string {
  const place = links.line(part);
  const label = place === undefined ? `**${escapeText(part.label)}**` : `[${escapeText(part.label)}](${place})`;
  const origin = escapeText(originWords(part, today));
  const revision = links.revision(part);
  const values = escapeText(valuesWords(part));
  return `${label} ${signed(part.points)}${values === '' ? '' : `: ${values}`} (${revision === undefined ? origin : `[${origin}](${revision})`})`;
}

function sum(parts: readonly ChangePart[]): number {
  return parts.reduce((total, part) => total + part.points, 0);
}

/** The field itself, one below it, or one that the same metric reads. */
function isOf(part: ChangePart, { path, metrics }: FieldOfChange): boolean {
  if (part.path !== undefined && path.every((step, index) => part.path![index] === step)) return true;
  return part.kind === 'metric' && metrics.some(({ id, component }) => id === part.id && component === part.component);
}
