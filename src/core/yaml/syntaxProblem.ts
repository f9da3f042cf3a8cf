import type { Span } from '../text/span';
import { problem } from './problems';
import { isBlank, lineEnd } from './scanText';
import type { YamlProblem } from './sourceTree';

export function syntax(span: Span, message: string, more: Partial<YamlProblem> = {}): YamlProblem {
  return problem('yaml/syntax', span, message, more);
}

/** The run of characters at the offset; at the end of a line, the last run before it. */
export function wordSpan(text: string, offset: number): Span {
  let end = offset;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
  if (end > offset) return { start: offset, end };
  let last = offset;
  while (last > 0 && isBlank(text.charCodeAt(last - 1))) last--;
  let start = last;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
  return { start, end: last };
}

/** From the offset to the end of what stands on its line, without a comment and blanks behind. */
export function valueSpan(text: string, start: number): Span {
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(/[ \t]#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { start, end: start + Math.max(value.length, start < text.length ? 1 : 0) };
}

/** A fix that puts the value in double quotes and keeps every character of it. */
export function quoteFix(text: string, span: Span): YamlProblem['fixes'] {
  const quoted = `"${text.slice(span.start, span.end).replace(/["\\]/g, '\\$&')}"`;
  return [{ title: 'Put the value in quotes', edits: [{ span, newText: quoted }], preferred: true }];
}
