/** The places to fill in of one snippet, numbered in the order in which they are asked for. */
export class Stops {
  private last = 0;

  /** A place that holds a text to be written over; empty for one that holds none. */
  text(placeholder: string): string {
    this.last++;
    return placeholder === '' ? `$${this.last}` : `\${${this.last}:${plain(placeholder)}}`;
  }

  /** A place that offers texts to choose from; the first one stands there. Unlike elsewhere, `$` and `}` stand for themselves in it. */
  choice(texts: readonly string[]): string {
    if (texts.length < 2) return this.text(texts[0] ?? '');
    this.last++;
    return `\${${this.last}|${texts.map((text) => text.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
}

/** The text as it is, where it stands in a snippet. */
export function plain(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
