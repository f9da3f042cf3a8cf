import { readSettings } from '../../model/settings';
import { isJsonObject } from '../../yaml/jsonValue';
import { shown } from '../../yaml/problems';
import type { RuleFinding, SheetRule } from '../rule';

/**
 * The limits of the segments leave accounts without a segment, or a segment without accounts.
 *
 * @why An account without a segment has no cadence and no targets, so nothing of it falls due; of two segments that begin at the same
 * ARR only one is ever found (S1-S4).
 * @instead Let the lowest segment begin at 0, and each at an ARR of its own. A segment that accounts only name, whatever their ARR, has no
 * `min_arr`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * # customer-success.yaml
 * preset: engine
 * segments: { strategic: { min_arr: 100000 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * # customer-success.yaml
 * preset: engine
 * segments: { strategic: { min_arr: 500000 } }
 * ```
 */
export const segmentLimits: SheetRule = {
  id: 'data/segment-limits',
  on: 'sheet',
  severity: 'warning',
  facts: ['S1', 'S2', 'S3', 'S4'],
  *check({ kind, value }) {
    const { segments: changes } = value;
    if (kind !== 'settings' || !isJsonObject(changes)) return;
    const { segments } = readSettings(value);
    const lowest = segments.at(-1);
    if (lowest !== undefined && lowest.minArr > 0) {
      yield {
        message: `The lowest segment, ${shown(lowest.id)}, begins at an ARR of ${lowest.minArr}: accounts below that have no segment.`,
        path: ['segments', lowest.id, 'min_arr'],
        help: 'Let the lowest segment begin at 0.',
      };
    }
    for (const [id, change] of Object.entries(changes)) {
      const limit = isJsonObject(change) ? change['min_arr'] : undefined;
      if (typeof limit !== 'number') continue;
      const twin = segments.find((each) => each.id !== id && each.minArr === limit);
      // Of a pair that stands in the settings, the second one is the twin.
      if (twin === undefined || comesLater(twin.id, id, changes)) continue;
      yield sameLimit(id, twin.id, limit);
    }
  },
};

function comesLater(twin: string, id: string, changes: object): boolean {
  const ids = Object.keys(changes);
  return ids.includes(twin) && ids.indexOf(twin) > ids.indexOf(id);
}

function sameLimit(id: string, twin: string, limit: number): RuleFinding {
  return {
    message: `${shown(id)} begins at an ARR of ${limit}, as ${shown(twin)} does: an account’s ARR cannot tell the two apart.`,
    path: ['segments', id, 'min_arr'],
    help: 'Give each an ARR of its own, or leave min_arr out of the one that accounts name.',
  };
}
