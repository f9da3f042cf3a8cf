import type { Span } from '../text/span';
import { compileNode } from './compileNode';
import type { Compiled, Scope } from './compiled';
import { ExpressionFault } from './expressionFault';
import type { ExpressionNode } from './expressionNode';
import { DERIVED_FACTS } from './facts';
import { ANY, typeName } from './fieldType';
import type { FieldType, FieldTypes } from './fieldType';
import { nearestField } from './nearestField';
import { rootNameOf } from './rootName';
import { Unknown, isValueMap, ownValue } from './value';
import type { Value } from './value';

/** A macro's item, a derived fact, or a field at the account's root, in this order. */
export function compileName(name: string, span: Span, scope: Scope): Compiled {
  const variable = scope.variables.map((each) => each.name).lastIndexOf(name);
  if (variable >= 0) return { type: scope.variables[variable]!.type, run: (frame) => frame.items[variable]! };
  const special = scope.names?.get(name);
  if (special) throw new ExpressionFault(`\`${name}\` has no value of its own; write ${special.usage}.`, span);
  const derived = DERIVED_FACTS.get(name);
  if (derived) {
    const missing = new Unknown(`${name} is not known (it needs ${derived.needs})`);
    // Who knows the choices of a fact, such as the segments of a portfolio, gives them with the fields.
    return { type: scope.fields.get(name) ?? derived.type, run: (frame) => derived.read(frame.facts) ?? missing };
  }
  const type = scope.fields.get(name);
  if (type === undefined) throw unknownField(name, [], scope.fields, span, scope);
  const missing = new Unknown(`${name} is missing`);
  return { type, run: (frame) => ownValue(frame.facts.data, name) ?? missing };
}

/** `object.key`; a field that is missing is told by its whole name, not by its first missing parent. */
export function compileMember(node: ExpressionNode & { kind: 'member' }, scope: Scope): Compiled {
  const special = rootNameOf(node.object, scope);
  if (special) return special.compileMember(node);
  const object = compileNode(node.object, scope);
  const { key } = node;
  const type = memberType(object.type, node, scope);
  const missing = new Unknown(`${describe(node)} is missing`);
  return {
    type,
    run: (frame) => {
      const parent = object.run(frame);
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
  if (key === 'health' && parent.length === 0) {
    return new ExpressionFault('`health` is known to triggers of playbooks only: it is what a health model makes. Name the fields that it rests on.', span, true);
  }
  const known = parent.length === 0 ? rootNames(scope) : fields;
  const near = nearestField(key, known, scope.fields, parent);
  const whole = [...parent, key].join('.');
  return new ExpressionFault(`There is no field \`${whole}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`, span, true);
}

function rootNames(scope: Scope): FieldTypes {
  const facts = [...DERIVED_FACTS].map(([name, fact]) => [name, fact.type] as const);
  const variables = scope.variables.map(({ name, type }) => [name, type] as const);
  const special = [...(scope.names?.keys() ?? [])].map((name) => [name, ANY] as const);
  return new Map([...scope.fields, ...facts, ...special, ...variables]);
}

/** `list[0]`, `map["key"]`. */
export function compileIndex(node: ExpressionNode & { kind: 'index' }, scope: Scope): Compiled {
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

/** The part as its author wrote it, where it is a field; else in words. */
function describe(node: ExpressionNode): string {
  if (node.kind === 'name') return node.name;
  return node.kind === 'member' ? `${describe(node.object)}.${node.key}` : 'the value';
}

function describable(node: ExpressionNode): boolean {
  return node.kind === 'name' || (node.kind === 'member' && describable(node.object));
}
