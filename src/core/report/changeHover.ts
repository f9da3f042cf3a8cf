import type { IsoDay } from '../calendar/isoDay';
import { groupParts } from '../history/groupParts';
import type { PartGroup } from '../history/groupParts';
import type { ChangePart, ScoreChange } from '../history/scoreChange';
import { escapeText } from '../text/escapeMarkdown';
import type { YamlPath } from '../yaml/sourceTree';
import { originWords, valuesWords } from './partWords';
import { shortScore } from './scoreText';
import { shortDay } from './shortDay';
import { signed } from './signed';
import { TRIGGER_WORDS } from './triggerWords';

/** More would not fit a hover; the explanation has all. */
const MOST_GROUPS = 8;
/** Of one measure, who moved it. */
const MOST_ORIGINS = 2;
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

/** How the whole score changed, as Markdown with links: the total, what made most of it, and what it sets off. Undefined when nothing moved. */
export function changeHover(change: ScoreChange, links: ChangeLinks): string | undefined {
  const { from, to, shown } = change;
  const groups = groupParts(change).filter((group) => group.shown !== 0);
  if (shown === null || (shown === 0 && groups.length === 0)) return undefined;
  const head = `**${signed(shown, 0)}** since ${shortDay(from.day, to.day)}: ${escapeText(shortScore(from.health))} → ${escapeText(shortScore(to.health))}`;
  const items = groups.slice(0, MOST_GROUPS).map((group) => `- ${groupLine(group, links, to.day)}`);
  const rest = groups.slice(MOST_GROUPS);
  if (rest.length > 0) items.push(`- ${rest.length} more ${signed(rest.reduce((sum, group) => sum + group.shown, 0), 0)}`);
  const triggers = change.triggers.map((trigger) => TRIGGER_WORDS[trigger]);
  return [head, ...(items.length > 0 ? [items.join('\n')] : []), ...triggers, ...change.notes.map((note) => escapeText(note))].join('\n\n');
}

/** When a field was last changed, as Markdown with links, newest first. Undefined when it was not. */
export function fieldHover(change: ScoreChange, field: FieldOfChange, links: ChangeLinks): string | undefined {
  const changes = change.parts.filter((part) => part.cause === 'edit' && isOf(part, field));
  if (changes.length === 0) return undefined;
  const newest = changes.slice(-MOST_CHANGES).reverse();
  return [`**History** since ${shortDay(change.from.day, change.to.day)}`, newest.map((part) => `- ${partLine(part, links, change.to.day)}`).join('\n')].join('\n\n');
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

/** What one measure did over the whole time, in whole points that add up, with the way to what did most of it. */
function groupLine({ label, main, parts, shown, before, after }: PartGroup, links: ChangeLinks, today: IsoDay): string {
  const origins = largestFirst(parts).slice(0, MOST_ORIGINS).map((part) => originLink(part, links, today));
  const more = parts.length > origins.length ? ' and others' : '';
  return `${labelLink(label, main, links)} ${signed(shown, 0)}${valuesOf({ before, after })} (${origins.join(', ')}${more})`;
}

function partLine(part: ChangePart, links: ChangeLinks, today: IsoDay): string {
  return `${labelLink(part.label, part, links)} ${signed(part.points)}${valuesOf(part)} (${originLink(part, links, today)})`;
}

function labelLink(label: string, part: ChangePart, links: ChangeLinks): string {
  const place = links.line(part);
  return place === undefined ? `**${escapeText(label)}**` : `[${escapeText(label)}](${place})`;
}

function originLink(part: ChangePart, links: ChangeLinks, today: IsoDay): string {
  const words = escapeText(originWords(part, today));
  const revision = links.revision(part);
  return revision === undefined ? words : `[${words}](${revision})`;
}

function valuesOf(values: Pick<ChangePart, 'before' | 'after'>): string {
  const words = escapeText(valuesWords(values));
  return words === '' ? '' : `: ${words}`;
}

/** The field itself, one below it, or one that the same metric reads. */
function isOf(part: ChangePart, { path, metrics }: FieldOfChange): boolean {
  if (part.path !== undefined && path.every((step, index) => part.path![index] === step)) return true;
  return part.kind === 'metric' && metrics.some(({ id, component }) => id === part.id && component === part.component);
}
