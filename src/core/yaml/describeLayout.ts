import type { Span } from '../text/span';
import { unclosedQuote } from './describeUnclosed';
import { shown, unsupportedDirective } from './problems';
import { scanOpen } from './scanOpen';
import { indentAt, isBlank, lineEnd, lineStart } from './scanText';
import { quoteFix, syntax, valueSpan, wordSpan } from './syntaxProblem';
import type { YamlProblem } from './sourceTree';

const COLON = /:(?=[ \t]|$)/;
const GLUED_COLON = /^((?:- +)*[^ \t:#"'{[]+:)(?!\/\/)[^ \t]/;
const ALIAS_AS_KEY = /(?<![^ \t])\*[^\s,[\]{}]*:[ \t]*$/;
const NO_BREAK_SPACE = '\u00A0';

/** Something stands where the layout of the lines above leaves no room for it. */
export function describeLayout(text: string, position: number): YamlProblem {
  const start = lineStart(text, position);
  const head = text.slice(start, position);
  const quote = closedOnThisLine(text, position);
  if (quote !== undefined && lineStart(text, quote.start) !== start) return unclosedQuote(text, { mark: text[quote.start] === '"' ? '"' : "'", start: quote.start });
  if (head.trim() === '') return atLineStart(text, position);
  if (text[position] === ':') return COLON.test(head) ? colonInValue(text, head, start) : keyTooDeep(text, position, start, head);
  return insideLine(text, position, head);
}

/** A key without colon: the line above the one where the parser noticed, or that line itself. */
export function lineWithoutColon(text: string, position: number): YamlProblem {
  const span = lineAbove(text, position) ?? contentSpan(text, lineStart(text, position));
  const line = text.slice(span.start, span.end);
  const glued = GLUED_COLON.exec(line);
  if (glued !== null) return gluedColon(span, line, glued[1]!.length);
  return syntax(span, `${shown(line)} has no colon; expected \`key: value\`.`, {
    help: line.includes('=') ? 'Use a colon in place of the equals sign.' : 'Add a colon and a value, or remove the line.',
  });
}

function gluedColon(line: Span, content: string, behindColon: number): YamlProblem {
  const at = line.start + behindColon;
  const hasWrongSpace = content[behindColon] === NO_BREAK_SPACE;
  const edit = { span: { start: at, end: hasWrongSpace ? at + 1 : at }, newText: ' ' };
  const message = hasWrongSpace ? `The space after the colon in ${shown(content)} is a no-break space.` : `There is no space after the colon in ${shown(content)}.`;
  return syntax(line, message, {
    help: 'Put a plain space after the colon.',
    fixes: [{ title: hasWrongSpace ? 'Replace with a plain space' : 'Insert a space', edits: [edit], preferred: true }],
  });
}

/** The first of the lines before that make up a key without colon; undefined where the line above is a whole entry. */
function lineAbove(text: string, position: number): Span | undefined {
  let found: Span | undefined;
  for (let start = lineStart(text, position); start > 0; ) {
    start = lineStart(text, start - 1 - (text.startsWith('\r\n', start - 2) ? 1 : 0));
    const span = contentSpan(text, start);
    const line = text.slice(span.start, span.end);
    if (line === '' && found === undefined) continue;
    if (line === '' || line === '---' || COLON.test(line)) break;
    found = span;
    if (line.startsWith('- ')) break;
  }
  return found;
}

/** What stands on the line, without indentation, comment and blanks behind. */
function contentSpan(text: string, start: number): Span {
  const from = start + indentAt(text, start);
  const line = text.slice(from, lineEnd(text, from)).replace(/(?:^|[ \t]+)#.*$/, '').trimEnd();
  return { start: from, end: from + line.length };
}

function atLineStart(text: string, position: number): YamlProblem {
  const span = contentSpan(text, lineStart(text, position));
  const line = text.slice(span.start, span.end);
  if (line.startsWith('%')) return unsupportedDirective(span, line);
  const indent = span.start - lineStart(text, position);
  const expected = openIndents(text, lineStart(text, position));
  if (expected.includes(indent)) return wrongKind(span, line);
  return syntax(span, `${shown(line)} is indented by ${spaces(indent)}, which fits no line above; expected ${expected.join(', ').replace(/, (?=[^,]*$)/, ' or ')}.`, {
    help: 'Align it with the lines it belongs to.',
  });
}

/** The line is aligned with others, but those are list items and it is a key, or the other way round. */
function wrongKind(span: Span, line: string): YamlProblem {
  if (/^-(?:\s|$)/.test(line)) {
    return syntax(span, `The list item ${shown(line)} stands between the keys of a map.`, { help: 'Put it below a key of its own, or indent it under the key it belongs to.' });
  }
  return syntax(span, `${shown(line)} stands between the items of a list.`, { help: 'Begin it with `- `, or indent it by two more spaces if it belongs to the item above.' });
}

/** Indents that a line here could have: those of the lines above that are still open. */
function openIndents(text: string, before: number): number[] {
  const indents = new Set<number>();
  let least = Infinity;
  for (let start = before; start > 0 && least > 0; ) {
    start = lineStart(text, start - 1 - (text.startsWith('\r\n', start - 2) ? 1 : 0));
    const span = contentSpan(text, start);
    const line = text.slice(span.start, span.end);
    const indent = span.start - start;
    if (line === '' || indent >= least) continue;
    const dashes = /^(?:-[ \t]+)*/.exec(line)![0].length;
    if (dashes > 0 && indent + dashes < least) indents.add(indent + dashes);
    indents.add(indent);
    least = indent;
  }
  return [...indents].sort((a, b) => a - b);
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

/** `note: Acme: the best`. */
function colonInValue(text: string, head: string, start: number): YamlProblem {
  const colon = COLON.exec(head)!.index;
  let from = start + colon + 1;
  while (isBlank(text.charCodeAt(from))) from++;
  const span = valueSpan(text, from);
  return syntax(span, `The value ${shown(text.slice(span.start, span.end))} has a colon followed by a space, which YAML takes for another key.`, {
    help: 'Put the value in quotes.',
    fixes: quoteFix(text, span),
  });
}

/** A key below a value, or below a key without colon. */
function keyTooDeep(text: string, position: number, start: number, head: string): YamlProblem {
  const above = text[start + indentAt(text, start)] === '-' ? undefined : lineAbove(text, position);
  if (above !== undefined && above.start - lineStart(text, above.start) <= indentAt(text, start)) return lineWithoutColon(text, position);
  const from = start + indentAt(text, start);
  const span = { start: from, end: position };
  return syntax(span, `The key ${shown(head)} is indented under a line that has a value already.`, { help: 'Align it with the keys it belongs to.' });
}

/** The rest of a line that began well: text behind a closing quote, or a value that may not begin as it does. */
function insideLine(text: string, position: number, head: string): YamlProblem {
  const span = valueSpan(text, position);
  const rest = text.slice(span.start, span.end);
  const mark = text[position]!;
  const last = head.trimEnd().at(-1)!;
  if (mark === '#') {
    return syntax(span, `The comment ${shown(rest)} needs a space before its \`#\`.`, {
      fixes: [{ title: 'Insert a space', edits: [{ span: { start: position, end: position }, newText: ' ' }], preferred: true }],
    });
  }
  const alias = ALIAS_AS_KEY.exec(head);
  if (alias !== null) return aliasAsKey(lineStart(text, position) + alias.index, alias[0].trimEnd());
  if (last === ':' || last === '-') return valueStart(text, span, rest, mark);
  if (']}'.includes(mark)) return syntax({ start: position, end: position + 1 }, `This \`${mark}\` closes a bracket that was never opened.`, { help: 'Remove it, or add the opening bracket.' });
  if (last === '"' || last === "'") {
    const inside = last === '"' ? 'write each quote inside the text as `\\"`' : "write each quote inside the text twice, as `''`";
    return syntax(span, `${shown(rest)} stands behind the closing quote.`, { help: `Move it into the quotes, or ${inside}.` });
  }
  if (last === ']' || last === '}') return syntax(span, `${shown(rest)} stands behind the closing bracket.`, { help: 'Move it to a line of its own, or put the whole value in quotes.' });
  const word = wordSpan(text, position);
  return syntax(word, `${shown(text.slice(word.start, word.end))} was not expected here.`, { help: 'Check the quotes, colons and indentation of this line.' });
}

/** `*account: Acme`: YAML takes the star and all behind it, the colon too, for the name of an alias. */
function aliasAsKey(start: number, key: string): YamlProblem {
  return syntax({ start, end: start + key.length }, `The key ${shown(key)} begins with \`*\`, which has a meaning of its own in YAML.`, { help: 'Remove the star, or put the key in quotes.' });
}

function valueStart(text: string, span: Span, rest: string, mark: string): YamlProblem {
  if (/^-(?:\s|$)/.test(rest)) return syntax(span, `The list item ${shown(rest)} stands on the line of its key.`, { help: 'Put it on the next line, indented by two spaces.' });
  return syntax(span, `The value ${shown(rest)} begins with ${shown(mark)}, which YAML does not allow.`, { help: 'Put the value in quotes.', fixes: quoteFix(text, span) });
}

function closedOnThisLine(text: string, position: number): Span | undefined {
  const { lastQuoted } = scanOpen(text, position);
  return lastQuoted !== undefined && lastQuoted.end >= lineStart(text, position) ? lastQuoted : undefined;
}
