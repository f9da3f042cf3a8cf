import type { ErrorCode } from 'yaml';
import type { Span } from '../text/span';
import { complexKey, shown, unsupportedDirective } from './problems';
import { lineEnd, lineStart } from './scanText';
import { syntax, valueSpan } from './syntaxProblem';
import type { YamlProblem } from './sourceTree';

/** A message for what the patient library found at a place; `what` is the text there. */
type Describe = (what: string) => { message: string; help: string };

const UNEXPECTED: Describe = (what) => ({ message: `${what} was not expected here.`, help: 'Check the quotes, colons and indentation of this line.' });

const MESSAGES: Partial<Record<ErrorCode, Describe>> = {
  BAD_INDENT: (what) => ({ message: `${what} is not indented like the lines it belongs to.`, help: 'Align it with them.' }),
  TAB_AS_INDENT: () => ({ message: 'This line is indented with a tab; YAML allows spaces only.', help: 'Indent with two spaces a level.' }),
  MISSING_CHAR: (what) => ({ message: `A colon, comma, quote or bracket is missing at ${what}.`, help: 'Add what is missing.' }),
  BAD_SCALAR_START: (what) => ({ message: `${what} begins with a character that YAML does not allow there.`, help: 'Put the value in quotes.' }),
  BAD_DQ_ESCAPE: (what) => ({ message: `${what} is no escape that double quotes know.`, help: 'Write the backslash twice, or use single quotes.' }),
  MULTILINE_IMPLICIT_KEY: (what) => ({ message: `${what} has no colon; expected \`key: value\`.`, help: 'Add a colon and a value, or remove the line.' }),
  BLOCK_AS_IMPLICIT_KEY: (what) => ({ message: `${what} has a colon followed by a space, which YAML takes for another key.`, help: 'Put the value in quotes.' }),
  BLOCK_IN_FLOW: (what) => ({ message: `${what} cannot stand inside brackets.`, help: 'Close the bracket before it.' }),
  BAD_ALIAS: (what) => ({ message: `${what} is no name of an alias.`, help: 'Put the value in quotes.' }),
  MULTIPLE_ANCHORS: (what) => ({ message: `${what} is the second anchor of this value; it can have one.`, help: 'Remove one of the two.' }),
  MULTIPLE_TAGS: (what) => ({ message: `${what} is the second tag of this value; it can have one.`, help: 'Remove one of the two.' }),
  KEY_OVER_1024_CHARS: () => ({ message: 'This key is longer than 1024 characters.', help: 'Check for a missing colon or line break.' }),
};

/** The library's error in our words, at the place it names or the line's rest from there. */
export function describeLibraryError(text: string, code: ErrorCode, [start, end]: readonly [number, number]): YamlProblem {
  const span = spanAt(text, Math.min(start, text.length), end);
  const raw = text.slice(span.start, span.end);
  if (code === 'BAD_DIRECTIVE') return unsupportedDirective(span, raw);
  if (code === 'NON_STRING_KEY') return complexKey(span, raw);
  const { message, help } = (MESSAGES[code] ?? UNEXPECTED)(shown(raw));
  return syntax(span, message, { help });
}

/** The library's place on its first line; where that is empty, the text around it. */
function spanAt(text: string, start: number, end: number): Span {
  const onLine = Math.min(end, lineEnd(text, start));
  if (text.slice(start, onLine).trim() !== '' && onLine - start > 1) return { start, end: onLine };
  const rest = valueSpan(text, start);
  if (text.slice(rest.start, rest.end).trim() !== '') return rest;
  const before = text.slice(0, start).trimEnd().length;
  const from = lineStart(text, before);
  const indent = text.slice(from, before).length - text.slice(from, before).trimStart().length;
  return { start: from + indent, end: before };
}
