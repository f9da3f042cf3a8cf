import type { BinaryOperator } from './expressionNode';
import { Unknown, isValueMap } from './value';
import type { Outcome, Value } from './value';

type ValueOperator = Exclude<BinaryOperator, '&&' | '||'>;

const NOT_FINITE = new Unknown('the result is not a finite number');

/** The operator on two values. What has no sensible answer (a division by zero, a text below a number) is unknown, with the reason. */
export function applyOperator(operator: ValueOperator, left: Value, right: Value): Outcome {
  switch (operator) {
    case '==':
      return sameValue(left, right);
    case '!=':
      return !sameValue(left, right);
    case 'in':
      return isIn(left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right);
    default:
      return calculate(operator, left, right);
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: Value, right: Value): Outcome {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (typeof left !== 'number' || typeof right !== 'number') return new Unknown(`\`${operator}\` needs two numbers, not ${kindOf(left)} and ${kindOf(right)}`);
  if ((operator === '/' || operator === '%') && right === 0) return new Unknown('it would divide by zero');
  const result = { '+': left + right, '-': left - right, '*': left * right, '/': left / right, '%': left % right }[operator];
  return Number.isFinite(result) ? result : NOT_FINITE;
}

function compare(operator: '<' | '<=' | '>' | '>=', left: Value, right: Value): Outcome {
  const comparable = (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string');
  if (!comparable) return new Unknown(`\`${operator}\` cannot compare ${kindOf(left)} with ${kindOf(right)}`);
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

function isIn(item: Value, container: Value): Outcome {
  if (isList(container)) return container.some((each) => sameValue(each, item));
  if (isValueMap(container) && typeof item === 'string') return Object.hasOwn(container, item);
  return new Unknown('`in` needs a list or a group of fields on its right');
}

function sameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (isList(left) && isList(right)) return left.length === right.length && left.every((item, index) => sameValue(item, right[index]!));
  if (!isValueMap(left) || !isValueMap(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key]!, right[key]!));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function kindOf(value: Value): string {
  if (value === null) return 'nothing';
  if (isList(value)) return 'a list';
  return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a group of fields';
}
