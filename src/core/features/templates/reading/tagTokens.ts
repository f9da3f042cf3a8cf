/** A word of a tag, as the grammar of Handlebars 4 splits it. */
export interface TagToken {
  readonly kind: 'name' | 'separator' | 'literal' | 'equals' | 'at' | 'open' | 'close' | 'as' | 'pipe' | 'faulty' | 'end';
  readonly start: number;
  readonly end: number;
  /** A name without brackets, a literal's value, the closing braces. */
  readonly value?: string | number | boolean | null | undefined;
}

type Rule = readonly [pattern: RegExp, kind: TagToken['kind'], value?: (text: string) => TagToken['value']];

/** What may follow a name. */
const BEHIND_NAME = String.raw`(?=[=~}\s/.)|])`;
/** What may follow a number or a word such as `true`. */
const BEHIND_LITERAL = String.raw`(?=[~}\s)])`;
const WORDS: Readonly<Record<string, boolean | null | undefined>> = { true: true, false: false, null: null, undefined };

/** Signs that are a word, or begin one, whatever follows. */
const BY_SIGN: Readonly<Record<string, readonly Rule[]>> = {
  '(': [[/\(/y, 'open']],
  ')': [[/\)/y, 'close']],
  '=': [[/=/y, 'equals']],
  '|': [[/\|/y, 'pipe']],
  '@': [[/@/y, 'at']],
  '/': [[/\//y, 'separator']],
  '.': [[/\.\./y, 'name', (text) => text], [new RegExp(String.raw`\.${BEHIND_NAME}`, 'y'), 'name', (text) => text], [/\./y, 'separator']],
  '}': [[/\}\}\}\}|\}~?\}\}|\}\}/y, 'end', (text) => text]],
  '~': [[/~\}\}/y, 'end', (text) => text]],
  '"': [[/"(?:\\"|[^"])*"/y, 'literal', (text) => text.slice(1, -1).replaceAll('\\"', '"')]],
  "'": [[/'(?:\\'|[^'])*'/y, 'literal', (text) => text.slice(1, -1).replaceAll("\\'", "'")]],
  '[': [[/\[(?:\\\]|[^\]])*\]/y, 'name', (text) => text.slice(1, -1).replaceAll(/\\([\\\]])/g, '$1')]],
};

/** All other words, tried in the order of Handlebars' own lexer. */
const OTHERS: readonly Rule[] = [
  [new RegExp(`(?:true|false|undefined|null)${BEHIND_LITERAL}`, 'y'), 'literal', (text) => WORDS[text]],
  [new RegExp(String.raw`-?\d+(?:\.\d+)?${BEHIND_LITERAL}`, 'y'), 'literal', Number],
  [/as\s+\|/y, 'as'],
  [new RegExp(`[^\\s!"#%-,./;->@[-^\`{-~]+${BEHIND_NAME}`, 'y'), 'name', (text) => text],
];

const BLANK = /\s+/y;

/**
 * The words of a tag from an offset on, up to and with its closing braces. Where there are none, or where something stands that is
 * no word, the last one is `faulty`.
 */
export function tagTokens(text: string, from: number): TagToken[] {
  const tokens: TagToken[] = [];
  for (let at = behindBlank(text, from); at < text.length; at = behindBlank(text, at)) {
    const token = tokenAt(text, at);
    tokens.push(token);
    if (token.kind === 'end' || token.kind === 'faulty') return tokens;
    at = token.end;
  }
  tokens.push({ kind: 'faulty', start: text.length, end: text.length });
  return tokens;
}

/** The words of a stretch of text as if closing braces stood behind it: what is no word is passed over. */
export function looseTokens(text: string, from: number, until: number): TagToken[] {
  const source = `${text.slice(from, until)}}}`;
  const tokens: TagToken[] = [];
  for (let at = behindBlank(source, 0); at < source.length; at = behindBlank(source, at)) {
    const token = tokenAt(source, at);
    if (token.kind !== 'faulty') tokens.push({ ...token, start: token.start + from, end: Math.min(token.end + from, until) });
    at = token.end;
  }
  return tokens;
}

function tokenAt(source: string, at: number): TagToken {
  for (const [pattern, kind, value] of BY_SIGN[source[at]!] ?? OTHERS) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) continue;
    const token = { kind, start: at, end: at + found[0].length };
    return value === undefined ? token : { ...token, value: value(found[0]) };
  }
  return { kind: 'faulty', start: at, end: at + 1 };
}

function behindBlank(source: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.test(source) ? BLANK.lastIndex : at;
}
