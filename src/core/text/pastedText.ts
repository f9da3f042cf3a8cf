/** Characters that mails and documents bring along and nobody sees. Joiners of emoji and of scripts are none of them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const NO_BREAK_EDGE = /^\u00a0+|\u00a0+$/g;
const IN_TYPOGRAPHIC_QUOTES = /^[“”„‟«‹‘’‚‛](.*)[“”„‟»›‘’‚‛]$/s;

/** What a pasted text means: without characters that nobody sees, and without typographic quotes around it. */
export function plainText(text: string): string {
  const visible = text.replaceAll(INVISIBLE, '').trim();
  return IN_TYPOGRAPHIC_QUOTES.exec(visible)?.[1]?.trim() ?? visible;
}

/** The text with its unseen characters named, `120000<U+200B>`: a message that shows a plain 120000 would explain nothing. */
export function withInvisibleNamed(text: string): string {
  return text.replaceAll(INVISIBLE, named).replaceAll(NO_BREAK_EDGE, (spaces) => spaces.replaceAll('\u00a0', named));
}

function named(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
