import { isListCall } from '../../expression/explain/evaluation';
import type { ListCall, Place } from '../../expression/explain/evaluation';
import type { ExpressionNode } from '../../expression/expressionNode';

/**
 * A condition in negation normal form: `!` stands at its atoms only. It is true exactly where the condition is, also with unknown values:
 * Kleene's `&&`, `||` and `!` obey De Morgan.
 */
export type Formula =
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'constant'; readonly value: boolean }
  | Atom
  | ListAtom;

/** A part without conditions in it. */
export interface Atom {
  readonly kind: 'atom';
  readonly node: ExpressionNode;
  readonly isNegated: boolean;
}

/** Some item of a list is such (`exists`), or none is: `all` says that none is otherwise. */
export interface ListAtom {
  readonly kind: 'list';
  readonly node: ListCall;
  /** Whether the items are asked for the opposite of the body. */
  readonly isBodyNegated: boolean;
  /** Whether no item is such. */
  readonly isNegated: boolean;
}

/** @param isNegated whether the opposite of the condition is meant */
export function formulaOf(node: ExpressionNode, isNegated: boolean): Formula {
  if (node.kind === 'literal' && typeof node.value === 'boolean') return { kind: 'constant', value: node.value !== isNegated };
  if (node.kind === 'unary' && node.operator === '!') return formulaOf(node.operand, !isNegated);
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
    const kind = (node.operator === '&&') === isNegated ? 'or' : 'and';
    return { kind, parts: [formulaOf(node.left, isNegated), formulaOf(node.right, isNegated)] };
  }
  if (node.kind === 'conditional') {
    const taken = (when: boolean, branch: ExpressionNode): Formula => ({ kind: 'and', parts: [formulaOf(node.condition, !when), formulaOf(branch, isNegated)] });
    return { kind: 'or', parts: [taken(true, node.whenTrue), taken(false, node.whenFalse)] };
  }
  if (isListCall(node) && (node.name === 'exists' || node.name === 'all')) {
    const isAll = node.name === 'all';
    return { kind: 'list', node, isBodyNegated: isAll, isNegated: isAll !== isNegated };
  }
  return { kind: 'atom', node, isNegated };
}

/** The names of the list items around a place, outermost first. */
export function itemsOf({ variables }: Place): readonly string[] {
  return variables.map(({ name }) => name);
}
