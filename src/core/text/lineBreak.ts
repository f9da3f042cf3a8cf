/** The line break that the text uses: that of its first line, LF where it has only one line. */
export function lineBreakOf(text: string): '\r\n' | '\n' | '\r' {
  const found = /\r\n|\n|\r/.exec(text);
  return (found?.[0] ?? '\n') as '\r\n' | '\n' | '\r';
}
