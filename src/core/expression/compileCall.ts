import { nearestName } from '../text/nearestName';
import { plural } from '../text/plural';
import { compileAs, compileNode } from './compileNode';
import type { Compiled, Scope } from './compiled';
import { compileMacro, isMacro } from './compileMacro';
import { ExpressionFault } from './expressionFault';
import { fieldPath } from './expressionNode';
import type { CallNode, ExpressionNode } from './expressionNode';
import { BOOLEAN, NUMBER } from './fieldType';
import { FUNCTIONS } from './functions';
import type { ValueFunction } from './functions';
import { LIST_FUNCTIONS } from './listFunctions';
import { rootNameOf } from './rootName';
import { Unknown } from './value';
import type { Value } from './value';

/** @throws ExpressionFault for an unknown function, a wrong number or type of arguments, and for regular expressions. */
export function compileCall(node: CallNode, scope: Scope): Compiled {
  if (node.name === 'matches') {
    throw new ExpressionFault('`matches` is not allowed: a regular expression can hang. Use `contains`, `startsWith`, `endsWith` or `==`.', node.span);
  }
  const special = rootNameOf(node.target, scope);
  if (special) return special.compileCall(node, scope);
  if (isMacro(node)) return compileMacro(node, scope);
  if (node.target === undefined && node.name === 'has') return compileHas(node, scope);
  if (node.target === undefined && node.name === 'peer_median') return compilePeerMedian(node, scope);
  const called = FUNCTIONS.get(node.name);
  if (called === undefined) throw unknownFunction(node);
  return compileFunction(node, called, scope);
}

/** `has(field)`: the one question about a missing field that has an answer. */
function compileHas(node: CallNode, scope: Scope): Compiled {
  const [field] = node.args;
  if (field === undefined || node.args.length !== 1 || !canBeMissing(field, scope)) {
    throw new ExpressionFault('`has` takes one field, such as `has(scores.support.csat)`.', node.span);
  }
  const compiled = compileNode(field, scope);
  return { type: BOOLEAN, run: (frame) => !(compiled.run(frame) instanceof Unknown) };
}

/** A field, or a call of a special name such as `health.before(30)`. */
function canBeMissing(node: ExpressionNode, scope: Scope): boolean {
  return fieldPath(node) !== undefined || (node.kind === 'call' && rootNameOf(node.target, scope) !== undefined);
}

/** `peer_median("input")`: what the other accounts of the segment have there (H3). */
function compilePeerMedian(node: CallNode, scope: Scope): Compiled {
  const [input] = node.args;
  if (input?.kind !== 'literal' || typeof input.value !== 'string' || node.args.length !== 1) {
    throw new ExpressionFault('`peer_median` takes one text in quotes, such as `peer_median("scores.support.csat")`.', node.span);
  }
  const source = input.value;
  const read = scope.peerInput(source, input.span);
  const tooFew = new Unknown(`too few accounts of the same segment have ${source}`);
  return {
    type: NUMBER,
    run: ({ facts }) => {
      const { peerMedian, segment, asOf } = facts;
      return peerMedian?.(source, segment, (data) => read({ data, asOf, segment })) ?? tooFew;
    },
  };
}

function compileFunction(node: CallNode, called: ValueFunction, scope: Scope): Compiled {
  const nodes = node.target === undefined ? node.args : [node.target, ...node.args];
  const enough = called.repeats ? nodes.length >= called.takes.length : nodes.length === called.takes.length;
  if (!enough) throw new ExpressionFault(`Write \`${called.usage}\`; this call has ${plural(nodes.length, 'argument')}.`, node.span);
  const args = nodes.map((each, index) => compileAs(each, called.takes[Math.min(index, called.takes.length - 1)]!, `\`${node.name}\``, scope));
  return {
    type: called.gives,
    run: (frame) => {
      const values: Value[] = [];
      for (const arg of args) {
        const value = arg.run(frame);
        if (value instanceof Unknown) return value;
        values.push(value);
      }
      return called.apply(values, frame.facts);
    },
  };
}

function unknownFunction(node: CallNode): ExpressionFault {
  const near = nearestName(node.name, [...FUNCTIONS.keys(), 'has', 'peer_median', ...LIST_FUNCTIONS]);
  return new ExpressionFault(`There is no function \`${node.name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`, node.span);
}
