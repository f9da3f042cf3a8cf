import type { Span } from '../text/span';
import { compileCall } from './compileCall';
import { ExpressionFault } from './expressionFault';
import type { BinaryOperator, ExpressionNode } from './expressionNode';
import { DERIVED_FACTS } from './facts';
import type { Facts } from './facts';
import { ANY, BOOLEAN, NUMBER, TEXT, fits, typeName } from './fieldType';
import type { FieldType, FieldTypes } from './fieldType';
import { applyOperator } from './operators';
import { nearestField } from './suggest';
import { Unknown, isValueMap, ownValue } from './value';
import type { Outcome, Value } from './value';

/** What an expression sees while it runs: the facts, and the items that the macros around it are at. */
export interface Frame {
  readonly facts: Facts;
  readonly items: Value[];
}

/** A checked part of an expression: its type, and how to compute it. */
export interface Compiled {
  readonly type: FieldType;
  readonly run: (frame: Frame) => Outcome;
}

/** What a part may refer to, and what the whole needs that its user must know. */
export interface Scope {
  readonly fields: FieldTypes;
  /** Variables of the macros around, outermost first. */
  readonly variables: readonly { readonly name: string; readonly type: FieldType }[];
  /** Compiles the text inside `peer_median("…")` and notes that peers are needed. */
  readonly peerInput: (source: string, span: Span) => (facts: Facts) => number | undefined;
}

/**
 * Checks an expression against the known fields and turns it into a function.
 * @throws ExpressionFault at the part that is wrong.
 */
export function compileNode(node: ExpressionNode, scope: Scope): Compiled {
  switch (node.kind) {
    case 'literal':
      return compileLiteral(node.value);
    case 'name':
      return compileName(node.name, node.span, scope);
    case 'member':
      return compileMember(node, scope);
    case 'index':
      return compileIndex(node, scope);
    case 'list':
      return compileList(node.items, scope);
    case 'call':
      return compileCall(node, scope);
    case 'unary':
      return compileUnary(node, scope);
    case 'binary':
      return compileBinary(node, scope);
    case 'conditional':
      return compileConditional(node, scope);
  }
}

/** Compiles a part that must have a type. `role` names it: "`&&`", "the condition". */
export function compileAs(node: ExpressionNode, wanted: FieldType, role: string, scope: Scope): Compiled {
  const compiled = compileNode(node, scope);
  if (!fits(compiled.type, wanted)) throw new ExpressionFault(`${role} needs ${typeName(wanted)}, but this is ${typeName(compiled.type)}.`, node.span);
  return compiled;
}

function compileLiteral(value: string | number | boolean | null): Compiled {
  const types = { string: TEXT, number: NUMBER, boolean: BOOLEAN } as const;
  return { type: value === null ? ANY : types[typeof value as keyof typeof types], run: () => value };
}

function compileName(name: string, span: Span, scope: Scope): Compiled {
  const variable = scope.variables.map((each) => each.name).lastIndexOf(name);
  if (variable >= 0) return { type: scope.variables[variable]!.type, run: (frame) => frame.items[variable]! };
  const derived = DERIVED_FACTS.get(name);
  if (derived) {
    const missing = new Unknown(`${name} is not known (it needs ${derived.needs})`);
    return { type: derived.type, run: (frame) => derived.read(frame.facts) ?? missing };
  }
  const type = scope.fields.get(name);
  if (type === undefined) throw unknownField(name, [], scope.fields, span, scope);
  const missing = new Unknown(`${name} is missing`);
  return { type, run: (frame) => ownValue(frame.facts.data, name) ?? missing };
}

function compileMember(node: ExpressionNode & { kind: 'member' }, scope: Scope): Compiled {
  const object = compileNode(node.object, scope);
  const { key } = node;
  const type = memberType(object.type, node, scope);
  const missing = new Unknown(`${describe(node)} is missing`);
  return {
    type,
    run: (frame) => {
      const parent = object.run(frame);
      // What is missing is told by the whole field's name, not by its first missing parent.
      if (!isValueMap(parent)) return parent instanceof Unknown && !describable(node) ? parent : missing;
      return ownValue(parent, key) ?? missing;
    },
  };
}

function memberType(object: FieldType, node: ExpressionNode & { kind: 'member' }, scope: Scope): FieldType {
  if (object.kind === 'any') return ANY;
  if (object.kind === 'list') {
    throw new ExpressionFault(`${describe(node.object)} is a list, so \`.${node.key}\` has no single value. Use \`.exists(item, item.${node.key} …)\`.`, node.keySpan);
  }
  if (object.kind !== 'map') throw new ExpressionFault(`${describe(node.object)} is ${typeName(object)} and has no field \`${node.key}\`.`, node.keySpan);
  if (object.fields === undefined) return ANY;
  const type = object.fields.get(node.key);
  if (type === undefined) throw unknownField(node.key, describe(node.object).split('.'), object.fields, node.keySpan, scope);
  return type;
}

