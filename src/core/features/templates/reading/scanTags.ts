import { looseTokens, tagTokens } from './tagTokens';
import type { TagToken } from './tagTokens';
import type { Tag, TagKind } from './templateTree';

/** A tag with its words; those of a broken one are as many as can be made out. */
export interface ScannedTag {
  readonly tag: Tag;
  /** Without the closing braces; none for comments. */
  readonly tokens: readonly TagToken[];
  /** Where something stands that is no word of a tag; undefined when all is well. */
  readonly faultyAt: number | undefined;
}

/** The signs behind `{{`, with `~` or without, in the order of Handlebars' own lexer. */
const SIGNS: readonly (readonly [pattern: RegExp, kind: TagKind])[] = [
  [/\{\{\{\{/y, 'raw'],
  [/\{\{~?>/y, 'partial'],
  [/\{\{~?#>/y, 'partial-block'],
  [/\{\{~?#\*?/y, 'open'],
  [/\{\{~?\//y, 'close'],
  [/\{\{~?(?:\^\s*(?=~?\}\})|\s*else\b)/y, 'else'],
  [/\{\{~?\^/y, 'inverse'],
  [/\{\{~?!/y, 'comment'],
  [/\{\{~?[{&*]?/y, 'output'],
];

/** Broken tags beyond this many say nothing more about a text, and to read on would take long. */
const MOST_BROKEN = 100;

/** All tags of a text from an offset on. Linear but for a bounded number of broken ones; never throws. */
export function scanTags(text: string, from: number): ScannedTag[] {
  const tags: ScannedTag[] = [];
  let broken = 0;
  for (let at = nextTag(text, from); at !== undefined && broken < MOST_BROKEN; ) {
    const scanned = tagAt(text, at);
    tags.push(scanned);
    if (!scanned.tag.isClosed || scanned.faultyAt !== undefined || scanned.tag.kind === 'raw') broken++;
    at = nextTag(text, scanned.tag.span.end);
  }
  return tags;
}

/** Where the next tag begins: braces behind one backslash are text, those behind two are a tag. */
function nextTag(text: string, from: number): number | undefined {
  for (let at = text.indexOf('{{', from); at >= 0; at = text.indexOf('{{', at + 2)) {
    const backslashes = at - 1 < from || text[at - 1] !== '\\' ? 0 : at - 2 < from || text[at - 2] !== '\\' ? 1 : 2;
    if (backslashes !== 1) return at;
  }
  return undefined;
}

function tagAt(text: string, start: number): ScannedTag {
  const [kind, sign] = signAt(text, start);
  const head = { kind, isUnescaped: kind === 'output' && /[^{](?:\{\{|&)$|^\{\{\{$|&$/.test(sign) && sign !== '{{', isDecorator: sign.endsWith('*') };
  const from = start + sign.length;
  if (kind === 'comment') return commentAt(text, start, from, head);
  const tokens = tagTokens(text, from);
  const last = tokens.at(-1)!;
  if (last.kind !== 'end') return brokenAt(text, start, from, head, last.start);
  const expected = kind === 'raw' ? '}}}}' : sign.endsWith('{') && sign.replace('~', '') === '{{{' ? '}}}' : '}}';
  const isRight = String(last.value).replace('~', '') === expected;
  const end = kind === 'raw' ? endOfRaw(text, last.end) : last.end;
  const tag = { ...head, span: { start, end }, inner: { start: from, end: last.start }, isClosed: true };
  return { tag, tokens: tokens.slice(0, -1), faultyAt: isRight ? undefined : last.start };
}

type Head = Pick<Tag, 'kind' | 'isUnescaped' | 'isDecorator'>;

function signAt(text: string, start: number): readonly [kind: TagKind, sign: string] {
  for (const [pattern, kind] of SIGNS) {
    pattern.lastIndex = start;
    const sign = pattern.exec(text)?.[0];
    if (sign !== undefined) return [kind, sign];
  }
  return ['output', '{{'];
}

function commentAt(text: string, start: number, from: number, head: Head): ScannedTag {
  const close = text.startsWith('--', from) ? /--~?\}\}/g : /\}\}/g;
  close.lastIndex = from;
  const found = close.exec(text);
  if (found === null) return brokenAt(text, start, from, head, start);
  const end = found.index + found[0].length;
  return { tag: { ...head, span: { start, end }, inner: { start: from, end: found.index }, isClosed: true }, tokens: [], faultyAt: undefined };
}

/** A raw block goes to its closing tag, whatever stands in it. */
function endOfRaw(text: string, from: number): number {
  const close = /\{\{\{\{\/[^}]*\}\}\}\}/g;
  close.lastIndex = from;
  const found = close.exec(text);
  return found === null ? from : found.index + found[0].length;
}

/** A tag that cannot be read to its end: it goes to the nearest closing braces, unless its line or the next tag comes first. */
function brokenAt(text: string, start: number, from: number, head: Head, faultyAt: number): ScannedTag {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = from;
  const bounds = [text.indexOf('{{', from), lineEnd.exec(text)?.index ?? -1].filter((each) => each >= 0);
  const bound = Math.min(text.length, ...bounds);
  const close = text.indexOf('}}', from);
  const isClosed = close >= 0 && close < bound;
  const innerEnd = isClosed ? close : from + text.slice(from, bound).trimEnd().length;
  const tag = { ...head, span: { start, end: isClosed ? close + 2 : innerEnd }, inner: { start: from, end: innerEnd }, isClosed };
  return { tag, tokens: head.kind === 'comment' ? [] : looseTokens(text, from, innerEnd), faultyAt: Math.min(faultyAt, innerEnd) };
}
