import type { SourceNode } from '../yaml/sourceTree';
import type { Sheet, SourceDocument } from './sourceDocument';

/** Each field and list item of the sheet by its dotted path (`scores.support.csat`, `events.2`) with its line, counted from 1. */
export function sheetLines(document: SourceDocument, { body }: Sheet): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const add = (path: string, offset: number): void => {
    if (!lines.has(path)) lines.set(path, document.lines.positionAt(offset).line + 1);
  };
  const visit = (node: SourceNode | null, path: string): void => {
    const below = (step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);
    if (node?.kind === 'map') {
      for (const { key, value } of node.entries) {
        add(below(String(key.value)), key.start);
        visit(value, below(String(key.value)));
      }
    }
    if (node?.kind === 'sequence') {
      node.items.forEach((item, index) => {
        if (item === null) return;
        add(below(index), item.start);
        visit(item, below(index));
      });
    }
  };
  visit(body, '');
  return lines;
}
