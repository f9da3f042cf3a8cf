import type { LongRun } from '../longRun';
import { UserError } from '../userError';

/** Ends a run that nobody wants any more, where a part of its answer would mislead. @param what that was cancelled: `the comparison` @throws UserError when it was */
export function refuseCancelled({ token }: LongRun, what: string): void {
  if (token?.isCancellationRequested === true) throw new UserError(`${what} was cancelled`);
}
