import type { Span } from '../text/span';

/** Why an expression cannot be used, and the part of its text that is to blame. Caught by `compileExpression`. */
export class ExpressionFault extends Error {
  override readonly name = 'ExpressionFault';

  constructor(
    message: string,
    readonly span: Span,
    /** Whether all that is wrong is a field that accounts do not have. */
    readonly isUnknownField = false,
  ) {
    super(message);
  }
}

/** By name: the CEL parser may be loaded from a bundle of its own, and throw its own copy of the class. */
export function isExpressionFault(error: unknown): error is ExpressionFault {
  return error instanceof Error && error.name === 'ExpressionFault';
}
