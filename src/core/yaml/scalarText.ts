import { resolveScalar } from './resolveScalar';
import type { ScalarStyle, ScalarValue } from './sourceTree';

/** Characters that begin something other than a plain text. */
const INDICATOR_START = /^[&*!|>'"%@`#,[\]{}]/;
const BLOCK_INDICATOR_START = /^[-?:](?:[ \t]|$)/;
const DOCUMENT_MARKER_START = /^(?:---|\.\.\.)/;
const COLON_OR_COMMENT = /:(?:[ \t]|$)|[ \t]#/;
const FLOW_INDICATOR = /[,[\]{}]|:$/;
const EDGE_BLANK = /^[ \t]|[ \t]$/;
/** Line breaks, control characters, marks that no one sees, halves of a surrogate pair. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Read as something else by tools that still follow YAML 1.1. */
const OLD_KEYWORD = /^(?:y|n|yes|no|on|off|true|false|null|~|<<|=)$/i;
const NUMBER_LIKE = /^[-+]?(?:[0-9][0-9_,.:]*|0[xob][0-9a-f_]+|\.(?:inf|nan))$/i;

/** Where the text will stand, as brackets and commas are plain text only outside of flow collections. */
export interface ScalarTextOptions {
  readonly inFlow?: boolean;
}

/**
 * The value as YAML 1.2 text on one line, which reads back as the same value: quoted where it must be, or where
 * `like` names a quoted style and the value is a text. Numbers must be finite. A block style is written in quotes.
 */
export function scalarText(value: ScalarValue, like: ScalarStyle = 'plain', options: ScalarTextOptions = {}): string {
  if (typeof value !== 'string') return String(Object.is(value, -0) ? '-0' : value);
  if (like === 'single-quoted' && !UNPRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (like === 'plain' && isSafePlain(value, options.inFlow ?? false)) return value;
  return doubleQuoted(value);
}

/** Whether the text, without quotes, reads as itself for us and for tools that follow older versions of YAML. */
export function isSafePlain(text: string, inFlow: boolean): boolean {
  if (typeof resolveScalar(text) !== 'string' || OLD_KEYWORD.test(text)) return false;
  if (NUMBER_LIKE.test(text) && !isDay(text)) return false;
  if (INDICATOR_START.test(text) || BLOCK_INDICATOR_START.test(text) || DOCUMENT_MARKER_START.test(text)) return false;
  if (COLON_OR_COMMENT.test(text) || EDGE_BLANK.test(text) || UNPRINTABLE.test(text)) return false;
  return !(inFlow && (FLOW_INDICATOR.test(text) || /^[-?:]/.test(text)));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** JSON's escapes are a part of YAML's; some characters that JSON leaves as they are must not stand in YAML. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
