import { parseCel } from '../../../src/core/expression/celExpression';
import { compileExpression } from '../../../src/core/expression/expression';
import type { Expression } from '../../../src/core/expression/expression';
import type { Facts } from '../../../src/core/expression/facts';
import { BOOLEAN, DATE, NUMBER, TEXT } from '../../../src/core/expression/fieldType';
import type { FieldType, FieldTypes } from '../../../src/core/expression/fieldType';
import { Unknown } from '../../../src/core/expression/value';
import type { ValueMap } from '../../../src/core/expression/value';

const map = (fields: Record<string, FieldType>): FieldType => ({ kind: 'map', fields: new Map(Object.entries(fields)) });

/** A small account: enough of each type. */
export const FIELDS: FieldTypes = new Map<string, FieldType>([
  ['account', TEXT],
  ['renewal_date', DATE],
  ['contract', map({ start: DATE, seats_licensed: NUMBER })],
  [
    'scores',
    map({
      product_usage: map({ dau_mau_ratio: NUMBER, active_users: NUMBER, trend: { kind: 'text', choices: ['up', 'flat', 'down'] } }),
      support: map({ csat: NUMBER, open: BOOLEAN, issues: { kind: 'list', item: TEXT } }),
    }),
  ],
  ['stakeholders', { kind: 'list', item: map({ name: TEXT, role: TEXT, reports: { kind: 'list', item: map({ name: TEXT }) } }) }],
]);

export const AS_OF = '2025-11-22';

/** Compiles a text that is right, or fails the test with the message. */
export function compiled(source: string): Expression {
  const expression = compileExpression(source, { fields: FIELDS, parseCel });
  if (!expression.ok) throw new Error(`${source}: ${expression.message}`);
  return expression;
}

/** The value of a text for an account; an unknown as `unknown: reason`. */
export function evaluated(source: string, data: ValueMap = {}, facts: Partial<Facts> = {}): unknown {
  const value = compiled(source).evaluate({ data, asOf: AS_OF, ...facts });
  return value instanceof Unknown ? `unknown: ${value.reason}` : value;
}

/** Message and blamed text of a text that is wrong. */
export function fault(source: string): { message: string; at: string } {
  const expression = compileExpression(source, { fields: FIELDS, parseCel });
  if (expression.ok) throw new Error(`${source} is not wrong`);
  return { message: expression.message, at: source.slice(expression.span.start, expression.span.end) };
}
