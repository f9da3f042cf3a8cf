import type { ExpressionNode } from './expressionNode';
import { parseSimple } from './parseSimple';

/** Parses a text as CEL; throws ExpressionFault. */
export type ExpressionParser = (source: string) => ExpressionNode;

/** Whether the text is more than the field-and-quotient expressions that are read without the CEL library. */
export function needsCel(source: string): boolean {
  return parseSimple(source) === undefined;
}

/** The CEL parser, loaded at the first call: 80 KB that most models never need. */
export async function loadCel(): Promise<ExpressionParser> {
  return (await import('./celExpression')).parseCel;
}
