import type { LongRun } from '../longRun';

/**
 * The items one after the other; others have their turn now and then. Ends early when the run is cancelled.
 * @param atOnce items worked through between two pauses: a few milliseconds of work
 */
export async function* inTurns<Item>(items: readonly Item[], { token, progress, pause }: LongRun, atOnce: number): AsyncGenerator<Item, void, undefined> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) {
      progress?.(index, items.length);
      await pause?.();
    }
    if (token?.isCancellationRequested === true) return;
    yield item;
  }
}
