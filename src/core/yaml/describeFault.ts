import { describeFlowScalar } from './describeFlowScalar';
import { describeLayout, lineWithoutColon } from './describeLayout';
import { describeUnclosed } from './describeUnclosed';
import type { ParseFault } from './parseText';
import { problem, shown, tooDeep, unsupportedDirective } from './problems';
import { lineEnd, lineStart } from './scanText';
import { quoteFix, syntax, valueSpan, wordSpan } from './syntaxProblem';
import type { YamlProblem } from './sourceTree';

type Describe = (text: string, position: number) => YamlProblem;

/** The parser's reasons, by how they begin, and what each means to a person. */
const REASONS: readonly (readonly [string, Describe])[] = [
  ['null byte', binary],
  ['nesting exceeded', (_text, position) => tooDeep(position)],
  ['tab characters', tab],
  ['bad indentation of a', describeLayout],
  ['end of the stream or a document separator', describeLayout],
  ['can not read a block mapping entry', lineWithoutColon],
  ["expected ':' after a mapping key", lineWithoutColon],
  ['a whitespace character is expected after the key-value', missingSpace],
  ['deficient indentation', describeUnclosed],
  ['unexpected end of the', describeUnclosed],
  ['missed comma', describeUnclosed],
  ['expected the node content', doubleComma],
  ['unknown escape sequence', describeFlowScalar],
  ['expected hexadecimal', describeFlowScalar],
  ['expected valid JSON', controlCharacter],
  ['the stream contains non-printable', controlCharacter],
  ['name of an alias', starOrAmpersand],
  ['name of an anchor', starOrAmpersand],
  ['alias node should not', anchorOnAlias],
  ['duplication of an anchor', twoProperties],
  ['duplication of a tag', twoProperties],
  ['a line break is expected', blockHeader],
  ['bad explicit indentation width', blockHeader],
  ['repeat of', blockHeader],
  ['directives end mark', directive],
  ['directive name', directive],
  ['duplication of %YAML', directive],
  ['YAML directive', directive],
  ['TAG directive', directive],
  ['ill-formed', directive],
  ['unacceptable YAML version', directive],
  ['there is a previously declared suffix', directive],
  ['undeclared tag handle', badTag],
  ['tag ', badTag],
  ['named tag handle', badTag],
];

const DIRECTIVE = /^%[A-Z]+(?:[ \t]|$)/;

/** What the parser fell over, in plain words, with the value shown and at the exact place. */
export function describeFault(text: string, fault: ParseFault): YamlProblem {
  const position = Math.min(fault.position, text.length);
  const known = REASONS.find(([beginning]) => fault.reason.startsWith(beginning));
  return known === undefined ? unexpected(text, position) : known[1](text, position);
}

function unexpected(text: string, position: number): YamlProblem {
  const span = wordSpan(text, position);
  return syntax(span, `${shown(text.slice(span.start, span.end))} was not expected here.`, { help: 'Check the quotes, colons and indentation of this line.' });
}

function binary(_text: string, position: number): YamlProblem {
  return problem('yaml/binary', { start: position, end: position + 1 }, 'This file holds a NUL character, so it is not a text file.', {
    help: 'Check whether it was saved in another format.',
  });
}

function tab(text: string, position: number): YamlProblem {
  let end = position;
  while (text[end] === '\t') end++;
  const span = { start: position, end: Math.max(end, position + 1) };
  return syntax(span, 'This line is indented with a tab; YAML allows spaces only.', {
    help: 'Indent with two spaces a level.',
    fixes: [{ title: 'Replace the tab with two spaces a level', edits: [{ span, newText: '  '.repeat(end - position) }], preferred: false }],
  });
}

function missingSpace(text: string, position: number): YamlProblem {
  const span = { start: position - 1, end: position };
  return syntax(span, `There is no space after the colon in ${shown(text.slice(lineStart(text, position), lineEnd(text, position)))}.`, {
    help: 'Put a space after the colon.',
    fixes: [{ title: 'Insert a space', edits: [{ span: { start: position, end: position }, newText: ' ' }], preferred: true }],
  });
}

function doubleComma(_text: string, position: number): YamlProblem {
  return syntax({ start: position, end: position + 1 }, 'There is nothing before this comma.', { help: 'Remove the comma, or write the missing value.' });
}

function controlCharacter(text: string, position: number): YamlProblem {
  const code = (text.codePointAt(position) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const span = { start: position, end: position + 1 };
  return syntax(span, `Here is an invisible control character (U+${code}), which YAML does not allow.`, {
    fixes: [{ title: 'Remove the character', edits: [{ span, newText: '' }], preferred: false }],
  });
}

/** `note: * important`: a star or ampersand that was meant as text. */
function starOrAmpersand(text: string, position: number): YamlProblem {
  const span = valueSpan(text, position - 1);
  const mark = text[position - 1]!;
  return syntax(span, `The value ${shown(text.slice(span.start, span.end))} begins with \`${mark}\`, which has a meaning of its own in YAML.`, {
    help: 'Put the value in quotes.',
    fixes: quoteFix(text, span),
  });
}

function anchorOnAlias(text: string, position: number): YamlProblem {
  const span = wordSpan(text, position);
  return syntax(span, `The alias ${shown(text.slice(span.start, span.end))} cannot have an anchor or tag of its own.`, { help: 'Remove what stands before the alias.' });
}

function twoProperties(text: string, position: number): YamlProblem {
  const span = wordSpan(text, position);
  return syntax(span, `${shown(text.slice(span.start, span.end))} is the second anchor or tag of this value; it can have one of each.`, { help: 'Remove one of the two.' });
}

/** `note: > 5 seats`: `|` and `>` announce a text on the following lines. */
function blockHeader(text: string, position: number): YamlProblem {
  const line = lineStart(text, position);
  const mark = Math.max(text.lastIndexOf('|', position - 1), text.lastIndexOf('>', position - 1));
  const span = valueSpan(text, Math.max(mark, line));
  return syntax(span, `The value ${shown(text.slice(span.start, span.end))} begins with \`${text[span.start]}\`, which announces a text on the lines below.`, {
    help: 'Put the value in quotes, or begin its text on the next line.',
  });
}

function directive(text: string, position: number): YamlProblem {
  const before = text.lastIndexOf('%', Math.max(0, position - 1));
  const start = lineStart(text, Math.max(before, 0));
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const span = { start, end: start + line.length };
  if (DIRECTIVE.test(line)) return unsupportedDirective(span, line);
  return syntax(span, `${shown(line)} begins with \`%\`, which has a meaning of its own in YAML.`, { help: 'Put it in quotes.' });
}

function badTag(text: string, position: number): YamlProblem {
  let start = position;
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
  const span = valueSpan(text, start);
  return syntax(span, `${shown(text.slice(span.start, span.end))} begins with \`!\`, which names a type in YAML.`, {
    help: 'Put the value in quotes.',
    fixes: quoteFix(text, span),
  });
}
