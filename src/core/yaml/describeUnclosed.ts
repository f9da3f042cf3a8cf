import { shown } from './problems';
import { scanOpen } from './scanOpen';
import type { Opening } from './scanOpen';
import { isBlank, lineEnd, lineStart } from './scanText';
import { syntax, valueSpan, wordSpan } from './syntaxProblem';
import type { YamlProblem } from './sourceTree';

const CLOSING = { '[': ']', '{': '}', '"': '"', "'": "'" } as const;

/** A quote or bracket that never ends, told where it begins; or two values of a list or map without a comma. */
export function describeUnclosed(text: string, position: number): YamlProblem {
  const { open } = scanOpen(text, position);
  if (open === undefined) {
    const span = valueSpan(text, position);
    return syntax(span, `${shown(text.slice(span.start, span.end))} is not indented enough for the value it belongs to.`, { help: 'Indent it further than its key.' });
  }
  if (open.mark === '"' || open.mark === "'") return unclosedQuote(text, open);
  const isOnLine = lineStart(text, position) === lineStart(text, open.start);
  const hasClosing = isOnLine && text.slice(position, lineEnd(text, position)).includes(CLOSING[open.mark]);
  if (hasClosing) return missingComma(text, position);
  return !isOnLine && closesMore(text.slice(lineStart(text, position), lineEnd(text, position)), open.mark) ? tooShallow(text, position) : unclosedBracket(text, open);
}

/** Whether the line closes a bracket that an earlier line opened: `c: 2}`, but not `c: { d: 2 }`, whose brackets are its own. */
function closesMore(line: string, mark: '[' | '{'): boolean {
  let depth = 0;
  for (const character of line) {
    if (character === mark) depth++;
    else if (character === CLOSING[mark]) depth--;
    if (depth < 0) return true;
  }
  return false;
}

/** `{a: 1,` and, not indented, `b: 2}`. */
function tooShallow(text: string, position: number): YamlProblem {
  const span = valueSpan(text, position);
  return syntax(span, `${shown(text.slice(span.start, span.end))} is not indented enough for the bracket it stands in.`, { help: 'Indent it further than the line with the opening bracket.' });
}

export function unclosedQuote(text: string, open: Pick<Opening, 'mark' | 'start'>): YamlProblem {
  const span = valueSpan(text, open.start);
  return syntax(span, `The quote of ${shown(text.slice(span.start, span.end))} is never closed.`, { help: `Add the closing \`${open.mark}\`.` });
}

function unclosedBracket(text: string, open: Opening): YamlProblem {
  const span = valueSpan(text, open.start);
  return syntax(span, `The bracket of ${shown(text.slice(span.start, span.end))} is never closed.`, { help: `Add the closing \`${CLOSING[open.mark as '[' | '{']}\`.` });
}

function missingComma(text: string, position: number): YamlProblem {
  const span = wordSpan(text, text[position] === ':' ? keyStart(text, position) : position);
  return syntax(span, `There is no comma before ${shown(text.slice(span.start, span.end))}.`, { help: 'Put a comma between the values.' });
}

/** Start of the word before a colon: in `{a: 1 b: 2}` the parser only notices at the second colon. */
function keyStart(text: string, colon: number): number {
  let at = colon;
  while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
