import { fixOf } from '../../model/sheetEdit';
import { fitsSegment, segmentById, segmentForArr } from '../../model/segments';
import type { Segment } from '../../model/segments';
import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';

/**
 * The account’s ARR does not lie in the segment that it names.
 *
 * @why The segment sets how often we meet and what we measure. Served above its value an account costs too much, below it it is neglected
 * (S1-S4).
 * @instead Move the account to the segment of its ARR, or correct the ARR. Where the team decided otherwise, switch the rule off in that
 * line with the reason.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 30000
 * segment: enterprise
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 30000
 * segment: mid-market
 * ```
 */
export const segmentDiffersFromArr: AccountRule = {
  id: 'data/segment-differs-from-arr',
  on: 'account',
  severity: 'warning',
  facts: ['S1', 'S2', 'S3', 'S4'],
  *check({ data: { arr, segment: named, churned }, settings: { segments, currency }, data }) {
    const segment = segmentById(segments, named);
    // Limits are in the portfolio’s currency.
    if (churned || arr === undefined || segment === undefined || (data.currency ?? currency) !== currency) return;
    if (!isByArr(segments, segment) || fitsSegment(segments, segment, arr)) return;
    const fitting = segmentForArr(segments, arr);
    yield {
      message: `${shown(segment.id)} is for accounts ${rangeOf(segments, segment)}, but arr is ${arr}${fitting ? `, which is ${shown(fitting.id)}` : ''}.`,
      path: ['segment'],
      help: 'Change the segment, or correct the ARR.',
      fixes: (edit) => (fitting ? fixOf(`Change to ${fitting.id}`, edit.set(['segment'], fitting.id), false) : []),
      related: [{ message: `arr is ${arr}`, path: ['arr'] }],
    };
  },
};

/** Whether ARR decides who belongs here. It cannot between segments of the same limit, such as one of the team’s own without any. */
function isByArr(segments: readonly Segment[], { minArr }: Segment): boolean {
  return segments.filter((each) => each.minArr === minArr).length === 1;
}

function rangeOf(segments: readonly Segment[], { minArr }: Segment): string {
  const end = segments.filter((each) => each.minArr > minArr).at(-1)?.minArr;
  if (end === undefined) return `from ${minArr}`;
  return minArr === 0 ? `up to ${end}` : `from ${minArr} to ${end}`;
}
