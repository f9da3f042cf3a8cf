/** A part of the comment. */
export interface Section {
  /** What it is on, without text of files: it may stand in HTML. */
  readonly title: string;
  /** Blocks of Markdown, the weightiest first; where there is no room for all, the last are left out. */
  readonly items: readonly string[];
  /** What stands between two of them: one line break in a list, two between paragraphs. */
  readonly between: '\n' | '\n\n';
}

/** Folded below its title, or below a heading. */
export type Folding = 'folded' | 'open';

/** The section as Markdown, with as many of its items as told; empty for none. */
export function sectionMarkdown({ title, items, between }: Section, kept: number, folding: Folding): string {
  if (kept === 0) return '';
  const rest = items.length - kept;
  const told = [...items.slice(0, kept), ...(rest > 0 ? [bullet(`and ${rest} more`)] : [])];
  const body = told.join(between);
  return folding === 'open' ? `## ${title}\n\n${body}` : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A line of a list; a dash where there is nothing to tell, as nothing below a line makes a heading of it. */
export function bullet(markdown: string, depth = 0): string {
  return `${'  '.repeat(depth)}- ${markdown === '' ? '–' : markdown}`;
}
