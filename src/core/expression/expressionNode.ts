import type { Span } from '../text/span';

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

/** A parsed expression. Spans are offsets into its text. All numbers are doubles: `1` and `1.0` are the same. */
export type ExpressionNode =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | MemberNode
  | { readonly kind: 'index'; readonly object: ExpressionNode; readonly index: ExpressionNode; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly ExpressionNode[]; readonly span: Span }
  | CallNode
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: ExpressionNode; readonly span: Span }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: ExpressionNode; readonly right: ExpressionNode; readonly span: Span }
  | {
      readonly kind: 'conditional';
      readonly condition: ExpressionNode;
      readonly whenTrue: ExpressionNode;
      readonly whenFalse: ExpressionNode;
      readonly span: Span;
    };

/** `object.key`. */
export interface MemberNode {
  readonly kind: 'member';
  readonly object: ExpressionNode;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
}

/** `size(list)`, or with a target `list.size()`, `list.exists(item, …)`. */
export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly target: ExpressionNode | undefined;
  readonly args: readonly ExpressionNode[];
  readonly span: Span;
}

/** The keys of a plain field such as `scores.support.csat`; undefined for anything else. */
export function fieldPath(node: ExpressionNode): readonly string[] | undefined {
  if (node.kind === 'name') return [node.name];
  if (node.kind !== 'member') return undefined;
  const parent = fieldPath(node.object);
  return parent && [...parent, node.key];
}

/** The plain fields that an expression reads, each once, in the order of its text; items of list functions are not fields. */
export function fieldPathsOf(node: ExpressionNode): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  collect(node, new Set(), found);
  return [...found.values()];
}

function collect(node: ExpressionNode, items: ReadonlySet<string>, found: Map<string, readonly string[]>): void {
  const path = fieldPath(node);
  if (path !== undefined) {
    if (!items.has(path[0]!)) found.set(path.join('.'), path);
    return;
  }
  const [item] = node.kind === 'call' && node.target !== undefined ? node.args : [];
  const inner = item?.kind === 'name' && node.kind === 'call' && node.args.length === 2 ? new Set([...items, item.name]) : items;
  for (const part of partsOf(node)) collect(part, inner, found);
}

/** The parts directly inside a part, in the order of the text. */
export function partsOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'member':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'list':
      return node.items;
    case 'call':
      return node.target === undefined ? node.args : [node.target, ...node.args];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    default:
      return [];
  }
}
