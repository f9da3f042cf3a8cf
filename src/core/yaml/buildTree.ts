import { COLLECTION_STYLE, EVENT_ID, getScalarValue } from 'js-yaml';
import type { AliasEvent, DocumentEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { LIMITS } from '../limits';
import type { Span } from '../text/span';
import { Anchors } from './anchors';
import { aliasProblem, complexKey, duplicateKey, emptyKey, lossyNumber, mergeKey, tooManyKeys, unsupportedDirective, unsupportedTag } from './problems';
import { losesDigits, resolveScalar } from './resolveScalar';
import { afterColon, afterDash, afterLoneColon, blockScalarEnd, blockScalarStart, directiveSpan, flowEnd } from './scanText';
import type { AliasNode, MapEntry, MapNode, ScalarNode, ScalarStyle, ScalarValue, SequenceNode, SourceNode, YamlProblem } from './sourceTree';

const ABSENT = -1;
const STYLES: readonly ScalarStyle[] = ['plain', 'plain', 'single-quoted', 'double-quoted', 'literal', 'folded'];
const PLAIN_STYLE = 1;
const FIRST_BLOCK_STYLE = 4;
/** Up to this many entries a look through the list finds a key sooner than a map would. */
const FEW_ENTRIES = 12;

type Properties = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The tree of a text that parsed, and what is wrong with it although it did. */
export interface BuiltTree {
  readonly roots: readonly (SourceNode | null)[];
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
}

/** Builds the tree of all documents in one pass over the parser's events. The hot path of every keystroke (T1). */
export function buildTree(text: string, events: readonly Event[]): BuiltTree {
  return new TreeBuilder(text, events).build();
}

class TreeBuilder {
  private readonly problems: YamlProblem[] = [];
  private anchors = new Anchors();
  private aliasesCut = false;
  /** Index of the next event. */
  private next = 0;
  /** End of the last token read: the events have no ends of collections. */
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  build(): BuiltTree {
    const roots: (SourceNode | null)[] = [];
    while (this.next < this.events.length) {
      this.checkDirectives(this.events[this.next++] as DocumentEvent);
      this.anchors = new Anchors();
      this.aliasesCut = false;
      roots.push(this.readNode());
      this.next++;
    }
    return { roots, problems: this.problems.sort((a, b) => a.span.start - b.span.start) };
  }

  private checkDirectives(document: DocumentEvent): void {
    if (document.directives.length === 0) return;
    const span = directiveSpan(this.text, this.end);
    this.problems.push(unsupportedDirective(span, this.text.slice(span.start, span.end)));
    this.end = span.end;
  }

  private readNode(): SourceNode | null {
    const event = this.events[this.next++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.readScalar(event);
      case EVENT_ID.MAPPING:
        return this.readMap(event);
      case EVENT_ID.SEQUENCE:
        return this.readSequence(event);
      default:
        return this.readAlias(event as AliasEvent);
    }
  }

  private readScalar(event: ScalarEvent): ScalarNode | null {
    const tagged = event.tagStart !== ABSENT;
    if (event.anchorStart === ABSENT && !tagged) {
      if (event.valueStart === ABSENT) return null;
      return this.scalarOf(event, false);
    }
    const isText = tagged && this.checkTag(event, 'scalar');
    const node = event.valueStart === ABSENT ? this.emptyScalar(event, isText) : this.scalarOf(event, isText);
    if (event.anchorStart === ABSENT) return node;
    const anchor = this.anchorName(event);
    const anchored: ScalarNode = { ...node, anchor };
    this.anchors.open(anchor, anchored).weight = 1;
    return anchored;
  }

  private scalarOf(event: ScalarEvent, isText: boolean): ScalarNode {
    const { valueStart, valueEnd } = event;
    const source = event.fast ? this.text.slice(valueStart, valueEnd) : getScalarValue(this.text, event);
    const style = STYLES[event.style]!;
    if (style !== 'plain') return this.quotedOrBlock(event, style, source);
    this.end = valueEnd;
    const value = isText ? source : resolveScalar(source);
    if (typeof value === 'number' && source.length > 1 && losesDigits(source, value)) {
      this.problems.push(lossyNumber({ start: valueStart, end: valueEnd }, source, value));
    }
    return { kind: 'scalar', start: valueStart, end: valueEnd, style, value };
  }

  private quotedOrBlock(event: ScalarEvent, style: ScalarStyle, value: string): ScalarNode {
    if (event.style < FIRST_BLOCK_STYLE) {
      this.end = event.valueEnd + 1;
      return { kind: 'scalar', start: event.valueStart - 1, end: this.end, style, value };
    }
    const start = blockScalarStart(this.text, this.afterProperties(event), event.valueStart);
    this.end = blockScalarEnd(this.text, event);
    return { kind: 'scalar', start, end: this.end, style, value };
  }

  /** `key: &anchor` and `key: !!str` with nothing behind. */
  private emptyScalar(event: ScalarEvent, isText: boolean): ScalarNode {
    this.end = this.afterProperties(event);
    const value: ScalarValue = isText ? '' : null;
    return { kind: 'scalar', start: this.end, end: this.end, style: 'plain', value };
  }

  private readSequence(event: SequenceEvent): SequenceNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const items: (SourceNode | null)[] = [];
    const node: Mutable<SequenceNode> = { kind: 'sequence', start: event.start, end: event.start, flow, items };
    const close = this.openCollection(event, node);
    this.end = flow ? event.start + 1 : event.start;
    while (this.events[this.next]!.type !== EVENT_ID.POP) {
      const item = this.readNode();
      if (item === null && !flow) this.end = afterDash(this.text, this.end);
      items.push(item);
    }
    this.next++;
    node.end = flow ? (this.end = flowEnd(this.text, this.end, ']')) : this.end;
    close?.();
    return node;
  }

  private readMap(event: MappingEvent): MapNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const entries: MapEntry[] = [];
    const node: Mutable<MapNode> = { kind: 'map', start: event.start, end: event.start, flow, entries };
    const close = this.openCollection(event, node);
    if (!flow) node.start = this.blockMapStart(event);
    const braces = flow && this.hasBraces(event);
    this.end = braces ? event.start + 1 : event.start;
    let seen: Map<ScalarValue, ScalarNode> | undefined;
    let full = false;
    while (this.events[this.next]!.type !== EVENT_ID.POP) {
      const key = this.readKey();
      const value = this.readNode();
      if (value === null) this.end = afterColon(this.text, this.end);
      if (key === null || full) continue;
      if (entries.length === LIMITS.keysPerMap) {
        this.problems.push(tooManyKeys(key));
        full = true;
        continue;
      }
      if (seen === undefined && entries.length > FEW_ENTRIES) seen = firstKeys(entries);
      const first = seen === undefined ? findKey(entries, key.value) : seen.get(key.value);
      if (first !== undefined) this.problems.push(duplicateKey(key, first));
      else seen?.set(key.value, key);
      entries.push({ key, value });
    }
    this.next++;
    node.end = braces ? (this.end = flowEnd(this.text, this.end, '}')) : this.end;
    close?.();
    return node;
  }

  /** `&anchor key: value` names the key: the map begins behind the anchor. */
  private blockMapStart({ start }: MappingEvent): number {
    const mark = this.text[start];
    const first = this.events[this.next]!;
    return (mark === '&' || mark === '!') && first.type === EVENT_ID.SCALAR && first.valueStart !== ABSENT ? first.valueStart : start;
  }

  /** The pair of `[a: 1]` is a flow map without braces, even where its key begins with one: `[{}: 1]`. */
  private hasBraces(event: MappingEvent): boolean {
    if (this.text[event.start] !== '{') return false;
    const first = this.events[this.next]!;
    return !(first.type === EVENT_ID.MAPPING && first.start === event.start);
  }

  /** The key as a text, whatever it looks like; null, with a problem, where it is not one that can be used. */
  private readKey(): ScalarNode | null {
    const event = this.events[this.next]!;
    const from = this.end;
    if (event.type !== EVENT_ID.SCALAR) {
      const node = this.readNode()!;
      this.problems.push(complexKey(node, this.text.slice(node.start, node.end)));
      return null;
    }
    this.next++;
    if (event.valueStart === ABSENT) {
      this.end = afterLoneColon(this.text, from);
      this.problems.push(emptyKey({ start: Math.max(0, this.end - 1), end: this.end }));
      return null;
    }
    const key = this.keyOf(event);
    if (key.value !== '<<' || key.style !== 'plain') return key;
    this.problems.push(mergeKey(key));
    return null;
  }

  private keyOf(event: ScalarEvent): ScalarNode {
    if (event.tagStart !== ABSENT) this.checkTag(event, 'scalar');
    const source = event.fast ? this.text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.text, event);
    const key = event.style === PLAIN_STYLE ? this.plainKey(event, source) : this.quotedOrBlock(event, STYLES[event.style]!, source);
    if (event.anchorStart === ABSENT) return key;
    const anchored = { ...key, anchor: this.anchorName(event) };
    this.anchors.open(anchored.anchor, anchored).weight = 1;
    return anchored;
  }

  private plainKey({ valueStart, valueEnd }: ScalarEvent, value: string): ScalarNode {
    this.end = valueEnd;
    return { kind: 'scalar', start: valueStart, end: valueEnd, style: 'plain', value };
  }

  private readAlias(event: AliasEvent): AliasNode {
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const span: Span = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.end = span.end;
    const found = this.anchors.resolve(name);
    if (found.kind === 'node') return { kind: 'alias', ...span, name, target: found.node };
    if (found.kind !== 'too-many' || !this.aliasesCut) this.problems.push(aliasProblem(span, name, found.kind, this.anchors.names()));
    this.aliasesCut ||= found.kind === 'too-many';
    return { kind: 'alias', ...span, name, target: undefined };
  }

  /** Registers the collection's anchor; the answer, if any, is to be called when the collection is read. */
  private openCollection(event: MappingEvent | SequenceEvent, node: Mutable<MapNode> | Mutable<SequenceNode>): (() => void) | undefined {
    if (event.tagStart !== ABSENT) this.checkTag(event, node.kind);
    if (event.anchorStart === ABSENT) return undefined;
    node.anchor = this.anchorName(event);
    const anchored = this.anchors.open(node.anchor, node);
    const firstEvent = this.next;
    const aliasedBefore = this.anchors.aliasedNodes;
    return () => {
      anchored.weight = this.next - firstEvent + this.anchors.aliasedNodes - aliasedBefore;
    };
  }

  private anchorName(event: Properties): string {
    return this.text.slice(event.anchorStart, event.anchorEnd);
  }

  private afterProperties(event: Properties): number {
    return Math.max(this.end, event.anchorEnd, event.tagEnd);
  }

  /** Whether the tag says that the scalar is a text; tags that say anything but the obvious are refused. */
  private checkTag(event: Properties, kind: SourceNode['kind']): boolean {
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    const isText = kind === 'scalar' && (tag === '!!str' || tag === '!');
    const fits = isText || (kind === 'map' && tag === '!!map') || (kind === 'sequence' && tag === '!!seq');
    if (!fits) this.problems.push(unsupportedTag({ start: event.tagStart, end: event.tagEnd }, tag));
    return isText;
  }
}

function firstKeys(entries: readonly MapEntry[]): Map<ScalarValue, ScalarNode> {
  const keys = new Map<ScalarValue, ScalarNode>();
  for (const { key } of entries) if (!keys.has(key.value)) keys.set(key.value, key);
  return keys;
}

function findKey(entries: readonly MapEntry[], name: ScalarValue): ScalarNode | undefined {
  for (const { key } of entries) if (key.value === name) return key;
  return undefined;
}
