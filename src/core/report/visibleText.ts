// Characters that move the cursor, colour the terminal, end a line, turn the reading direction or hide text (P33):
// C0 and C1 controls, bidi marks and embeddings, line and paragraph separators, interlinear marks, BOM, tag characters.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const HIDDEN_BUT_LAYOUT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Nearly all JSON is of this kind, and needs no closer look. */
const PLAIN_JSON = /^[\n -~]*$/;

const SHORT_NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };

/** The text on one line, with every control or direction character shown as an escape such as `\n` or `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, escapeOf);
}

/** As `visibleText`, for a text of several lines: its line breaks and tabs stay. */
export function visibleBlock(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(HIDDEN_BUT_LAYOUT, escapeOf);
}

/** JSON text with the same characters as `\uXXXX`: still the same value for every reader, and safe on a terminal. */
export function visibleJson(json: string): string {
  if (PLAIN_JSON.test(json)) return json;
  return json.replace(HIDDEN_BUT_LAYOUT, (character) => Array.from({ length: character.length }, (_, at) => unicodeEscape(character.charCodeAt(at))).join(''));
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0)!;
  return SHORT_NAMES[character] ?? (code > 0xffff ? `\\u{${code.toString(16)}}` : unicodeEscape(code));
}

function unicodeEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
