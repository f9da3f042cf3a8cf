const MOST = 60;

/** A text of the user's files as a name in a tree or list: on one line, not too long. Empty for a blank one. */
export function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
