import { canonicalForm } from '../../expression/canonicalForm';
import { isComparison, NEGATED } from '../../expression/comparisons';
import type { Comparison } from '../../expression/comparisons';
import { applyOperator } from '../../expression/operators';
import { fieldPath } from '../../expression/expressionNode';
import type { CallNode, ExpressionNode } from '../../expression/expressionNode';
import type { ExpressionParts, Place } from '../../expression/explain/evaluation';
import { baseDomain } from './baseDomain';
import type { TriggerWorld } from './baseDomain';
import type { Constraint, Domain, Plain } from './domain';
import { ANYTHING, TRUE_OR_FALSE } from './domain';
import { itemsOf } from './formula';
import type { Atom } from './formula';

/** What an atom says when it is true. */
export type Reading =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** A term is so; `key` is the same for the same term, however it is written. */
  | { readonly kind: 'constraint'; readonly key: string; readonly base: Domain; readonly constraint: Constraint }
  /** A field is there or missing. */
  | { readonly kind: 'presence'; readonly field: string; readonly isThere: boolean };

/** The same when both sides change places, or both their signs. */
const TURNED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** How two terms may stand to each other where a comparison of them is true. */
const ORDERS: Readonly<Record<Comparison, readonly string[]>> = { '<': ['<'], '<=': ['<', '='], '>': ['>'], '>=': ['>', '='], '==': ['='], '!=': ['<', '>'] };

/** What an atom of a trigger says, as far as its form tells. */
export function readAtom({ node, isNegated }: Atom, place: Place, parts: ExpressionParts, world: TriggerWorld): Reading {
  if (node.kind === 'call' && node.name === 'has' && node.target === undefined) {
    const field = presentField(node, place);
    if (field !== undefined) return { kind: 'presence', field, isThere: !isNegated };
  }
  if (node.kind === 'binary' && isComparison(node.operator)) return readComparison(node, isNegated ? NEGATED[node.operator] : node.operator, place, parts, world);
  if (node.kind === 'binary' && node.operator === 'in') {
    const values = node.right.kind === 'list' ? node.right.items.map(fixedValue) : [undefined];
    if (values.every((value) => value !== undefined)) {
      return { kind: 'constraint', ...termOf(node.left, place, parts, world), constraint: { operator: isNegated ? 'not in' : 'in', values } };
    }
  }
  return trueOrFalse(node, isNegated, place);
}

function readComparison(node: ExpressionNode & { kind: 'binary' }, operator: Comparison, place: Place, parts: ExpressionParts, world: TriggerWorld): Reading {
  const [left, right] = [fixedValue(node.left), fixedValue(node.right)];
  if (left !== undefined && right !== undefined) return { kind: 'constant', value: applyOperator(operator, left, right) === true };
  if (right !== undefined) return compareFixed(node.left, operator, right, place, parts, world);
  if (left !== undefined) return compareFixed(node.right, TURNED[operator], left, place, parts, world);
  const day = isToday(node.right, place) ? node.left : isToday(node.left, place) ? node.right : undefined;
  if (day !== undefined && parts.of(day, place).type.kind === 'date') {
    const turned = day === node.left ? operator : TURNED[operator];
    return { kind: 'constraint', ...daysUntil(day, place), constraint: { operator: turned, value: 0 } };
  }
  return readOrder(node, operator, place);
}

/** A term beside a fixed value; signs and the direction of time are brought onto one side. */
function compareFixed(term: ExpressionNode, operator: Comparison, value: Plain, place: Place, parts: ExpressionParts, world: TriggerWorld): Reading {
  if (typeof value === 'boolean') {
    if (parts.of(term, place).type.kind !== 'boolean') return { kind: 'constraint', ...termOf(term, place, parts, world), constraint: { operator, value } };
    return trueOrFalse(term, (operator === '==') !== value, place);
  }
  if (typeof value === 'number' && term.kind === 'unary' && term.operator === '-') return compareFixed(term.operand, TURNED[operator], -value, place, parts, world);
  if (typeof value === 'number' && term.kind === 'call' && term.name === 'days_since' && term.args[0] !== undefined) {
    return { kind: 'constraint', ...daysUntil(term.args[0], place), constraint: { operator: TURNED[operator], value: -value } };
  }
  return { kind: 'constraint', ...termOf(term, place, parts, world), constraint: { operator, value } };
}

function termOf(term: ExpressionNode, place: Place, parts: ExpressionParts, world: TriggerWorld): { readonly key: string; readonly base: Domain } {
  return { key: canonicalForm(term, itemsOf(place)), base: baseDomain(term, place, parts, world) };
}

function daysUntil(day: ExpressionNode, place: Place): { readonly key: string; readonly base: Domain } {
  return { key: `days_until(${canonicalForm(day, itemsOf(place))})`, base: { ...ANYTHING, isInteger: true } };
}

/** Two terms beside each other: of which only is known how they stand to each other. */
function readOrder(node: ExpressionNode & { kind: 'binary' }, operator: Comparison, place: Place): Reading {
  const [left, right] = [canonicalForm(node.left, itemsOf(place)), canonicalForm(node.right, itemsOf(place))];
  if (left === right) return { kind: 'constant', value: ORDERS[operator].includes('=') };
  const [first, second, turned] = left < right ? [left, right, operator] : [right, left, TURNED[operator]];
  return { kind: 'constraint', key: `${first} beside ${second}`, base: { ...ANYTHING, only: ['<', '=', '>'] }, constraint: { operator: 'in', values: ORDERS[turned] } };
}

/** A part of which nothing is known but that it is true or false. */
function trueOrFalse(node: ExpressionNode, isNegated: boolean, place: Place): Reading {
  return { kind: 'constraint', key: canonicalForm(node, itemsOf(place)), base: TRUE_OR_FALSE, constraint: { operator: '==', value: !isNegated } };
}

function isToday(node: ExpressionNode, { variables }: Place): boolean {
  return node.kind === 'name' && node.name === 'today' && variables.every(({ name }) => name !== 'today');
}

function fixedValue(node: ExpressionNode): Plain | undefined {
  if (node.kind === 'literal') return node.value ?? undefined;
  if (node.kind !== 'unary' || node.operator !== '-' || node.operand.kind !== 'literal' || typeof node.operand.value !== 'number') return undefined;
  return -node.operand.value;
}

/** The plain field of `has(field)`, as `requiredFields` names it. */
function presentField(node: CallNode, place: Place): string | undefined {
  const [field] = node.args;
  return field === undefined || fieldPath(field) === undefined ? undefined : canonicalForm(field, itemsOf(place));
}
