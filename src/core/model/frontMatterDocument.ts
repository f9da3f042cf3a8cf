import { frontMatterOf } from '../text/frontMatter';
import { LineIndex } from '../text/lineIndex';
import { readYaml } from '../yaml/readYaml';
import type { Sheet, SheetKind, SourceDocument } from './sourceDocument';

/**
 * The front matter of a Markdown file as a document of its own, in the offsets of the file: its text ends where the front matter does.
 * Undefined where the file has none.
 * While the front matter is no map, its sheet holds nothing.
 */
export function frontMatterDocument(file: string, text: string, kind: Extract<SheetKind, 'template' | 'playbook'>): SourceDocument | undefined {
  const head = frontMatterOf(text);
  if (head === undefined) return undefined;
  // The line of dashes above it opens a YAML document, so nothing has to be moved.
  const own = text.slice(0, head.yaml.end);
  const yaml = readYaml(own);
  const [root] = yaml.roots;
  const body = root?.kind === 'map' ? root : { kind: 'map' as const, start: head.yaml.start, end: head.yaml.end, flow: false, entries: [] };
  const first = body.entries[0]?.key ?? { start: head.yaml.start, end: head.yaml.start };
  const sheet: Sheet = { kind, document: 0, path: [], body, head: { start: first.start, end: first.end } };
  return { file, text: own, lines: new LineIndex(own), yaml, sheets: [sheet] };
}
