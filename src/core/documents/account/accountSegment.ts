import { segmentById, segmentForArr } from '../../model/segments';
import type { Segment } from '../../model/segments';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';

/** The segment that the account names; the one that its ARR falls in where it names none; undefined where neither tells. */
export function accountSegment({ segment, arr }: AccountData, { segments }: Settings): Segment | undefined {
  return segment === undefined ? segmentForArr(segments, arr ?? NaN) : segmentById(segments, segment);
}
