import type { LongRun } from '../../health/models/modelReviews';
import { UserError } from '../../userError';

/** Items worked through between two pauses: a few milliseconds. */
const AT_ONCE = 50;

/** What is made of each item, one after the other; others have their turn now and then. @throws UserError when the run is cancelled */
export async function inTurns<Item, Made>(items: readonly Item[], { token, progress, pause }: LongRun, make: (item: Item) => Made | Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (made.length > 0 && made.length % AT_ONCE === 0) {
      progress?.(made.length, items.length);
      await pause?.();
    }
    if (token?.isCancellationRequested === true) throw new UserError('the comparison was cancelled');
    const next = make(item);
    made.push(next instanceof Promise ? await next : next);
  }
  return made;
}
