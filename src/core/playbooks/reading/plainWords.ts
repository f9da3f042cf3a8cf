/** A stretch of running text longer than this is not looked through. */
const LONGEST = 4_000;

/**
 * Running Markdown as plain text on one line: the words of links and code without their marks. It reads what people write in a
 * step or a heading, in linear time; a whole parser of running text takes far longer for what may be hostile.
 */
export function plainWords(markdown: string): string {
  return markdown
    .slice(0, LONGEST)
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,500}(?:\s+"[^"]{0,200}")?\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/(`{1,3})(.{1,500}?)\1/g, '$2')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~]{1,500}?)(?<=[^\s\\])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_]{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
