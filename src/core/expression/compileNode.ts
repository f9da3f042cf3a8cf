import { isIsoDay } from '../calendar/isoDay';
import { compileCall } from './compileCall';
import { compileIndex, compileMember, compileName } from './compileField';
import { compileBinary, compileConditional, compileUnary } from './compileOperator';
import type { Compiled, Scope } from './compiled';
import { ExpressionFault } from './expressionFault';
import type { ExpressionNode } from './expressionNode';
import { ANY, BOOLEAN, DATE, NUMBER, TEXT, fits, typeName } from './fieldType';
import type { FieldType } from './fieldType';
import { Unknown } from './value';
import type { Value } from './value';

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
  const types = { string: isIsoDay(value) ? DATE : TEXT, number: NUMBER, boolean: BOOLEAN } as const;
  return { type: value === null ? ANY : types[typeof value as keyof typeof types], run: () => value };
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
