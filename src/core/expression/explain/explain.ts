import type { Expression, ExpressionEnvironment } from '../expression';
import type { ExpressionNode } from '../expressionNode';
import type { Facts } from '../facts';
import { isUnknown } from '../value';
import { Evaluation, ExpressionParts, OUTSIDE, isListCall } from './evaluation';
import type { Place } from './evaluation';
import { explainLeaf } from './explainLeaf';
import { explainList } from './explainList';
import { explainUnknown } from './explainUnknown';
import { worthSaying } from './ground';
import type { Ground } from './ground';

/**
 * Tells in plain words why a condition is true, false or unknown for an account: the parts that made it so, with their values and the fields
 * where they stand. Of `a && b` that is false, only what is false; of one that is unknown, only what is missing.
 * @param environment the one that the condition was compiled in
 */
export function explainer(condition: Expression, environment: ExpressionEnvironment): (facts: Facts) => readonly Ground[] {
  const parts = new ExpressionParts(condition, environment);
  return (facts) => worthSaying(explain(condition.node, OUTSIDE, new Evaluation(parts, facts)));
}

function explain(node: ExpressionNode, place: Place, evaluation: Evaluation): readonly Ground[] {
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) return explainDecision(node, place, evaluation);
  if (node.kind === 'unary' && node.operator === '!') return explain(node.operand, place, evaluation);
  const value = evaluation.valueOf(node, place);
  if (isUnknown(value)) return [explainUnknown(node, value.reason, place, evaluation)];
  if (node.kind === 'conditional') {
    const taken = evaluation.valueOf(node.condition, place) === true ? node.whenTrue : node.whenFalse;
    return [...explain(node.condition, place, evaluation), ...explain(taken, place, evaluation)];
  }
  if (isListCall(node) && (node.name === 'exists' || node.name === 'all')) return [explainList(node, place, evaluation)];
  return explainLeaf(node, place, evaluation);
}

/** The sides that decided: those that are as the whole is, unknown ones included. */
function explainDecision(node: ExpressionNode & { readonly kind: 'binary' }, place: Place, evaluation: Evaluation): readonly Ground[] {
  const whole = evaluation.valueOf(node, place);
  const decided = [node.left, node.right].filter((side) => {
    const value = evaluation.valueOf(side, place);
    return isUnknown(whole) ? isUnknown(value) : value === whole;
  });
  return decided.flatMap((side) => explain(side, place, evaluation));
}
