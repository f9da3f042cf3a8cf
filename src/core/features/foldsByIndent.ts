import type { LineIndex } from '../text/lineIndex';
import type { Fold } from './authoring';

interface Open {
  readonly line: number;
  readonly indent: number;
}

/** Folds of a text that cannot be read: a line and the deeper ones below it. A dash counts as a step deeper than the key above it. */
export function foldsByIndent(text: string, lines: LineIndex): Fold[] {
  const folds: Fold[] = [];
  const open: Open[] = [];
  let lastInk = 0;
  const close = (indent: number) => {
    while (open.length > 0 && open.at(-1)!.indent >= indent) {
      const { line } = open.pop()!;
      if (lastInk > line) folds.push({ startLine: line, endLine: lastInk });
    }
  };
  for (let line = 0; line < lines.lineCount; line++) {
    const { start, end } = lines.lineSpan(line);
    const [, blanks = '', first = ''] = /^([ \t]*)(-?.?)/.exec(text.slice(start, end))!;
    if (first === '') continue;
    const indent = blanks.length * 2 + (/^-(?:\s|$)/.test(first) ? 1 : 0);
    close(indent);
    open.push({ line, indent });
    lastInk = line;
  }
  close(0);
  return folds.sort((a, b) => a.startLine - b.startLine);
}
