/**
 * The text as a linter wants it: LF line ends, no trailing spaces, never two blank lines together, one line end at the
 * end. What stands in code fences keeps its blank lines.
 */
export function tidyMarkdown(text: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trimEnd();
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined ? mark !== undefined : mark?.startsWith(fence) === true) fence = fence === undefined ? mark : undefined;
    const doubled = line === '' && fence === undefined && (kept.length === 0 || kept.at(-1) === '');
    if (!doubled) kept.push(line);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}
