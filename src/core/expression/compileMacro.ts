import { compileAs, compileNode } from './compileNode';
import type { Compiled, Frame, Scope } from './compiled';
import { ExpressionFault } from './expressionFault';
import type { CallNode } from './expressionNode';
import { MAX_MACRO_DEPTH } from './expressionLimits';
import { ANY, BOOLEAN, typeName } from './fieldType';
import { isListFunctionName } from './listFunctions';
import type { ListFunctionName } from './listFunctions';
import { Unknown } from './value';
import type { Outcome, Value } from './value';

/** Whether the call is `list.exists(item, …)` or one of its kin. */
export function isMacro(node: CallNode): node is CallNode & { readonly name: ListFunctionName } {
  return node.target !== undefined && isListFunctionName(node.name);
}

/**
 * Compiles a macro over a list; its second argument is computed for each item.
 * @throws ExpressionFault
 */
export function compileMacro(node: CallNode & { readonly name: ListFunctionName }, scope: Scope): Compiled {
  const [variable, body] = node.args;
  if (variable?.kind !== 'name' || body === undefined || node.args.length !== 2) {
    throw new ExpressionFault(`Write \`list.${node.name}(item, …)\`: a name for the item, then what is asked of it.`, node.span);
  }
  if (scope.variables.length >= MAX_MACRO_DEPTH) {
    throw new ExpressionFault(`\`${node.name}\` stands inside more than ${MAX_MACRO_DEPTH - 1} other list function; at most ${MAX_MACRO_DEPTH} may nest.`, node.span);
  }
  const list = compileNode(node.target!, scope);
  if (list.type.kind !== 'list' && list.type.kind !== 'any') throw new ExpressionFault(`\`${node.name}\` needs a list, but this is ${typeName(list.type)}.`, node.target!.span);
  const item = list.type.kind === 'list' ? list.type.item : ANY;
  const depth = scope.variables.length;
  const inner: Scope = { ...scope, variables: [...scope.variables, { name: variable.name, type: item }] };
  const each = node.name === 'map' ? compileNode(body, inner) : compileAs(body, BOOLEAN, `\`${node.name}\``, inner);
  const finish = node.name === 'exists' || node.name === 'all' ? undefined : FINISH[node.name];
  return {
    type: node.name === 'map' ? { kind: 'list', item: each.type } : node.name === 'filter' ? { kind: 'list', item } : BOOLEAN,
    run: (frame) => {
      const values = list.run(frame);
      if (values instanceof Unknown) return values;
      if (!Array.isArray(values)) return new Unknown(`\`${node.name}\` needs a list`);
      if (finish === undefined) return firstDeciding(node.name === 'exists', values as readonly Value[], each, frame, depth);
      return finish(values as readonly Value[], outcomes(values as readonly Value[], each, frame, depth));
    },
  };
}

function outcomes(values: readonly Value[], each: Compiled, frame: Frame, depth: number): readonly Outcome[] {
  return values.map((value) => {
    frame.items[depth] = value;
    return each.run(frame);
  });
}

/** `exists` is decided by the first item that is true, `all` by the first that is false; else an unknown one leaves the answer open. */
function firstDeciding(deciding: boolean, values: readonly Value[], each: Compiled, frame: Frame, depth: number): Outcome {
  let open: Unknown | undefined;
  for (const value of values) {
    frame.items[depth] = value;
    const answer = each.run(frame);
    if (answer === deciding) return deciding;
    if (answer instanceof Unknown) open ??= answer;
  }
  return open ?? !deciding;
}

/** The other macros from what the body gave for each item; one unknown item leaves the answer open unless the others decide it. */
const FINISH: Readonly<Record<Exclude<ListFunctionName, 'exists' | 'all'>, (values: readonly Value[], answers: readonly Outcome[]) => Outcome>> = {
  exists_one: (_values, answers) => firstUnknown(answers) ?? answers.filter((answer) => answer === true).length === 1,
  filter: (values, answers) => firstUnknown(answers) ?? values.filter((_value, index) => answers[index] === true),
  map: (_values, answers) => firstUnknown(answers) ?? (answers as readonly Value[]),
};

function firstUnknown(answers: readonly Outcome[]): Unknown | undefined {
  return answers.find((answer) => answer instanceof Unknown);
}