function unknownField(key: string, parent: readonly string[], fields: FieldTypes, span: Span, scope: Scope): ExpressionFault {
  const known = parent.length === 0 ? new Map([...fields, ...[...DERIVED_FACTS].map(([name, fact]) => [name, fact.type] as const), ...scope.variables.map(({ name, type }) => [name, type] as const)]) : fields;
  const near = nearestField(key, known, scope.fields, parent);
  const whole = [...parent, key].join('.');
  return new ExpressionFault(`There is no field \`${whole}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`, span);
}

function compileIndex(node: ExpressionNode & { kind: 'index' }, scope: Scope): Compiled {
  const object = compileNode(node.object, scope);
  const index = compileNode(node.index, scope);
  const missing = new Unknown(`${describe(node.object)} has no such item`);
  return {
    type: object.type.kind === 'list' ? object.type.item : ANY,
    run: (frame) => {
      const container = object.run(frame);
      if (container instanceof Unknown) return container;
      const at = index.run(frame);
      if (at instanceof Unknown) return at;
      if (Array.isArray(container) && typeof at === 'number') return (container as readonly Value[])[at] ?? missing;
      return isValueMap(container) && typeof at === 'string' ? (ownValue(container, at) ?? missing) : missing;
    },
  };
}

function compileList(items: readonly ExpressionNode[], scope: Scope): Compiled {
  const compiled = items.map((item) => compileNode(item, scope));
  return {
    type: { kind: 'list', item: compiled[0]?.type ?? ANY },
    run: (frame) => {
      const values: Value[] = [];
      for (const item of compiled) {
        const value = item.run(frame);
        if (value instanceof Unknown) return value;
        values.push(value);
      }
      return values;
    },
  };
}

function compileUnary(node: ExpressionNode & { kind: 'unary' }, scope: Scope): Compiled {
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

function compileBinary(node: ExpressionNode & { kind: 'binary' }, scope: Scope): Compiled {
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

function checkOperands(operator: Exclude<BinaryOperator, '&&' | '||'>, node: ExpressionNode & { kind: 'binary' }, left: FieldType, right: FieldType): FieldType {
  const fault = (): ExpressionFault => new ExpressionFault(`\`${operator}\` cannot stand between ${typeName(left)} and ${typeName(right)}.`, node.span);
  if (operator === 'in') {
    if (!['list', 'map', 'any'].includes(right.kind)) throw fault();
    return BOOLEAN;
  }
  if (!fits(left, right)) throw fault();
  if (operator === '==' || operator === '!=') {
    checkChoice(left, node.right);
    checkChoice(right, node.left);
    return BOOLEAN;
  }
  const kinds = operator.startsWith('<') || operator.startsWith('>') ? ['number', 'text', 'date', 'any'] : operator === '+' ? ['number', 'text', 'any'] : ['number', 'any'];
  if (!kinds.includes(left.kind) || !kinds.includes(right.kind)) throw fault();
  if (kinds.length === 4) return BOOLEAN;
  return operator === '+' ? (left.kind === 'any' ? right : left) : NUMBER;
}

/** A field with fixed choices is never equal to a text that is none of them: surely a slip of the pen. */
function checkChoice(type: FieldType, other: ExpressionNode): void {
  if (type.kind !== 'text' || type.choices === undefined || other.kind !== 'literal' || typeof other.value !== 'string') return;
  if (type.choices.includes(other.value)) return;
  throw new ExpressionFault(`It is never "${other.value}": the choices are ${type.choices.join(', ')}.`, other.span);
}

function compileConditional(node: ExpressionNode & { kind: 'conditional' }, scope: Scope): Compiled {
  const condition = compileAs(node.condition, BOOLEAN, 'The condition before `?`', scope);
  const whenTrue = compileNode(node.whenTrue, scope);
  const whenFalse = compileAs(node.whenFalse, whenTrue.type, 'The part after `:`', scope);
  return {
    type: whenTrue.type.kind === 'any' ? whenFalse.type : whenTrue.type,
    run: (frame) => {
      const truth = condition.run(frame);
      if (truth instanceof Unknown) return truth;
      if (typeof truth !== 'boolean') return new Unknown('the condition is neither true nor false');
      return truth ? whenTrue.run(frame) : whenFalse.run(frame);
    },
  };
}

/** The part as its author wrote it, where it is a field; else in words. */
function describe(node: ExpressionNode): string {
  if (node.kind === 'name') return node.name;
  return node.kind === 'member' ? `${describe(node.object)}.${node.key}` : 'the value';
}

function describable(node: ExpressionNode): boolean {
  return node.kind === 'name' || (node.kind === 'member' && describable(node.object));
}
