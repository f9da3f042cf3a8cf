import { fieldTokens } from '../expression/fieldTokens';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { ACCOUNT_FIELDS } from '../schema/generated/sheetFields';
import { SYMBOL_SHAPES } from '../schema/generated/symbolShapes';
import type { SymbolKind, SymbolShape, SymbolUse } from '../schema/symbolShape';
import { shapeOfPart } from '../schema/symbolNames';
import { firstLine } from '../model/sheetSpan';
import { isNobody } from '../text/isNobody';
import type { Span } from '../text/span';
import { entryOf } from '../yaml/nodePath';
import { partSpan } from '../yaml/scalarPart';
import type { AliasNode, MapNode, ScalarNode, SourceNode, YamlPath } from '../yaml/sourceTree';

/** A place of a document that names something. */
export interface SymbolOccurrence {
  /** Index of its sheet in the document. */
  readonly sheet: number;
  /** From the sheet's body. */
  readonly path: YamlPath;
  readonly at: 'key' | 'value';
  readonly use: SymbolUse;
  /** The scalar that holds the name. */
  readonly node: ScalarNode;
  /** What stands in the text where the name is only pointed to. */
  readonly alias: AliasNode | undefined;
  /** The part of the scalar's value that may be the name; an expression has several. */
  readonly part: Span;
  /** How an expression names it; undefined elsewhere. A name behind a dot must be a plain word. */
  readonly inExpression: 'dotted' | 'quoted' | undefined;
}

/** What an override of the whole score names instead of a component. */
const OVERALL = 'overall';

const known = new WeakMap<SourceDocument, readonly SymbolOccurrence[]>();

/** All names in a document's sheets, in the order of each sheet's keys. A key that stands twice counts once, as everywhere. */
export function symbolsOf(document: SourceDocument): readonly SymbolOccurrence[] {
  let symbols = known.get(document);
  if (symbols === undefined) known.set(document, (symbols = document.sheets.flatMap((sheet, index) => [...symbolsOfSheet(sheet, index)])));
  return symbols;
}

/** The text that may be the name. */
export function nameText({ node, part }: SymbolOccurrence): string {
  return String(node.value).slice(part.start, part.end);
}

/** Where the name stands in the text: inside its quotes, or the alias that stands for it. Of a value on several lines, its first. */
export function symbolSpan(document: SourceDocument, { node, alias, part }: SymbolOccurrence): Span {
  if (alias !== undefined) return { start: alias.start, end: alias.end };
  return partSpan(document.text, node, part) ?? firstLine(document.text, node);
}

function* symbolsOfSheet({ kind, body }: Sheet, sheet: number): Generator<SymbolOccurrence> {
  yield* new SymbolWalk(sheet).in(SYMBOL_SHAPES[kind], body, []);
}

/** Whether `none` or the like stands where a person is named: it means the same nobody at every customer. */
function namesNobody({ kinds }: SymbolUse, text: string): boolean {
  return (kinds.includes('person') || kinds.includes('stakeholder')) && isNobody(text);
}

class SymbolWalk {
  /** The alias through which the walk went last, while it is behind one. */
  private alias: AliasNode | undefined;

  constructor(private readonly sheet: number) {}

  *in(shape: SymbolShape, node: SourceNode, path: YamlPath): Generator<SymbolOccurrence> {
    switch (node.kind) {
      case 'scalar':
        if (shape.value !== undefined && typeof node.value === 'string' && !namesNobody(shape.value, node.value)) yield* this.named(shape.value, node, path);
        break;
      case 'alias':
        if (node.target !== undefined) yield* this.behind(node, shape, node.target, path);
        break;
      case 'sequence':
        if (shape.each === undefined) break;
        for (const [index, item] of node.items.entries()) if (item !== null) yield* this.in(shape.each, item, [...path, index]);
        break;
      case 'map':
        yield* this.entries(shape, node, path);
    }
  }

  private *entries(shape: SymbolShape, map: MapNode, path: YamlPath): Generator<SymbolOccurrence> {
    const seen = new Set<string>();
    for (const { key, value } of map.entries) {
      const name = String(key.value);
      if (seen.has(name)) continue;
      seen.add(name);
      const inner = [...path, name];
      if (shape.keys !== undefined && name !== '') yield this.occurrence(shape.keys, key, inner, 'key', whole(key));
      const part = shapeOfPart(shape, name);
      if (part === undefined || value === null) continue;
      yield* this.in(part, value, inner);
      if (part.value?.kinds[0] === 'playbook') yield* this.taskKey(part.value, map, path, String(value.kind === 'scalar' ? value.value : ''));
    }
  }

  private *behind(alias: AliasNode, shape: SymbolShape, target: SourceNode, path: YamlPath): Generator<SymbolOccurrence> {
    const outer = this.alias;
    this.alias = outer ?? alias;
    yield* this.in(shape, target, path);
    this.alias = outer;
  }

  private *named(use: SymbolUse, node: ScalarNode, path: YamlPath): Generator<SymbolOccurrence> {
    const value = String(node.value);
    if (use.kinds[0] === 'field') yield* this.fields(node, path, value);
    else if (value.trim() !== '' && !(use.kinds[0] === 'component' && value === OVERALL)) yield this.occurrence(use, node, path, 'value', whole(node));
  }

  /** A task's key begins with its playbook's id, so that the playbook knows its tasks again. */
  private *taskKey(use: SymbolUse, task: MapNode, path: YamlPath, playbook: string): Generator<SymbolOccurrence> {
    const key = entryOf(task, 'key')?.value;
    if (key?.kind !== 'scalar' || playbook === '' || !String(key.value).startsWith(`${playbook}/`)) return;
    yield this.occurrence(use, key, [...path, 'key'], 'value', { start: 0, end: playbook.length });
  }

  private *fields(node: ScalarNode, path: YamlPath, source: string): Generator<SymbolOccurrence> {
    for (const { keys, spans, quoted, span } of fieldTokens(source)) {
      const [root, second] = keys;
      if (!Object.hasOwn(ACCOUNT_FIELDS, root!)) continue;
      const inner: SymbolKind | undefined = root === 'metrics' ? 'metric' : root === 'scores' ? 'component' : undefined;
      if (inner !== undefined && second !== undefined) {
        const use: SymbolUse = { role: 'reference', kinds: [inner] };
        yield this.occurrence(use, node, path, 'value', spans[1]!, quoted[1] === true ? 'quoted' : 'dotted');
      }
      if (inner !== 'metric') yield this.occurrence({ role: 'reference', kinds: ['field'] }, node, path, 'value', span, 'dotted');
    }
  }

  private occurrence(use: SymbolUse, node: ScalarNode, path: YamlPath, at: 'key' | 'value', part: Span, inExpression?: 'dotted' | 'quoted'): SymbolOccurrence {
    return { sheet: this.sheet, path, at, use, node, alias: this.alias, part, inExpression };
  }
}

/** The whole value without blanks at its ends, which block styles leave there. */
function whole({ value }: ScalarNode): Span {
  const text = String(value);
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
