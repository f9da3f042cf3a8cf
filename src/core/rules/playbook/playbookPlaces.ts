import type { Fix } from '../../finding';
import type { PlaybookExpression } from '../../playbooks/compilePlaybook';
import type { PlaybookDocument } from '../../playbooks/playbook';
import { SheetEdit, fixOf } from '../../model/sheetEdit';
import { spanOf } from '../../model/sheetSpan';
import type { Span } from '../../text/span';
import type { EditResult } from '../../yaml/editResult';
import { followAlias, nodeAt } from '../../yaml/nodePath';
import { valueSpan } from '../../yaml/scalarOffsets';
import type { SourceNode, YamlPath } from '../../yaml/sourceTree';

/** Where the front matter says something; where it does not, the nearest parent, and in the end its first key. */
export function headSpan({ front, bodyStart }: PlaybookDocument, path: YamlPath, what: 'key' | 'value' = 'value'): Span {
  const [sheet] = front?.sheets ?? [];
  return front === undefined || sheet === undefined ? { start: bodyStart, end: bodyStart } : spanOf(front, sheet, path, what);
}

/** What stands at a path of the front matter, valid or not; undefined where nothing does. */
export function writtenAt({ front }: PlaybookDocument, path: YamlPath): SourceNode | undefined {
  const node = nodeAt(front?.sheets[0]?.body ?? null, path)?.node;
  return node == null ? undefined : followAlias(node);
}

/** Whether the front matter was read as a whole: else what it seems to lack may only be out of sight. */
export function isHeadWhole({ front }: PlaybookDocument): boolean {
  return front?.yaml.state === 'whole' && front.yaml.roots[0]?.kind === 'map';
}

/** A part of an expression of the front matter in the file, also of one on several lines. */
export function expressionSpan(document: PlaybookDocument, of: PlaybookExpression, part: Span): Span {
  const node = writtenAt(document, of.split('.'));
  if (node?.kind !== 'scalar') return headSpan(document, of.split('.'));
  const span = valueSpan(document.text, node, part);
  // An editor needs something to underline.
  return span.end > span.start ? span : { start: span.start, end: Math.min(span.start + 1, node.end) };
}

/** The fix that an edit of the front matter is; none where that cannot be edited. A preferred one may be applied without asking. */
export function headFix(document: PlaybookDocument, title: string, edit: (head: SheetEdit) => EditResult, preferred: boolean): readonly Fix[] {
  const { front } = document;
  const [sheet] = front?.sheets ?? [];
  return front !== undefined && sheet !== undefined && isHeadWhole(document) ? fixOf(title, edit(new SheetEdit(front, sheet)), preferred) : [];
}

/** The file's title, or else the first line of its text: what a finding on the text as a whole is shown at. */
export function titleSpan({ headings, text, bodyStart }: PlaybookDocument): Span {
  const title = headings.find(({ level }) => level === 1) ?? headings[0];
  if (title !== undefined) return title.span;
  const start = bodyStart + /^\s*/.exec(text.slice(bodyStart))![0].length;
  return start >= text.length ? { start: 0, end: /^[^\r\n]*/.exec(text)![0].length } : { start, end: start + /^[^\r\n]*/.exec(text.slice(start))![0].length };
}
