import { canonicalForm } from '../../expression/canonicalForm';
import { isListCall } from '../../expression/explain/evaluation';
import type { Place } from '../../expression/explain/evaluation';
import { fieldPath, partsOf } from '../../expression/expressionNode';
import type { ExpressionNode } from '../../expression/expressionNode';
import { itemsOf } from './formula';

/** What facts that no file holds are derived from, where they cannot be known without. */
const BEHIND: Readonly<Record<string, string>> = { age_months: 'contract.start', 'days_until(renewal_date)': 'renewal_date' };

/** The fields without which a part is unknown, in their canonical form. */
export function requiredFields(node: ExpressionNode, place: Place): readonly string[] {
  if (fieldPath(node) !== undefined) {
    const field = canonicalForm(node, itemsOf(place));
    const behind = BEHIND[field];
    return behind === undefined ? [field] : [field, behind];
  }
  if (node.kind === 'call' && node.name === 'has' && node.target === undefined) return [];
  if (isListCall(node)) return requiredFields(node.target, place);
  if (node.kind === 'conditional') return requiredFields(node.condition, place);
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) return [];
  if (node.kind === 'call' && node.target?.kind === 'name' && node.target.name === 'health') return node.args.flatMap((arg) => requiredFields(arg, place));
  return partsOf(node).flatMap((part) => requiredFields(part, place));
}

/** Whether the one is the other, or lies in it: without `churned` there is no `churned.date`. */
export function isWithinField(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}
