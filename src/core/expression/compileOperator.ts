import { isIsoDay } from '../calendar/isoDay';
import { nearestName } from '../text/nearestName';
import { compileAs, compileNode } from './compileNode';
import type { Compiled, Scope } from './compiled';
import { ExpressionFault } from './expressionFault';
import type { BinaryOperator, ExpressionNode } from './expressionNode';
import { BOOLEAN, NUMBER, TEXT, fits, typeName } from './fieldType';
import type { FieldType } from './fieldType';
import { applyOperator } from './operators';
import { Unknown } from './value';
import type { Outcome } from './value';

/** `!` and the minus sign. */
export function compileUnary(node: ExpressionNode & { kind: 'unary' }, scope: Scope): Compiled {
  const type = node.operator === '!' ? BOOLEAN : NUMBER;
  const operand = compileAs(node.operand, type, `\`${node.operator}\``, scope);
  return {
    type,
    run: (frame) => {
      const value = operand.run(frame);
      if (value instanceof Unknown) return value;
      if (node.operator === '!') return typeof value === 'boolean' ? !value : new Unknown('`!` needs true or false');
      return typeof value === 'number' ? -value : new Unknown('`-` needs a number');
    },
  };
}

/** A binary operator; its operands must be of types that it can stand between. */
export function compileBinary(node: ExpressionNode & { kind: 'binary' }, scope: Scope): Compiled {
  const { operator } = node;
  if (operator === '&&' || operator === '||') {
    const left = compileAs(node.left, BOOLEAN, `\`${operator}\``, scope);
    const right = compileAs(node.right, BOOLEAN, `\`${operator}\``, scope);
    return { type: BOOLEAN, run: (frame) => decide(operator === '||', left.run(frame), () => right.run(frame)) };
  }
  const left = compileNode(node.left, scope);
  const right = compileNode(node.right, scope);
  const type = checkOperands(operator, node, left.type, right.type);
  return {
    type,
    run: (frame) => {
      const first = left.run(frame);
      if (first instanceof Unknown) return first;
      const second = right.run(frame);
      return second instanceof Unknown ? second : applyOperator(operator, first, second);
    },
  };
}

/** Three-valued `||` (decided by true) and `&&` (decided by false): the deciding value wins over an unknown on either side. */
function decide(deciding: boolean, left: Outcome, right: () => Outcome): Outcome {
  if (left === deciding) return deciding;
  const other = right();
  if (other === deciding) return deciding;
  if (left instanceof Unknown) return left;
  if (other instanceof Unknown) return other;
  return typeof left === 'boolean' && typeof other === 'boolean' ? !deciding : new Unknown('`&&` and `||` need true or false');
}

type Kinds = readonly FieldType['kind'][];
const ORDERED: Kinds = ['number', 'text', 'date', 'any'];
const ADDED: Kinds = ['number', 'text', 'any'];
const NUMBERS: Kinds = ['number', 'any'];

/** What may stand on either side of an operator; `==`, `!=` and `in` have rules of their own. */
const OPERANDS = { '<': ORDERED, '<=': ORDERED, '>': ORDERED, '>=': ORDERED, '+': ADDED, '-': NUMBERS, '*': NUMBERS, '/': NUMBERS, '%': NUMBERS } as const;

function checkOperands(operator: Exclude<BinaryOperator, '&&' | '||'>, node: ExpressionNode & { kind: 'binary' }, left: FieldType, right: FieldType): FieldType {
  const fault = (): ExpressionFault => new ExpressionFault(`\`${operator}\` cannot stand between ${typeName(left)} and ${typeName(right)}.`, node.span);
  if (operator === 'in') {
    if (!['list', 'map', 'any'].includes(right.kind)) throw fault();
    if (node.right.kind === 'list') node.right.items.forEach((item) => checkLiteral(left, item));
    return BOOLEAN;
  }
  if (!fits(left, right) && !fits(right, left)) throw fault();
  if (operator === '==' || operator === '!=') {
    checkLiteral(left, node.right);
    checkLiteral(right, node.left);
    return BOOLEAN;
  }
  const allowed = OPERANDS[operator];
  if (!allowed.includes(left.kind) || !allowed.includes(right.kind)) throw fault();
  if (allowed === ORDERED) {
    if (left.kind === 'date') checkLiteral(left, node.right);
    if (right.kind === 'date') checkLiteral(right, node.left);
    return BOOLEAN;
  }
  if (operator !== '+') return NUMBER;
  const known = left.kind === 'any' ? right : left;
  return known.kind === 'text' ? TEXT : known;
}

/** A text that a field can never hold is surely a slip of the pen: none of its fixed choices, or no date where the field is one. */
function checkLiteral(type: FieldType, other: ExpressionNode): void {
  if (other.kind !== 'literal' || typeof other.value !== 'string') return;
  if (type.kind === 'date' && !isIsoDay(other.value)) throw new ExpressionFault(`"${String(other.value)}" is not a date; write it as "2026-03-31".`, other.span);
  const { value, span } = other;
  if (type.kind !== 'text' || type.choices === undefined || type.choices.includes(value)) return;
  const near = nearestName(value, type.choices);
  throw new ExpressionFault(`It is never "${value}": the choices are ${type.choices.join(', ')}.${near === undefined ? '' : ` Did you mean "${near}"?`}`, span);
}

/** `condition ? a : b`; unknown when the condition is. */
export function compileConditional(node: ExpressionNode & { kind: 'conditional' }, scope: Scope): Compiled {
  const condition = compileAs(node.condition, BOOLEAN, 'The condition before `?`', scope);
  const whenTrue = compileNode(node.whenTrue, scope);
  const whenFalse = compileAs(node.whenFalse, whenTrue.type, 'The part after `:`', scope);
  return {
    type: eitherType(whenTrue.type, whenFalse.type),
    run: (frame) => {
      const truth = condition.run(frame);
      if (truth instanceof Unknown) return truth;
      if (typeof truth !== 'boolean') return new Unknown('the condition is neither true nor false');
      return truth ? whenTrue.run(frame) : whenFalse.run(frame);
    },
  };
}

/** The type of what is one or the other; fixed choices only when both parts have the same. */
function eitherType(a: FieldType, b: FieldType): FieldType {
  if (a.kind === 'any' || a === b) return b;
  return a.kind === 'text' ? TEXT : a;
}
