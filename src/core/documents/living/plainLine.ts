/** A line that is longer is no figure with its label any more; it is cut, so that no line takes long. */
const LONGEST_LINE = 2_000;

/** One line of Markdown as a reader sees it: without the marks of headings, lists and quotes, without emphasis, links and escapes. */
export function plainLine(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/^[ \t>]*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\([^()\s]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*{1,3}|~~|`+)/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
