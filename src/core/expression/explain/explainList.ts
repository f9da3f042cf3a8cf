import { orList } from '../../text/andList';
import type { ExpressionNode } from '../expressionNode';
import { fieldPath } from '../expressionNode';
import { isUnknown } from '../value';
import type { Outcome, Value } from '../value';
import type { Evaluation, ListCall, Place } from './evaluation';
import type { Ground } from './ground';
import { pathWords } from './ground';
import { askedWords, itemWords } from './itemWords';
import { entryCount } from './valueWords';

/** Why `list.exists(…)` or `list.all(…)` is true or false: by the item that decides it, else by what none of them has. */
export function explainList(node: ListCall, place: Place, evaluation: Evaluation): Ground {
  const list = evaluation.valueOf(node.target, place) as readonly Value[];
  const path = evaluation.pathOf(node.target, place);
  const name = path === undefined ? evaluation.sourceOf(node.target) : pathWords(path);
  if (list.length === 0) return { text: `${name} is empty`, path };
  const answers = list.map((item, index) => evaluation.valueOf(node.args[1], evaluation.inside(node, place, item, index)));
  const deciding = node.name === 'all' ? false : true;
  const found = answers.indexOf(deciding);
  if (found >= 0) return atItem(node, name, path, list, found, others(answers, deciding));
  if (node.name === 'all') return { text: `${entryCount(list.length)} of ${name}: all ${askedWords(evaluation.sourceOf(node.args[1]), node.args[0].name)}`, path };
  return noneFits(node, place, evaluation, list, name);
}

function atItem(node: ListCall, name: string, path: Ground['path'], list: readonly Value[], index: number, more: number): Ground {
  const words = itemWords(list[index]!, node.args[1], node.args[0].name) ?? `entry ${index + 1}`;
  const rest = more === 0 ? '' : `, and ${more} more`;
  return { text: `${name} has ${words}${rest}`, path: path && [...path, index] };
}

function others(answers: readonly Outcome[], deciding: boolean): number {
  return answers.filter((answer) => answer === deciding).length - 1;
}

/** "events has no sponsor_left"; where one is there that fails in something else, it is named. */
function noneFits(node: ListCall, place: Place, evaluation: Evaluation, list: readonly Value[], name: string): Ground {
  const [{ name: variable }, body] = node.args;
  const path = evaluation.pathOf(node.target, place);
  const kind = conjunctsOf(body).find((part) => kindsOf(part, variable) !== undefined);
  if (kind === undefined) return { text: `no entry of ${name} has ${askedWords(evaluation.sourceOf(body), variable)}`, path };
  const near = list.findIndex((item, index) => evaluation.valueOf(kind, evaluation.inside(node, place, item, index)) === true);
  if (near < 0) return { text: `${name} has no ${orList(kindsOf(kind, variable)!)}`, path };
  const words = itemWords(list[near]!, body, variable)!;
  return { text: `${name} has ${words}, which does not fit`, path: path && [...path, near] };
}

function conjunctsOf(node: ExpressionNode): readonly ExpressionNode[] {
  return node.kind === 'binary' && node.operator === '&&' ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node];
}

/** The texts of `item.type == "x"` and `item.type in ["x", "y"]`. */
function kindsOf(node: ExpressionNode, variable: string): readonly string[] | undefined {
  if (node.kind !== 'binary' || fieldPath(node.left)?.[0] !== variable) return undefined;
  if (node.operator === '==' && node.right.kind === 'literal' && typeof node.right.value === 'string') return [node.right.value];
  if (node.operator !== 'in' || node.right.kind !== 'list') return undefined;
  const texts = node.right.items.map((item) => (item.kind === 'literal' ? item.value : undefined)).filter((value) => typeof value === 'string');
  return texts.length === node.right.items.length && texts.length > 0 ? texts : undefined;
}

/** The first item whose answer is unknown, where that makes the whole unknown. */
export function openItem(node: ListCall, place: Place, evaluation: Evaluation): Place | undefined {
  const list = evaluation.valueOf(node.target, place);
  if (!Array.isArray(list)) return undefined;
  for (const [index, item] of (list as readonly Value[]).entries()) {
    const inner = evaluation.inside(node, place, item, index);
    if (isUnknown(evaluation.valueOf(node.args[1], inner))) return inner;
  }
  return undefined;
}
