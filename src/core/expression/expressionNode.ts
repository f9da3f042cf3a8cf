import type { Span } from '../text/span';

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

/** A parsed expression. Spans are offsets into its text. All numbers are doubles: `1` and `1.0` are the same. */
export type ExpressionNode =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'member'; readonly object: ExpressionNode; readonly key: string; readonly keySpan: Span; readonly span: Span }
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
