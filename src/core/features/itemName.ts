import type { Span } from '../text/span';
import type { MapNode, ScalarNode, SourceNode } from '../yaml/sourceTree';
import { entryOf } from '../yaml/nodePath';
import { onOneLine } from './onOneLine';

/** Keys that say when an item was, in the order in which they are looked for. */
const DATES = ['date', 'month'];
/** The same for a season; without an end, `from` is the field that a metric reads. */
const SEASON = ['from'];
/** Keys that say what an item is. */
const NAMES = ['name', 'title', 'objective', 'risk', 'action', 'feature', 'give', 'id', 'of', 'type'];
/** Keys worth a glance beside the name. */
const DETAILS = ['role', 'title', 'owner', 'status', 'due', 'target_date', 'eta', 'min', 'score'];

/** What an item of a list is called, what stands beside that, and where its name is written. */
export interface ItemName {
  readonly name: string;
  readonly detail: string;
  readonly place: Span | undefined;
}

/** `list` and `index` name an item that says nothing of itself: "tasks 2". */
export function itemName(item: SourceNode, list: string, index: number): ItemName {
  const fallback = `${onOneLine(list) || 'item'} ${index + 1}`;
  if (item.kind === 'scalar') return { name: textOf(item) || fallback, detail: '', place: undefined };
  if (item.kind !== 'map') return { name: fallback, detail: '', place: undefined };
  const date = firstOf(item, scalarAt(item, 'to') === undefined ? DATES : SEASON);
  const name = firstOf(item, NAMES);
  const words = [date, name].flatMap((field) => (field === undefined ? [] : [field.key === 'type' ? textOf(field.node).replaceAll('_', ' ') : textOf(field.node)]));
  const details = DETAILS.filter((key) => key !== name?.key).flatMap((key) => textOf(scalarAt(item, key)) || []);
  const place = name ?? date;
  return { name: words.join(' ') || fallback, detail: details.slice(0, 2).join(' · '), place: place && { start: place.node.start, end: place.node.end } };
}

function firstOf(item: MapNode, keys: readonly string[]): { readonly key: string; readonly node: ScalarNode } | undefined {
  for (const key of keys) {
    const node = scalarAt(item, key);
    if (textOf(node) !== '') return { key, node: node! };
  }
  return undefined;
}

function scalarAt(item: MapNode, key: string): ScalarNode | undefined {
  const value = entryOf(item, key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

function textOf(node: ScalarNode | undefined): string {
  return node === undefined ? '' : onOneLine(String(node.value ?? ''));
}
