import type { Segment as SegmentData } from '../schema/generated/settingsSheet';
import { SEGMENT_SETS } from './generated/segmentSets';

/** Which of the domain's three ways to cut a portfolio a preset uses. */
export type SegmentSet = keyof typeof SEGMENT_SETS;

export type TouchModel = NonNullable<SegmentData['touch']>;

/** A group of customers that are served alike (S1-S3). Cadences are days between two contacts; 0 means none. */
export interface Segment {
  readonly id: string;
  readonly label: string;
  /** ARR from which an account belongs here. */
  readonly minArr: number;
  readonly touch: TouchModel | undefined;
  readonly accountsPerCsm: number | undefined;
  readonly checkInDays: number | undefined;
  readonly messageDays: number | undefined;
  readonly qbrDays: number | undefined;
  readonly executiveDays: number | undefined;
  /** Target for the time from the contract's start to the first value (L1). */
  readonly ttfvDays: number | undefined;
  /** Highest share of ARR that serving may cost, 0-1 (S2). */
  readonly costToServe: number | undefined;
}

/** The preset's segments with the portfolio's changes and additions, highest ARR first. */
export function segmentsOf(set: SegmentSet, changes: Readonly<Record<string, SegmentData | undefined>> = {}): readonly Segment[] {
  const byId = new Map<string, SegmentData>(SEGMENT_SETS[set].map((segment) => [segment.id, segment]));
  for (const [id, change] of Object.entries(changes)) byId.set(id, { ...byId.get(id), ...change });
  return [...byId].map(([id, data]) => segment(id, data)).sort((a, b) => b.minArr - a.minArr);
}

export function segmentById(segments: readonly Segment[], id: string | undefined): Segment | undefined {
  return segments.find((segment) => segment.id === id);
}

/** The segment that the account names; the one that its ARR falls in where it names none; undefined where neither tells. */
export function segmentOf(segments: readonly Segment[], { segment, arr }: { readonly segment?: string | undefined; readonly arr?: number | undefined }): Segment | undefined {
  if (segment !== undefined) return segmentById(segments, segment);
  return arr === undefined ? undefined : segmentForArr(segments, arr);
}

/** The segment that an account of this ARR belongs to; undefined when all begin higher. */
export function segmentForArr(segments: readonly Segment[], arr: number): Segment | undefined {
  return segments.find((segment) => arr >= segment.minArr);
}

/** Whether the ARR lies in the segment; both ends count, as published edges are "over" in one source and "from" in another. */
export function fitsSegment(segments: readonly Segment[], { minArr }: Segment, arr: number): boolean {
  const next = segments.filter((segment) => segment.minArr > minArr).at(-1);
  return arr >= minArr && (next === undefined || arr <= next.minArr);
}

function segment(id: string, data: SegmentData): Segment {
  return {
    id,
    label: data.label ?? id,
    minArr: data.min_arr ?? 0,
    touch: data.touch,
    accountsPerCsm: data.accounts_per_csm,
    checkInDays: data.check_in_days,
    messageDays: data.message_days,
    qbrDays: data.qbr_days,
    executiveDays: data.executive_days,
    ttfvDays: data.ttfv_days,
    costToServe: data.cost_to_serve,
  };
}
