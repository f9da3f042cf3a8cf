import { isComparison, NEGATED } from './comparisons';
import type { BinaryOperator, CallNode, ExpressionNode } from './expressionNode';
import { isListFunctionName } from './listFunctions';

/** A comparison and what it is when its sides change places. */
const FLIPPED: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = { '>': '<', '>=': '<=' };

/** A key that can stand behind a dot. */
const PLAIN_KEY = /^[A-Za-z_]\w*$/;


/**
 * The same text for expressions that always give the same, however they are written: spaces, quotes and brackets, the order of `&&`, `||`,
 * `==`, `!=` and `*`, which side of a comparison stands first, `!` outside or inside, the names of list items, `size(x)` or `x.size()`.
 * Two texts that differ may still mean the same.
 * @param items names of the list items around it, outermost first
 */
export function canonicalForm(node: ExpressionNode, items: readonly string[] = []): string {
  return form(node, false, items);
}

/** @param isNegated whether the opposite of the part is meant */
function form(node: ExpressionNode, isNegated: boolean, items: readonly string[]): string {
  if (node.kind === 'unary' && node.operator === '!') return form(node.operand, !isNegated, items);
  if (node.kind === 'binary') return binaryForm(node, isNegated, items);
  return isNegated ? `!${plainForm(node, items)}` : plainForm(node, items);
}

function binaryForm(node: ExpressionNode & { kind: 'binary' }, isNegated: boolean, items: readonly string[]): string {
  const decision = decisionOf(node, isNegated);
  if (decision !== undefined) return joined(decision, sidesOf(node, isNegated, decision, items));
  const { operator: written, left, right } = withoutChoice(node);
  const negated = isNegated && isComparison(written) ? NEGATED[written] : undefined;
  const text = operationForm(negated ?? written, form(left, false, items), right, items);
  return isNegated && negated === undefined ? `!${text}` : text;
}

/** One of one is that one. */
function withoutChoice(node: ExpressionNode & { kind: 'binary' }): Pick<ExpressionNode & { kind: 'binary' }, 'operator' | 'left' | 'right'> {
  const [only, ...others] = node.operator === 'in' && node.right.kind === 'list' ? node.right.items : [];
  return only !== undefined && others.length === 0 ? { operator: '==', left: node.left, right: only } : node;
}

function operationForm(operator: BinaryOperator, left: string, rightNode: ExpressionNode, items: readonly string[]): string {
  if (operator === 'in' && rightNode.kind === 'list') {
    const choices = [...new Set(rightNode.items.map((item) => form(item, false, items)))].sort();
    return operation('in', [left, `[${choices.join(',')}]`]);
  }
  const right = form(rightNode, false, items);
  const flipped = FLIPPED[operator];
  if (flipped !== undefined) return operation(flipped, [right, left]);
  const commutes = operator === '==' || operator === '!=' || operator === '*';
  return operation(operator, commutes ? [left, right].sort() : [left, right]);
}

function operation(operator: string, sides: readonly string[]): string {
  return `(${sides.join(` ${operator} `)})`;
}

/** `&&` or `||`, as it is inside or outside of a `!`: the opposite of "both" is "not one of them" (De Morgan). */
function decisionOf(node: ExpressionNode, isNegated: boolean): '&&' | '||' | undefined {
  if (node.kind !== 'binary' || (node.operator !== '&&' && node.operator !== '||')) return undefined;
  return (node.operator === '&&') === isNegated ? '||' : '&&';
}

/** The sides of a chain of one operator, whatever its brackets and `!`. */
function sidesOf(node: ExpressionNode, isNegated: boolean, operator: '&&' | '||', items: readonly string[]): readonly string[] {
  if (node.kind === 'unary' && node.operator === '!') return sidesOf(node.operand, !isNegated, operator, items);
  if (node.kind !== 'binary' || decisionOf(node, isNegated) !== operator) return [form(node, isNegated, items)];
  return [...sidesOf(node.left, isNegated, operator, items), ...sidesOf(node.right, isNegated, operator, items)];
}

function joined(operator: '&&' | '||', sides: readonly string[]): string {
  const unique = [...new Set(sides)].sort();
  return unique.length === 1 ? unique[0]! : `(${unique.join(` ${operator} `)})`;
}

function plainForm(node: ExpressionNode, items: readonly string[]): string {
  const inner = (part: ExpressionNode): string => form(part, false, items);
  switch (node.kind) {
    case 'literal':
      return JSON.stringify(node.value);
    case 'name':
      return nameForm(node.name, items);
    case 'member':
      return `${inner(node.object)}.${node.key}`;
    case 'index':
      return node.index.kind === 'literal' && PLAIN_KEY.test(String(node.index.value)) ? `${inner(node.object)}.${String(node.index.value)}` : `${inner(node.object)}[${inner(node.index)}]`;
    case 'list':
      return `[${node.items.map(inner).join(',')}]`;
    case 'call':
      return callForm(node, items);
    case 'conditional':
      return `(${inner(node.condition)} ? ${inner(node.whenTrue)} : ${inner(node.whenFalse)})`;
    case 'unary':
      return node.operand.kind === 'literal' && typeof node.operand.value === 'number' ? JSON.stringify(-node.operand.value) : `-${inner(node.operand)}`;
    case 'binary':
      return binaryForm(node, false, items);
  }
}

function nameForm(name: string, items: readonly string[]): string {
  const at = items.lastIndexOf(name);
  if (at >= 0) return `$${at}`;
  return name === 'days_to_renewal' ? 'days_until(renewal_date)' : name;
}

function callForm({ name, target, args }: CallNode, items: readonly string[]): string {
  const [variable, body] = args;
  if (target !== undefined && isListFunctionName(name) && variable?.kind === 'name' && body !== undefined) {
    return `${name}(${form(target, false, items)}, ${form(body, false, [...items, variable.name])})`;
  }
  const parts = target === undefined ? args : [target, ...args];
  return `${name}(${parts.map((part) => form(part, false, items)).join(', ')})`;
}
