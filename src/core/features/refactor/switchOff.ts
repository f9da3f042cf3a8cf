import type { Finding } from '../../finding';
import type { SourceDocument } from '../../model/sourceDocument';
import { REASON_PLACEHOLDER, SUPPRESSION_WORD } from '../../rules/suppressionComments';
import type { Span } from '../../text/span';
import { lineBreakOf } from '../../text/lineBreak';
import { isInScalar } from '../../yaml/findComments';
import { indentAt, lineStart } from '../../yaml/scanText';
import type { Refactoring } from '../authoring';
import type { FeatureView } from '../featureView';
import { plain } from '../snippet';

/**
 * For each rule of the catalogue that found something on the selected lines: a comment above the line that switches it off there. The reason
 * is for the person to write; what stands in its place does not count as one.
 */
export function switchOff({ document, rules }: FeatureView, selection: Span, findings: readonly Finding[]): Refactoring[] {
  const { lines } = document;
  const [from, to] = [lines.positionAt(selection.start).line, lines.positionAt(selection.end).line];
  const offered = new Map<string, Refactoring>();
  for (const { rule, span } of findings) {
    const { line } = lines.positionAt(span.start);
    if (line < from || line > to || offered.has(rule) || !rules.some(({ id }) => id === rule)) continue;
    const refactoring = commentAbove(document, rule, span);
    if (refactoring !== undefined) offered.set(rule, refactoring);
  }
  return [...offered.values()];
}

function commentAbove({ text, yaml }: SourceDocument, rule: string, span: Span): Refactoring | undefined {
  const start = lineStart(text, span.start);
  const at = text.startsWith('\uFEFF', start) ? start + 1 : start;
  // Between the lines of a text no comment can stand.
  if (yaml.roots.some((root) => isInScalar(text, root, at))) return undefined;
  const indent = ' '.repeat(indentAt(text, at));
  const newText = `${indent}# ${SUPPRESSION_WORD}-next-line ${rule} -- \${1:${plain(REASON_PLACEHOLDER)}}${lineBreakOf(text)}`;
  return { id: 'switch-off', title: `Switch off ${rule} here, with a reason`, kind: 'quickfix', edits: [{ span: { start: at, end: at }, newText }], isSnippet: true };
}
