import type { SourceDocument } from '../model/sourceDocument';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { SourceNode } from '../yaml/sourceTree';
import type { Fold } from './authoring';
import { foldsByIndent } from './foldsByIndent';

/** What can be folded: maps, lists, items and texts on several lines, and comments on several lines. Also where the text does not parse. */
export function foldsOf(document: SourceDocument): Fold[] {
  const { text, lines, yaml } = document;
  if (yaml.state === 'none') return foldsByIndent(text, lines);
  const walk = new FoldWalk(text, lines);
  for (const root of yaml.roots) if (root !== null) walk.inside(root);
  return [...walk.folds(), ...commentFolds(text, lines, walk.textLines)].sort((a, b) => a.startLine - b.startLine);
}

class FoldWalk {
  /** Lines inside of texts, where `#` begins no comment. */
  readonly textLines = new Set<number>();
  /** Last line by first line: of two folds on one line only the larger can be shown. */
  private readonly ends = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {}

  folds(): Fold[] {
    return [...this.ends].map(([startLine, endLine]) => ({ startLine, endLine }));
  }

  inside(node: SourceNode): void {
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) if (value !== null) this.part(key.start, value);
    } else if (node.kind === 'sequence') {
      for (const item of node.items) if (item !== null) this.part(item.start, item);
    }
    if (node.kind !== 'scalar' && node.kind !== 'alias' && node.flow) this.add(node.start, node);
  }

  private part(start: number, value: SourceNode): void {
    if (value.kind === 'alias') return;
    this.add(start, value);
    if (value.kind === 'scalar') this.markText(value);
    else this.inside(value);
  }

  private add(start: number, { end, ...value }: Span & { readonly flow?: boolean }): void {
    const startLine = this.lines.positionAt(start).line;
    const last = this.lines.positionAt(this.lastInk(start, end)).line;
    // A closing bracket on a line of its own stays in sight.
    const endLine = value.flow === true && this.isCloser(last) ? last - 1 : last;
    if (endLine > startLine && endLine > (this.ends.get(startLine) ?? 0)) this.ends.set(startLine, endLine);
  }

  private lastInk(start: number, end: number): number {
    let at = end - 1;
    while (at > start && /\s/.test(this.text[at]!)) at--;
    return Math.max(start, at);
  }

  private isCloser(line: number): boolean {
    const { start, end } = this.lines.lineSpan(line);
    return /^[\s\]},]*$/.test(this.text.slice(start, end));
  }

  private markText({ start, end }: Span): void {
    const last = this.lines.positionAt(end).line;
    for (let line = this.lines.positionAt(start).line + 1; line <= last; line++) this.textLines.add(line);
  }
}

/** Two or more lines of comments below each other. */
function commentFolds(text: string, lines: LineIndex, textLines: ReadonlySet<number>): Fold[] {
  const folds: Fold[] = [];
  let start = -1;
  for (let line = 0; line <= lines.lineCount; line++) {
    const span = lines.lineSpan(line);
    const isComment = line < lines.lineCount && !textLines.has(line) && /^[ \t]*#/.test(text.slice(span.start, span.end));
    if (isComment && start < 0) start = line;
    if (isComment || start < 0) continue;
    if (line - start > 1) folds.push({ startLine: start, endLine: line - 1, kind: 'comment' });
    start = -1;
  }
  return folds;
}
