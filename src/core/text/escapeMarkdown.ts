/*
 * Text of customers becomes Markdown only through this file. A value may never start a block, close a cell or become
 * markup: it shows as the characters that it has, on one line. `\` before ASCII punctuation is understood by every
 * CommonMark parser, so it is used wherever it suffices; ordinary prose ("R&D", "C#", "snake_case", "a > b") stays as it is.
 */

const LINE_BREAKS_AND_SPACES = /[\s\u0085\u180e]+/g;
/** Control characters, and the marks that turn the direction of the text around them (Trojan source). */
const INVISIBLE_CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The value as running text or as a heading: literal characters on one line, no markup, no block, no link.
 * Line breaks and runs of white space become one space; control characters and direction overrides become `�`.
 */
export function escapeText(value: string): string {
  return oneLine(value)
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/_+/g, escapeUnderscores)
    .replace(/(^|\s)#/g, '$1\\#')
    // An entity; also its beginning at the end, which the text behind it could complete.
    .replace(/&(?=#?[a-z0-9]{2,31}(?:;|$))/gi, '\\&')
    // Math of VS Code and GitHub: a dollar before a digit never closes a formula, so money stays readable.
    .replace(/\$(?!\d)/g, '\\$&')
    .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\bwww\.(?=\S)/gi, (match) => `${match.slice(0, -1)}\\.`)
    .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@')
    .replace(/!$/, '\\!')
    // Brackets of our own gaps, which a search for unfilled ones must not find in customers' text.
    .replace(/[⟦⟧]/g, (bracket) => `&#${bracket.charCodeAt(0)};`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=>:.)]/, '\\$&')
    // `\\` before a cell's border would be read as an escaped border by markdown-it.
    .replace(/\\\\$/, '&#92;');
}

/** The value as the content of a table's cell: as `escapeText`, so one cell and one row whatever it holds (P20). */
export function escapeCell(value: string): string {
  return escapeText(value);
}

/**
 * The value as a whole code span, fence included; empty for an empty value. In a cell a border is escaped, and a value
 * that no code span in a table can hold (`\|`) becomes escaped text.
 */
export function escapeCode(value: string, place: 'text' | 'cell' = 'text'): string {
  const line = oneLine(value);
  if (line === '') return '';
  if (place === 'cell' && /\\(\||$)/.test(line)) return escapeCell(line);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  const content = place === 'cell' ? line.replaceAll('|', '\\|') : line;
  return `${fence}${padding}${content}${padding}${fence}`;
}

/**
 * The value as a link's destination, to stand in `[text](…)`. Web, mail and relative addresses only; anything else
 * (`javascript:`, `data:`, `//host`, an empty value) gives an empty destination, which leads nowhere.
 */
export function escapeUrl(value: string): string {
  const url = value.replace(INVISIBLE_CONTROLS, '').replace(LONE_SURROGATE, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return '';
  if (/^[\\/]{2}/.test(url)) return '';
  return url
    .replace(/[\s"'()<>[\]\\`|*{}^]/g, percentEncode)
    .replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;');
}

function oneLine(value: string): string {
  return value
    .replace(LINE_BREAKS_AND_SPACES, ' ')
    .replace(INVISIBLE_CONTROLS, '\ufffd')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
}

/** Underscores inside a word never open or close emphasis and stay as they are. */
function escapeUnderscores(run: string, at: number, text: string): string {
  const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  const after = /^[\p{L}\p{N}]/u.test(text.slice(at + run.length, at + run.length + 2));
  return before && after ? run : run.replaceAll('_', '\\_');
}

function percentEncode(character: string): string {
  return encodeURIComponent(character).replace(/['()*]/g, (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`);
}
