import { originOf } from '../yaml/movedNode';
import type { JsonObject, JsonValue, MapNode, SequenceNode, SourceNode } from '../yaml/sourceTree';
import { emptyMap, toValue } from '../yaml/toValue';
import { checkList, checkShape, checkTable } from './checkTable';
import type { CheckValue, ListTable, ShapeTable, Table } from './checkTable';
import type { Fault } from './fault';

/** What was found in a collection, wherever it stands. */
interface BlockCheck {
  readonly table: Table;
  readonly value: JsonValue;
  /** Their paths are from the collection. */
  readonly faults: readonly Fault[];
  /** Whether the value is to be kept. */
  readonly isKept: boolean;
}

/** Nodes keep what was found in them, as they are shared by the trees of one text after the other. */
const CHECK = Symbol('block check');
type CheckedNode = SourceNode & { [CHECK]?: BlockCheck };

/**
 * Checks a sheet as `checkTable` does, but what its keys and the items of its lists hold only where that was not checked in a text
 * before: what was not edited gives the same value as then, not only an equal one. Values are shared and not to be changed.
 */
export function checkBlocks(table: ShapeTable, body: MapNode, faults: Fault[]): JsonObject {
  const value = emptyMap();
  const nodes = new Map<string | number, SourceNode>();
  for (const { key, value: node } of body.entries) {
    const name = String(key.value);
    if (value[name] !== undefined) continue;
    const isKnown = (table.fields[name] ?? table.others) !== undefined;
    value[name] = isKnown ? valueOrPlaceholder(node, name, nodes) : toValue(node);
  }
  checkShape(table, value, [], faults, checkChildren(nodes, (key, checked) => (value[key] = checked)));
  return value;
}

function checkBlock(node: CheckedNode, table: Table): BlockCheck {
  const known = node[CHECK];
  if (known?.table === table) return known;
  const checked = table.kind === 'list' && node.kind === 'sequence' ? checkItems(table, node) : checkWhole(table, node);
  node[CHECK] = checked;
  return checked;
}

function checkItems(table: ListTable, { items }: SequenceNode): BlockCheck {
  const faults: Fault[] = [];
  const nodes = new Map<string | number, SourceNode>();
  const value = items.map((item, index) => valueOrPlaceholder(item, index, nodes));
  checkList(table, value, [], faults, checkChildren(nodes, (index, checked) => (value[Number(index)] = checked)));
  return { table, value, faults, isKept: true };
}

function checkWhole(table: Table, node: SourceNode): BlockCheck {
  const faults: Fault[] = [];
  const value = toValue(node);
  const isKept = checkTable(table, value, [], faults);
  return { table, value, faults, isKept };
}

/** A collection's value is put in its place when it was checked; until then something stands there that is not empty. */
function valueOrPlaceholder(node: SourceNode | null, step: string | number, nodes: Map<string | number, SourceNode>): JsonValue {
  if (node === null || node.kind === 'scalar' || node.kind === 'alias') return toValue(node);
  nodes.set(step, originOf(node));
  return PLACEHOLDER;
}

const PLACEHOLDER: JsonObject = {};

function checkChildren(nodes: ReadonlyMap<string | number, SourceNode>, put: (step: string | number, value: JsonValue) => void): CheckValue {
  return (table, value, path, faults) => {
    const step = path.at(-1)!;
    const node = nodes.get(step);
    if (node === undefined) return checkTable(table, value, path, faults);
    const checked = checkBlock(node, table);
    for (const fault of checked.faults) faults.push({ ...fault, path: [...path, ...fault.path] });
    if (checked.isKept) put(step, checked.value);
    return checked.isKept;
  };
}
