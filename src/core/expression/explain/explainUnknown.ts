import { partsOf } from '../expressionNode';
import type { ExpressionNode } from '../expressionNode';
import { isUnknown } from '../value';
import { isListCall } from './evaluation';
import type { Evaluation, Place } from './evaluation';
import { openItem } from './explainList';
import type { Ground } from './ground';
import { pathWords } from './ground';

/** Why a part is unknown: the innermost part in it that has no value. */
export function explainUnknown(node: ExpressionNode, reason: string, place: Place, evaluation: Evaluation): Ground {
  const list = isListCall(node) ? node : undefined;
  // A field is told by its whole name, not by its first missing parent.
  const inner = evaluation.pathOf(node, place) === undefined ? (list === undefined ? partsOf(node) : [list.target]) : [];
  for (const part of inner) {
    if (isSpecialName(part, evaluation)) continue;
    const value = evaluation.valueOf(part, place);
    if (isUnknown(value)) return explainUnknown(part, value.reason, place, evaluation);
  }
  const open = list && openItem(list, place, evaluation);
  if (list !== undefined && open !== undefined) return explainUnknown(list.args[1], reason, open, evaluation);
  const path = evaluation.restsOn(node, place);
  // Inside a list the item is called by its variable, which says nothing to who reads the account.
  const isMissingInItem = path?.some((key) => typeof key === 'number') === true && reason.endsWith(' is missing');
  return { text: isMissingInItem ? `${pathWords(path)} is missing` : reason, path };
}

/** `health` alone is no value, only what is asked of it. */
function isSpecialName(node: ExpressionNode, evaluation: Evaluation): boolean {
  return node.kind === 'name' && evaluation.parts.isSpecial(node.name);
}
