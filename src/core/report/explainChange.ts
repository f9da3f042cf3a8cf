import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { scoreValue } from '../health/scoreValue';
import { groupParts } from '../history/groupParts';
import type { PartGroup } from '../history/groupParts';
import type { ChangePart, ScoreChange, ScoreState } from '../history/scoreChange';
import { escapeCell, escapeText } from '../text/escapeMarkdown';
import { shortId } from '../text/shortId';
import type { JsonValue } from '../yaml/sourceTree';
import { shortScore } from './scoreText';
import { signed } from './signed';
import { TRIGGER_WORDS } from './triggerWords';

/** Why an account's score is not what it was, with all receipts, as Markdown: what changed where, by how much, who did it and when. */
export function explainChange(account: string, change: ScoreChange): string {
  const blocks = [`# What changed the health of ${escapeText(account)}`, headline(change)];
  const groups = groupParts(change);
  if (groups.length < change.parts.length) blocks.push('## By measure', groupTable(groups, change), '## Step by step');
  if (change.parts.length > 0) blocks.push(partTable(change), ...notesOf(change.parts));
  blocks.push(...change.triggers.map((trigger) => `**${TRIGGER_WORDS[trigger]}**`), ...change.notes.map((note) => `Note: ${note}`));
  return `${blocks.join('\n\n')}\n`;
}

function headline({ from, to, total, shown, parts }: ScoreChange): string {
  const ends = `from ${endOf(from)} to ${endOf(to)}`;
  if (total === null || shown === null) return `**No change can be reckoned** ${ends}.`;
  if (parts.length === 0) return `**No change** ${ends}.`;
  return `**${signed(shown, 0)}** (exactly ${signed(total, 4)}) ${ends}. Model ${escapeText(to.health.model)}.`;
}

/** `72 Healthy on 2025-09-01 (1a2b3c4)`. */
function endOf({ day, revision, health }: ScoreState): string {
  const reason = health.score === null && health.reason !== undefined ? `: ${escapeText(health.reason)},` : '';
  return `${escapeText(shortScore(health))}${reason} on ${day}${revision === undefined ? '' : ` (${shortId(revision.id)})`}`;
}

/** What each measure did in all: a measure may have moved more than once. */
function groupTable(groups: readonly PartGroup[], { total }: ScoreChange): string {
  const rows = groups.map((group) => [nameCell(group), valueCell(group.before), valueCell(group.after), signed(group.points, 2)]);
  const sum = ['**All together**', '', '', `**${signed(total!, 2)}**`];
  return markdownTable([['What', 'Before', 'After', 'Points'], ...rows, sum], { align: ['l', 'r', 'r', 'r'], stringLength: stringWidth });
}

function nameCell({ component, label }: Pick<ChangePart, 'component' | 'label'>): string {
  return escapeCell(component === undefined ? label : `${component}: ${label}`);
}

function partTable({ parts, total }: ScoreChange): string {
  const rows = parts.map((part) => [
    nameCell(part),
    valueCell(part.before),
    valueCell(part.after),
    signed(part.points, 2),
    part.day,
    ...sourceCells(part),
    part.line === undefined ? '' : escapeCell(`${part.file}:${part.line}`),
  ]);
  const sum = ['**All together**', '', '', `**${signed(total!, 2)}**`, '', '', '', ''];
  const head = ['What', 'Before', 'After', 'Points', 'Day', 'Who', 'Commit', 'Where'];
  return markdownTable([head, ...rows, sum], { align: ['l', 'r', 'r', 'r', 'l', 'l', 'l', 'l'], stringLength: stringWidth });
}

function sourceCells({ cause, revision }: ChangePart): [who: string, commit: string] {
  if (cause === 'time') return ['days passed', ''];
  if (revision === undefined) return ['', 'not committed'];
  return [escapeCell(revision.author), escapeCell([shortId(revision.id), revision.summary].filter((word) => word !== '').join(' '))];
}

function valueCell(value: JsonValue): string {
  const words = scoreValue(value);
  return typeof value === 'number' ? words : escapeCell(words);
}

/** Why values do not count, and what was said when others were set by hand. */
function notesOf(parts: readonly ChangePart[]): string[] {
  const notes = new Set(parts.flatMap(({ label, note }) => (note === undefined || note === '' ? [] : [`- ${escapeText(label)}: ${escapeText(note)}`])));
  return notes.size === 0 ? [] : [[...notes].join('\n')];
}
