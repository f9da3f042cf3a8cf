import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, Node } from 'yaml';
import type { SourceNode, YamlSource } from '../../../src/core/yaml/sourceTree';

/** What the `yaml` library reads; it stands for the truth in all texts that have no errors. */
export function libraryDocuments(text: string): readonly Document[] {
  const parsed = parseAllDocuments(text, { stringKeys: true, uniqueKeys: false, logLevel: 'silent' });
  return Array.isArray(parsed) ? (parsed as readonly Document[]) : [];
}

/** Every difference in values, kinds, anchors and ranges between our tree and the library's; empty when there is none. */
export function differences(source: YamlSource): string[] {
  const documents = libraryDocuments(source.text);
  const found: string[] = [];
  if (source.state !== 'whole') return [`state ${source.state}: ${source.problems.map((problem) => problem.message).join(' ')}`];
  if (documents.length !== source.roots.length) return [`${source.roots.length} documents instead of ${documents.length}`];
  documents.forEach((document, index) => compare(source.text, source.roots[index]!, document.contents, `#${index}`, found));
  return found;
}

function compare(text: string, ours: SourceNode | null, theirs: unknown, place: string, found: string[]): void {
  const node = theirs as (Node & { value?: unknown; source?: string; items: unknown[] }) | null;
  if (ours === null) {
    if (node !== null && !(isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1])) found.push(`${place}: nothing instead of ${String(node)}`);
    return;
  }
  if (node === null) {
    found.push(`${place}: ${ours.kind} instead of nothing`);
    return;
  }
  compareRanges(text, ours, node, place, found);
  if (ours.kind !== 'alias' && ours.anchor !== node.anchor) found.push(`${place}: anchor ${ours.anchor ?? 'none'}`);
  compareContents(text, ours, node, place, found);
}

function compareContents(text: string, ours: SourceNode, node: Node & { value?: unknown; source?: string; items: unknown[] }, place: string, found: string[]): void {
  if (ours.kind === 'scalar') {
    if (!isScalar(node) || !sameValue(ours.value, node.value)) found.push(`${place}: ${JSON.stringify(ours.value)} instead of ${JSON.stringify(node.value)}`);
  } else if (ours.kind === 'alias') {
    if (!isAlias(node) || node.source !== ours.name) found.push(`${place}: alias ${ours.name}`);
  } else if (ours.kind === 'map') {
    if (!isMap(node) || node.items.length !== ours.entries.length) found.push(`${place}: map of ${ours.entries.length}`);
    else
      ours.entries.forEach((entry, index) => {
        compare(text, entry.key, node.items[index]!.key, `${place}.key${index}`, found);
        compare(text, entry.value, node.items[index]!.value, `${place}.${String(entry.key.value)}`, found);
      });
  } else if (!isSeq(node) || node.items.length !== ours.items.length) found.push(`${place}: list of ${ours.items.length}`);
  else ours.items.forEach((item, index) => compare(text, item, node.items[index], `${place}.${index}`, found));
}

/** We keep infinity and not-a-number as text. */
function sameValue(ours: unknown, theirs: unknown): boolean {
  return Object.is(ours, theirs) || (typeof ours === 'string' && typeof theirs === 'number' && !Number.isFinite(theirs));
}

/** Ends of block collections: ours is behind the last content, the library's behind the blanks and comments after it. */
function compareRanges(text: string, ours: SourceNode, node: Node, place: string, found: string[]): void {
  const [start, end] = node.range!;
  if (ours.start !== start) found.push(`${place}: ${ours.kind} starts at ${ours.start} instead of ${start}`);
  const isLoose = (ours.kind === 'map' || ours.kind === 'sequence') && (!ours.flow || !'[{'.includes(text[ours.start]!));
  if (!isLoose && ours.end !== end) found.push(`${place}: ${ours.kind} ends at ${ours.end} instead of ${end}`);
  const behind = text.slice(ours.end, end).replace(/#.*/g, '').trim();
  if (isLoose && (ours.end > end || behind !== '')) found.push(`${place}: ${ours.kind} ends at ${ours.end} instead of ${end}`);
}
