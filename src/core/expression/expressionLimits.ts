import { ExpressionFault } from './expressionFault';

/** Longest expression, in UTF-16 units. */
const MAX_EXPRESSION_LENGTH = 2000;
/** Deepest nesting of brackets. */
export const MAX_EXPRESSION_DEPTH = 32;
/** How deep `exists`, `all`, `map`, `filter` may stand in each other: each level multiplies the work. */
export const MAX_MACRO_DEPTH = 2;

/**
 * Refuses what is too long or too deep before any parser sees it, so that hostile text costs one pass (P24).
 * @throws ExpressionFault
 */
export function checkExpressionSize(source: string): void {
  if (source.length > MAX_EXPRESSION_LENGTH) {
    throw new ExpressionFault(
      `The expression has ${source.length} characters; the limit is ${MAX_EXPRESSION_LENGTH}. Split it over several metrics or cases.`,
      { start: 0, end: source.length },
    );
  }
  let depth = 0;
  let quote = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (quote !== '') {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if ('([{'.includes(character) && ++depth > MAX_EXPRESSION_DEPTH) {
      throw new ExpressionFault(`The expression is nested more than ${MAX_EXPRESSION_DEPTH} levels deep. Simplify it.`, { start: at, end: at + 1 });
    } else if (')]}'.includes(character)) {
      depth--;
    }
  }
}
