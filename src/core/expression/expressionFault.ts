import type { Span } from '../text/span';

/** Why an expression cannot be used, and the part of its text that is to blame. Caught by `compileExpression`. */
export class ExpressionFault extends Error {
  override readonly name = 'ExpressionFault';

  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}
