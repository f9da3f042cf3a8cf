import type { LongRun } from '../../longRun';
import { inTurns } from '../inTurns';
import { refuseCancelled } from '../refuseCancelled';

const AT_ONCE = 50;

/** What is made of each item, one after the other; others have their turn now and then. @throws UserError when the run is cancelled */
export async function mapInTurns<Item, Made>(items: readonly Item[], run: LongRun, make: (item: Item) => Made | Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for await (const item of inTurns(items, run, AT_ONCE)) {
    const next = make(item);
    made.push(next instanceof Promise ? await next : next);
  }
  refuseCancelled(run, 'the comparison');
  return made;
}
