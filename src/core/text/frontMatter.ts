import type { Span } from './span';

/** The head of a Markdown file between two lines of dashes. */
export interface FrontMatter {
  /** Its YAML, without the lines of dashes. */
  readonly yaml: Span;
  /** Where the text behind it begins. */
  readonly end: number;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The front matter at the file's very start; undefined where there is none. One that is not closed is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match === null || match.index !== 0) return undefined;
  const start = match[0].indexOf('\n') + 1;
  return { yaml: { start, end: start + match[1]!.length }, end: match[0].length };
}
