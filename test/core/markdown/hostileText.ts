import fc from 'fast-check';

/** Text made of what Markdown, HTML and line breaks are made of, between ordinary characters. */
export function hostileText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    '#', '##', '-', '+', '*', '_', '__', '`', '```', '~', '~~', '|', '\\', '\\|', '<', '>', '<b>', '<!--', '-->', '[', ']', '](', '![', '(', ')', '!', '&',
    '&amp;', '&#35;', ';', '=', '===', '---', ':', ':-', '1.', '2)', '\n', '\r\n', '\n\n', '\t', '    ', ' ', 'a', 'B', '1', 'é', '語', '😀', '$', '$$',
    '$x$', '^', '[^1]', '[x]', '@', 'a@b', '\u2028', '\u00a0', '.', 'x', '{{', '}}', '"', "'", '/', '%', ',',
  );
  return fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
}

/** What a reader should see of the value. */
export function literalOf(value: string): string {
  return value
    .replace(/[\s\u0085\u180e]+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu, '\ufffd')
    .trim();
}
