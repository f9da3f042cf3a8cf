import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, Parser } from 'yaml';
import type { CST, Document, Node, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import { LIMITS } from '../limits';
import { Anchors } from './anchors';
import { describeLibraryError } from './describeLibraryError';
import { tooDeep } from './problems';
import { lineStart } from './scanText';
import { resolveScalar } from './resolveScalar';
import type { MapEntry, ScalarNode, ScalarStyle, SourceNode, YamlProblem, YamlSource } from './sourceTree';

/** The only importer of `yaml`, which can hang or abort the process on hostile texts unless it is kept on this leash. */

const OPTIONS = {
  version: '1.2',
  // Its own check is quadratic: 20,000 keys take 10 s.
  uniqueKeys: false,
  // Collections as keys, nested, take exponential time.
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Reads a text with syntax errors: at most one problem a line, and what can be made out of the rest. */
export function readWithLibrary(text: string): YamlSource {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { text, roots: [], problems: [tooDeep(deep)], state: 'none' };
  const parsed = parseAllDocuments(text, OPTIONS);
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? (parsed as readonly Document.Parsed[]) : [];
  const roots = documents.map((document) => new Converter(text).convert(document.contents));
  const problems = onePerLine(text, documents.flatMap((document) => document.errors));
  return { text, roots, problems, state: problems.length === 0 ? 'whole' : 'repaired' };
}

/**
 * Where the text nests deeper than the limit; undefined where it does not. Composing a deep text recurses until the
 * process aborts, so the depth is counted on the raw tokens first, without recursion (P01).
 */
function tooDeepAt(text: string): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of new Parser().parse(text)) {
    open.push({ token, depth: 0 });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.depth > LIMITS.yamlDepth) return next.token.offset;
      for (const child of childrenOf(next.token)) open.push({ token: child, depth: next.depth + 1 });
    }
  }
  return undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  const children: CST.Token[] = [];
  for (const item of token.items) {
    if (item.key) children.push(item.key);
    if (item.value) children.push(item.value);
  }
  return children;
}

function onePerLine(text: string, errors: readonly YAMLError[]): YamlProblem[] {
  const byLine = new Map<number, YamlProblem>();
  for (const error of errors) {
    const told = describeLibraryError(text, error.code, error.pos);
    const line = lineStart(text, told.span.start);
    if (!byLine.has(line)) byLine.set(line, told);
  }
  return [...byLine.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Makes our tree of the library's nodes, for one document. Its depth is bounded by `tooDeepAt`. */
class Converter {
  private readonly anchors = new Anchors();
  private nodes = 0;

  constructor(private readonly text: string) {}

  convert(node: Node | null | undefined): SourceNode | null {
    this.nodes++;
    if (isAlias(node)) return this.alias(node.source, node.range ?? undefined);
    if (isScalar(node)) return this.scalar(node);
    if (isMap(node) || isSeq(node)) return this.collection(node);
    return null;
  }

  private alias(name: string, range: readonly number[] | undefined): SourceNode {
    const found = this.anchors.resolve(name);
    return { kind: 'alias', start: range?.[0] ?? 0, end: range?.[1] ?? 0, name, target: found.kind === 'node' ? found.node : undefined };
  }

  private scalar(node: Node & { value: unknown; type?: string; source?: string }): ScalarNode | null {
    const [start, end] = this.rangeOf(node);
    if (start === end && node.anchor === undefined) return null;
    const style = STYLES[node.type ?? ''] ?? 'plain';
    const source = node.source ?? String(node.value);
    const scalar: ScalarNode = { kind: 'scalar', start, end, style, value: style === 'plain' ? resolveScalar(source) : source };
    if (node.anchor === undefined) return scalar;
    const anchored = { ...scalar, anchor: node.anchor };
    this.anchors.open(node.anchor, anchored).weight = 1;
    return anchored;
  }

  private collection(node: YAMLMap<unknown, unknown> | YAMLSeq<unknown>): SourceNode {
    const [start, end] = this.rangeOf(node);
    const flow = node.flow === true;
    const anchor = node.anchor === undefined ? {} : { anchor: node.anchor };
    const entries: MapEntry[] = [];
    const items: (SourceNode | null)[] = [];
    const converted: SourceNode = isMap(node) ? { kind: 'map', start, end, flow, entries, ...anchor } : { kind: 'sequence', start, end, flow, items, ...anchor };
    const anchored = node.anchor === undefined ? undefined : this.anchors.open(node.anchor, converted);
    const before = this.nodes + this.anchors.aliasedNodes;
    if (isMap(node)) for (const pair of node.items) this.addEntry(entries, pair.key as Node, pair.value as Node | null);
    else for (const item of node.items) items.push(this.convert(item as Node | null));
    if (anchored !== undefined) anchored.weight = this.nodes + this.anchors.aliasedNodes - before + 1;
    return converted;
  }

  private addEntry(entries: MapEntry[], keyNode: Node, valueNode: Node | null): void {
    const key = isScalar(keyNode) ? this.scalar(keyNode as Node & { value: unknown; source?: string }) : null;
    const value = this.convert(valueNode);
    if (key === null || entries.length >= LIMITS.keysPerMap) return;
    entries.push({ key: { ...key, value: this.keyText(keyNode, key) }, value });
  }

  /** A key is a text, whatever it looks like. */
  private keyText(node: Node, key: ScalarNode): string {
    const source = (node as { source?: string }).source;
    return source ?? this.text.slice(key.start, key.end);
  }

  private rangeOf(node: { range?: readonly number[] | null | undefined }): [number, number] {
    const start = Math.min(node.range?.[0] ?? 0, this.text.length);
    return [start, Math.max(start, Math.min(node.range?.[1] ?? start, this.text.length))];
  }
}
