import { escapeCode, escapeText } from '../../text/escapeMarkdown';

/*
 * Texts of files as they may stand in a comment of GitHub or GitLab. Both look for mentions, references and commands in what Markdown
 * has become, where a backslash is gone; so an invisible space stands where such a thing would be recognised.
 */

/** Half of a name is still a name; what is longer hides the rest of the table. */
const MOST = 120;
/** More of a formula is read in the file. */
const MOST_CODE = 500;

/** A space without width, which no word, number or address goes on behind. */
const BREAK = '\u200b';
/** What nobody sees: fillers, marks and switches of the reading direction, and tags, which can hide whole sentences. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Behind each of these, something would be recognised. */
const BEGINNINGS = [
  // `@team`, `ana@acme.example`, `owner/repo@1a2b3c4`; `#12`, `owner/repo#12`
  /[@#]/g,
  /\bGH-(?=\d)/gi,
  // References of GitLab: `!12`, `&12`, `%12`, `~label`
  /[!&%](?=\d)|%(?=")|~(?=\S)/g,
  // `https://…`, `//…`, `www.…`
  /\/(?=\/)/g,
  /\bwww(?=\.)/gi,
  // `:tada:`, of which the last sign may be ours
  /:(?=[a-z+-])/gi,
  // The marker of our own comment
  /<(?=!)/g,
];
/** What could be a commit: so many digits, also of one word. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
const LONGEST_NO_COMMIT = /.{6}(?=.)/g;

/**
 * A text of a file as running text or the content of a cell, on one line: as `escapeText` has it, and nobody is called, nothing
 * referred to or linked. It must not begin a line, where a word may be a command.
 */
export function commentText(text: string, most = MOST): string {
  const broken = BEGINNINGS.reduce((all, beginning) => all.replace(beginning, `$&${BREAK}`), clip(text, most));
  const harmless = broken.replace(COMMIT, (digits) => digits.replace(LONGEST_NO_COMMIT, `$&${BREAK}`));
  return escapeText(harmless).replaceAll(BREAK, '&#8203;');
}

/** A text of a file as a code span, fence included, in which neither Markdown nor a forge looks for anything. Empty for an empty text. */
export function commentCode(text: string, place: 'text' | 'cell' = 'text'): string {
  return escapeCode(clip(text, MOST_CODE).replace(/<(?=!)/g, `$&${BREAK}`), place);
}

/** As `commentText`, with what stands between backticks as code, as messages of rules have it. */
export function commentMessage(text: string, most = MOST): string {
  const parts = clip(text, most).split(/`([^`]+)`/);
  return parts.map((part, at) => (at % 2 === 1 ? commentCode(part) : spaced(part, commentText(part, most)))).join('');
}

/** With the spaces at its ends, which `escapeText` takes away. */
function spaced(text: string, markdown: string): string {
  if (markdown === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${markdown}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Lines of files as a block of code that shows what was and what is. */
export function changedCode(before: string | null, after: string | null): string {
  const lines = [...codeLine('-', before), ...codeLine('+', after)];
  const fence = '`'.repeat(Math.max(3, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length + 1))));
  return [`${fence}diff`, ...lines, fence].join('\n');
}

function codeLine(sign: string, text: string | null): string[] {
  if (text === null) return [];
  return [`${sign} ${clip(text, MOST_CODE).replace(/\p{Cc}/gu, '\ufffd').replace(/<(?=!)/g, `$&${BREAK}`)}`];
}

/** On one line, without what is not seen, and no longer than that. */
export function clip(text: string, most: number): string {
  const line = text.replace(UNSEEN, '').replace(/[\s\u0085]+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
