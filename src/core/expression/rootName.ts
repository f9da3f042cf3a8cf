import type { Compiled, Scope } from './compiled';
import type { CallNode, ExpressionNode, MemberNode } from './expressionNode';

/**
 * A name that not every expression knows, such as `health` in triggers, with what can be asked of it.
 * Its methods throw ExpressionFault at the part that is wrong.
 */
export interface RootName {
  /** `name.key`. */
  readonly compileMember: (node: MemberNode) => Compiled;
  /** `name.call(…)`. */
  readonly compileCall: (node: CallNode, scope: Scope) => Compiled;
  /** How it is used, for who writes the name alone: "`health.score`, `health.tier` …". */
  readonly usage: string;
}

/** Such names by what expressions call them; they win over a field of the same name. */
export type RootNames = ReadonlyMap<string, RootName>;

/** The special name that a part is, if it is one; the item of a list function of the same name hides it. */
export function rootNameOf(node: ExpressionNode | undefined, scope: Scope): RootName | undefined {
  if (node?.kind !== 'name' || scope.variables.some(({ name }) => name === node.name)) return undefined;
  return scope.names?.get(node.name);
}
